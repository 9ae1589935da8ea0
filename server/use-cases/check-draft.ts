import { refusedAmong } from '#domain/access/standing.ts';
import { decideAccord } from '#domain/accord/decide-accord.ts';
import { checkCompleteness } from '#domain/fiche/check-completeness.ts';
import { ficheDefinition } from '#domain/fiche/definitions.ts';
import type { FinaliseAnswer, FinaliseRequest } from '#domain/fiche/fiche-context.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import { guardedTexts } from '#domain/fiche/guarded-texts.ts';
import type { Settlement } from '#domain/guard/override/settle-findings.ts';
import {
	participantOf,
	type MeetingFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { FinaliseDeps } from './finalise-deps.ts';
import { guardFiche, tellFinding, type FicheReading, type ReadFinding } from './guard-fiche.ts';
import { judgeAnswers } from './judge-answers.ts';

type Refused = Extract<FinaliseAnswer, { ok: false }>;
const nothing = { findings: [], missing: [] } as const;

/** Answers that a fiche is not finalised: why, and where to go. */
export function refuseFinalising(
	why: Refusal,
	detail: Pick<Refused, 'findings' | 'missing'> = nothing
): Refused {
	return { ok: false, why, message: refusalText[why], ...detail };
}

/** Reads the frozen draft with the guard, then for completeness; the answer is the server's alone. */
export async function checkDraft(
	deps: FinaliseDeps,
	{ facts, situation }: { facts: MeetingFacts; situation: SituationRecord },
	values: FicheValues,
	known: readonly string[],
	request: FinaliseRequest
): Promise<Refused | { readonly ok: true; readonly settled: Settlement<ReadFinding> }> {
	const definition = ficheDefinition(deps.formVersion);
	let reading: FicheReading;
	try {
		const texts = guardedTexts(definition, values);
		reading = await guardFiche(deps, facts, texts, { known, reasons: request.maintained });
	} catch {
		// [FIC-12] when the check itself fails, the answer is no (fail closed); the cause may hold text: not logged
		return refuseFinalising('garde-indisponible');
	}
	const judged = judgeAnswers(reading, request);
	if (!judged.ok) {
		return refuseFinalising(judged.why, {
			findings: judged.findings.map(tellFinding),
			missing: []
		});
	}
	const missing = checkCompleteness(definition, values, {
		accordOk: decideAccord(situation.accord).ok
	});
	const unknown = unknownRestituteur(facts, situation, values);
	const all = unknown ? [...missing, unknown] : missing;
	return all.length > 0
		? refuseFinalising('fiche-incomplete', { findings: [], missing: all })
		: { ok: true, settled: judged.settled };
}

/** [FIC-13] the restituteur is someone expected there, whom the patient did not refuse; ids from browsers are checked. */
export function unknownRestituteur(
	facts: MeetingFacts,
	situation: SituationRecord,
	{ entries }: FicheValues
): { field: string; message: string } | null {
	const chosen = entries['restituteur'];
	if (typeof chosen !== 'string' || chosen === 'aucun') return null;
	const person = participantOf(facts, chosen);
	return person && !refusedAmong(facts, situation).includes(person.personId)
		? null
		: { field: 'restituteur', message: 'Choisissez le restituteur parmi les personnes présentes.' };
}
