import { currentDefinition, editableFields } from '#domain/fiche/definitions.ts';
import type { SituationFact } from '../facts/facts.ts';
import { nonRenseigne, nonRepris } from './non-renseigne.ts';

export interface Line {
	readonly code: string;
	readonly label: string;
}

/** The answers that a question of the fiche offers, in its order and words; some are named otherwise in the report. */
export function options(
	field: string,
	labels: Readonly<Record<string, string>> = {}
): readonly Line[] {
	const found = editableFields(currentDefinition).find(({ code }) => code === field);
	if (!found || !('options' in found)) throw new Error(`no question with answers: ${field}`);
	return found.options.map(({ code, label }) => ({ code, label: labels[code] ?? label }));
}

/** The words of one answer of a question. */
export function optionLabel(field: string, option: string): string {
	const found = options(field).find(({ code }) => code === option);
	if (!found) throw new Error(`no answer ${option} to ${field}`);
	return found.label;
}

/** [EVA-6] What was answered; of nothing, that nothing was, or that an import could not tell. */
export function answersTo(situation: SituationFact, field: string): readonly string[] {
	const given = situation.answers[field];
	return given && given.length > 0 ? given : [silenceOf(situation, field)];
}

/** [EVA-6] Under which line an empty field of this fiche is counted. */
export function silenceOf(situation: SituationFact, field: string): string {
	const lost = situation.incomplete && (situation.nonRepris?.includes(field) ?? true);
	return lost ? nonRepris.code : nonRenseigne.code;
}

/** The one answer to a question that takes one. */
export function answerTo(situation: SituationFact, field: string): string {
	const [answer, ...more] = answersTo(situation, field);
	if (answer === undefined || more.length > 0) throw new RangeError(`one answer to ${field}`);
	return answer;
}

export function holds(situation: SituationFact, field: string, option: string): boolean {
	return situation.answers[field]?.includes(option) ?? false;
}

/** [EVA-6] The lines of a question, with that of silence; « non repris » where an import left some. */
export function withSilence(
	lines: readonly Line[],
	rows: readonly SituationFact[]
): readonly Line[] {
	const imported = rows.some(({ incomplete }) => incomplete);
	return [...lines, nonRenseigne, ...(imported ? [nonRepris] : [])];
}
