import { checkCompleteness } from '#domain/fiche/check-completeness.ts';
import { ficheDefinition } from '#domain/fiche/definitions.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import { guardedTexts } from '#domain/fiche/guarded-texts.ts';
import { clashingChoices } from '#domain/fiche/read-posted.ts';
import { explainFinding } from '#domain/guard/explain-finding.ts';
import { isOverridable } from '#domain/guard/overridable.ts';
import type { FormQuestion } from '#domain/guard/override/form-question.ts';
import type { FindingAnswers, Settlement } from '#domain/guard/override/settle-findings.ts';
import type { MeetingFacts, SituationRecord } from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { MarksOfPassage } from '#server/guard/passage-mark.ts';
import { unknownRestituteur } from '../check-draft.ts';
import type { Deps } from '../deps.ts';
import { guardFiche, type FicheReading, type ReadFinding } from '../guard-fiche.ts';
import { judgeAnswers } from '../judge-answers.ts';

/** The reason of the correction, among the texts that the guard reads. */
const correctionTextField = 'correction-texte';

/** A passage that the guard stops, and whether a reason may keep it. */
interface StoppedPassage extends FormQuestion {
	readonly blocking: boolean;
	readonly mayKeep: boolean;
}

export interface RefusedCorrection {
	readonly ok: false;
	readonly why: Refusal;
	readonly fields: readonly { readonly field: string; readonly message: string }[];
	readonly stopped: readonly StoppedPassage[];
}

type CarriedAnswer = Awaited<ReturnType<Deps['fiches']['answers']>>[number];

interface CheckedCorrection {
	readonly ok: true;
	readonly settled: Settlement<ReadFinding>;
	/** Answered for the version before, and still there. */
	readonly carried: readonly { readonly finding: ReadFinding; readonly former: CarriedAnswer }[];
}

export interface CorrectionTexts {
	readonly formVersion: string;
	readonly values: FicheValues;
	readonly reasonText: string | null;
	/** Family names to watch; none: an empty list. */
	readonly known: readonly string[];
	readonly answers: FindingAnswers;
	/** What was answered for the version before. */
	readonly former: readonly CarriedAnswer[];
}

export const refuseCorrection = (
	why: Refusal,
	fields: RefusedCorrection['fields'] = [],
	stopped: RefusedCorrection['stopped'] = []
): RefusedCorrection => ({ ok: false, why, fields, stopped });

/** [FIC-20] A correction is read as finalisation reads a draft: the guard first, then what must be answered. */
export async function checkCorrection(
	deps: Pick<Deps, 'guard'> & { readonly marks: MarksOfPassage },
	{ facts, situation }: { facts: MeetingFacts; situation: SituationRecord },
	{ formVersion, values, reasonText, known, answers, former }: CorrectionTexts
): Promise<CheckedCorrection | RefusedCorrection> {
	const definition = ficheDefinition(formVersion);
	const texts = new Map(guardedTexts(definition, values));
	if (reasonText) {
		texts.set(correctionTextField, { label: 'Précision sur la correction', text: reasonText });
	}
	let reading: FicheReading;
	try {
		reading = await guardFiche(deps, facts, texts, { known, reasons: answers.maintained });
	} catch {
		// [FIC-12] fail closed; the cause may hold text: not logged
		return refuseCorrection('garde-indisponible');
	}
	const carried = reading.findings.flatMap((finding) => {
		const marks = deps.marks(situation.id, finding);
		const found = former.find(
			({ mark, severity }) => severity === finding.severity && marks.includes(mark)
		);
		const holds = finding.severity === 'confirm' || isOverridable(finding);
		return found && holds ? [{ finding, former: found }] : [];
	});
	const findings = reading.findings.filter((one) => !carried.some((it) => it.finding === one));
	const judged = judgeAnswers({ ...reading, findings }, answers);
	if (!judged.ok) return stop(judged.why, judged.findings);
	const missing = checkCompleteness(definition, values, { accordOk: true });
	const unknown = unknownRestituteur(facts, situation, values);
	const clash = clashingChoices(definition, values);
	const all = [...missing, ...(unknown ? [unknown] : []), ...clash];
	return all.length > 0
		? refuseCorrection('fiche-incomplete', all)
		: { ok: true, settled: judged.settled, carried: oncePerId(carried) };
}

/** The same words twice in a field are one answer. */
function oncePerId(carried: CheckedCorrection['carried']): CheckedCorrection['carried'] {
	return [...new Map(carried.map((one) => [one.finding.id, one])).values()];
}

function stop(why: Refusal, findings: readonly ReadFinding[]): RefusedCorrection {
	const stopped = findings.map((finding) => ({
		...{ id: finding.id, field: finding.field, start: finding.start, end: finding.end },
		message: explainFinding(finding),
		blocking: finding.severity === 'blocking',
		mayKeep: finding.severity === 'blocking' && isOverridable(finding)
	}));
	const fields = stopped.map(({ field, message }) => ({ field, message }));
	return refuseCorrection(why, fields, stopped);
}
