import { ficheDefinition } from '#domain/fiche/definitions.ts';
import type { FinalFiche } from '#domain/fiche/final-fiche.ts';
import { finalTexts } from '#domain/fiche/final-texts.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { MarksOfPassage } from '#server/guard/passage-mark.ts';
import type { Deps } from './deps.ts';
import { guardFiche, type ReadFinding } from './guard-fiche.ts';

export interface RecheckDeps extends Pick<Deps, 'guard' | 'fiches'> {
	readonly marks: MarksOfPassage;
}

/**
 * [GAR-36] Reads a finalised fiche again before it is signed and printed: nothing blocking stands in it but what
 * somebody answered for at its finalisation. The name to watch is forgotten since.
 */
export async function recheckFiche(
	deps: RecheckDeps,
	facts: MeetingFacts,
	stored: { readonly id: string; readonly situationId: string },
	content: FinalFiche
): Promise<Decision> {
	const texts = finalTexts(ficheDefinition(content.formVersion), content);
	let findings: readonly ReadFinding[];
	try {
		({ findings } = await guardFiche(deps, facts, texts, { known: [] }));
	} catch {
		// The cause may hold text: the answer is no, and nothing is logged.
		return refused('garde-indisponible');
	}
	const answered = await deps.fiches.answeredMarks(stored.id);
	const stands = findings.some(
		(finding) =>
			finding.severity === 'blocking' &&
			!deps.marks(stored.situationId, finding).some((mark) => answered.has(mark))
	);
	return stands ? refused('fiche-alerte') : granted;
}
