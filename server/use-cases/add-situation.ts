import type { Actor } from '#domain/access/actor.ts';
import { parseFinalFiche } from '#domain/fiche/parse-final-fiche.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import { parseDesignation } from '#domain/situation/designation.ts';
import { designationRefusalText } from '#domain/situation/designation-refusal-text.ts';
import type { Deps } from './deps.ts';
import { guardText } from './guard-text.ts';
import { loadMeetingFor } from './load-meeting.ts';
import type { FormOutcome } from './record-accord.ts';

export interface NewSituation {
	readonly designation: string;
	/** An existing dossier of the pôle: « c’est le même patient ». */
	readonly dossierId: string | null;
	readonly demandeurId: string | null;
	readonly problem: string;
	readonly demandeurs: readonly string[];
	readonly motifs: readonly string[];
	readonly problematiques: readonly string[];
}

/** The code of a dossier is drawn by the caller: `code(poleCode)`. */
export interface AddSituationDeps extends Deps {
	dossierCode(poleCode: string): string;
}

/** Puts a situation on the agenda; the patient is a pseudonym or a code, or nothing is written ([DES-1]). */
export async function addSituation(
	deps: AddSituationDeps,
	actor: Actor,
	intervisionId: string,
	wanted: NewSituation
): Promise<FormOutcome> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const { facts } = loaded;
	const { demandeurId } = wanted;
	// [SEC-8] a demandeur reads the demande and the fiche: never someone of elsewhere
	if (demandeurId !== null && !participantOf(facts, demandeurId)) {
		const message = 'Choisissez le demandeur parmi les personnes attendues.';
		return { ok: false, why: 'saisie-invalide', fields: [{ field: 'demandeurId', message }] };
	}
	const parsed = parseDesignation(wanted.designation);
	if (!parsed.ok) {
		return {
			ok: false,
			why: 'designation-refusee',
			fields: [{ field: 'designation', message: designationRefusalText(parsed.why) }]
		};
	}
	const alarms = guardText(
		wanted.problem,
		facts.participants.map(({ name }) => name)
	);
	if (alarms.length > 0) {
		return {
			ok: false,
			why: 'garde-alerte',
			fields: alarms.map((message) => ({ field: 'problem', message }))
		};
	}
	const { dossierId: existing, ...demande } = wanted;
	const dossierId = existing ?? deps.id();
	if (existing === null) {
		await deps.dossiers.add({
			id: dossierId,
			poleId: facts.poleId,
			code: deps.dossierCode(facts.poleCode),
			designation: parsed.designation.text
		});
	}
	const id = deps.id();
	await deps.situations.add({
		id,
		intervisionId,
		dossierId,
		demandeurId: demande.demandeurId,
		problem: demande.problem,
		demandeurs: [...demande.demandeurs],
		motifs: [...demande.motifs],
		problematiques: [...demande.problematiques],
		formerPistes: await formerPistes(deps, dossierId)
	});
	await deps.changed(intervisionId);
	return { ok: true, id };
}

/** A follow-up reviews the pistes of the last fiche of the same dossier. */
async function formerPistes(deps: Deps, dossierId: string): Promise<string[]> {
	const content = await deps.dossiers.lastFicheContent(dossierId);
	const pistes = content ? parseFinalFiche(content).answers['pistes']?.value : undefined;
	return Array.isArray(pistes) ? [...pistes] : [];
}
