import type { Answers } from './answer.ts';
import { questionsOf, type QuestionnaireKind } from './question.ts';

/** [ACT-17] Fewer answers would point at somebody. */
export const fewest = 5;

/** A question with how many gave each answer; « non renseigné » is one of them, and the sum is the base. */
export interface QuestionResult {
	readonly code: string;
	readonly text: string;
	readonly lines: readonly { readonly code: string; readonly label: string; readonly n: number }[];
}

export type Results =
	| { readonly shown: false; readonly count: number }
	| {
			readonly shown: true;
			readonly count: number;
			readonly questions: readonly QuestionResult[];
	  };

/** [ACT-17] What the answers of one questionnaire say, once there are enough of them. */
export function resultsOf(kind: QuestionnaireKind, answers: readonly Answers[]): Results {
	const count = answers.length;
	if (count < fewest) return { shown: false, count };
	const questions = questionsOf(kind).map(({ code, text, answers: words }) => {
		const given = (wanted: string | undefined) =>
			answers.filter((one) => one[code] === wanted).length;
		return {
			code,
			text,
			lines: [
				...Object.entries(words).map(([answer, label]) => ({
					...{ code: answer, label, n: given(answer) }
				})),
				{ code: 'non-renseigne', label: 'Non renseigné', n: given(undefined) }
			]
		};
	});
	return { shown: true, count, questions };
}

/** Answers that may be told together, and those that may not yet. */
export interface Tellable<One = Answers> {
	readonly told: readonly One[];
	readonly left: readonly One[];
}

/** One meeting alone. */
export function tellableMeeting<One>(answers: readonly One[]): Tellable<One> {
	return answers.length < fewest ? { told: [], left: answers } : { told: answers, left: [] };
}

/** Parts side by side: what is told of all of them is what is told of each. */
export function tellApart<One>(parts: readonly Tellable<One>[]): Tellable<One> {
	return { told: parts.flatMap(({ told }) => told), left: parts.flatMap(({ left }) => left) };
}

/**
 * [ACT-17] Several parts together: the meetings of a pôle, the pôles of a bassin. What each part tells is shown beside
 * the whole, so that what is left of the whole once they are subtracted must be none, or five at least; else those
 * are left out of it.
 */
export function tellTogether<One>(parts: readonly Tellable<One>[]): Tellable<One> {
	const { told, left } = tellApart(parts);
	return left.length < fewest ? { told, left } : { told: [...told, ...left], left: [] };
}
