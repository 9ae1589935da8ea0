import { questionnaireKindCodes, questionsOf } from '#domain/questionnaire/question.ts';
import { actionKinds } from './action-words.ts';
import type { Line } from './answers.ts';

/** What a questionnaire was about. */
export const questionnaireKinds: readonly Line[] = [
	{ code: 'intervision', label: 'Intervisions' },
	...actionKinds
];

/** « intervision/echanges »: the same question asked of two meetings is two. */
export const questionCode = (kind: string, question: string): string => `${kind}/${question}`;

/** Every question of every questionnaire, under its words. */
export const questions: readonly Line[] = questionnaireKindCodes.flatMap((kind) =>
	questionsOf(kind).map(({ code, text }) => ({ code: questionCode(kind, code), label: text }))
);

/** Every answer that some question offers, each once. */
export const questionAnswers: readonly Line[] = [
	...new Map(
		questionnaireKindCodes
			.flatMap(questionsOf)
			.flatMap(({ answers }) => Object.entries(answers))
			.map(([code, label]) => [code, { code, label }])
	).values()
];
