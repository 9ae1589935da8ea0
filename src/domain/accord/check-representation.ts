import type { AccordFinding } from './check-accord.ts';
import { consentBases, protections, type Representation } from './representation.ts';

/** [ACO-12] Lists what the law still asks before the yes of a minor or of a protected adult counts (CSP L.1111-4, L.1111-5). */
export function checkRepresentation(who: Representation): readonly AccordFinding[] {
	if (who.representative === 'aucun') return [];
	const findings: AccordFinding[] = [];
	const add = (field: AccordFinding['field'], message: string) => findings.push({ field, message });
	if (who.representative === 'majeur-protege' && who.protection === null) {
		add('protection', 'Indiquez la mesure de protection.');
	}
	const basis = who.consentBasis === null ? null : consentBases[who.consentBasis];
	if (basis?.for !== who.representative) add('consentBasis', 'Indiquez qui a répondu.');
	if (who.ownWish === null) add('ownWish', 'Indiquez ce que souhaite le patient lui-même.');
	// An answer against the patient's own will is no accord: it is recorded as a refusal.
	if (who.ownWish === 'oppose') {
		add('ownWish', 'Le patient s’y oppose\u00A0: enregistrez «\u00A0Refusé\u00A0».');
	}
	if (who.consentBasis === 'representant-autorise') {
		const acts = who.protection !== null && protections[who.protection].acts;
		if (who.protection !== null && !acts) {
			add('consentBasis', 'Cette mesure ne permet pas de répondre à la place du patient.');
		}
	} else if (who.ownWish === 'non-exprime' && answersAlone(who)) {
		add('ownWish', 'Le patient répond lui-même\u00A0: il faut qu’il ait dit son accord.');
	}
	return findings;
}

function answersAlone({ consentBasis }: Representation): boolean {
	return consentBasis !== null && consentBasis !== 'autorite-parentale';
}
