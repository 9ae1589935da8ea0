import { questionsOf, type QuestionnaireKind } from './question.ts';

/** Code of the question → code of the answer; what was left empty is absent. */
export type Answers = Readonly<Record<string, string>>;

/** The words one may add, at most: a sentence or two. */
export const remarkLength = 500;

/** Keeps what these questions know, and nothing else of what was posted. */
export function readAnswers(
	kind: QuestionnaireKind,
	typed: Readonly<Record<string, readonly string[]>>
): Answers {
	const known = questionsOf(kind).flatMap(({ code, answers }) => {
		const given = typed[code]?.[0];
		return given !== undefined && Object.hasOwn(answers, given) ? [[code, given] as const] : [];
	});
	return Object.fromEntries(known);
}
