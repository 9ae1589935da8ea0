import { createDerivedLinks } from './derived-links.ts';

/** [ACT-14] The links of questionnaires: of a meeting, of nobody; shown and printed again, never stored. */
export function createQuestionnaireLinks(secrets: readonly Uint8Array[]) {
	const links = createDerivedLinks(secrets, 'intervisio questionnaire link');
	return {
		token: (id: string, seed: string) => links.token(id, seed),
		tokens: (id: string, seed: string) => links.tokens(id, seed)
	};
}

export type QuestionnaireLinks = ReturnType<typeof createQuestionnaireLinks>;
