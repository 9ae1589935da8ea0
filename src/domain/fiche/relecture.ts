/** What a second reader answers. */
export const relectureAnswers = {
	relue: 'Relue, rien à corriger',
	'a-corriger': 'À corriger'
} as const;

export type RelectureAnswer = keyof typeof relectureAnswers;
export const relectureAnswerCodes = Object.keys(relectureAnswers) as readonly RelectureAnswer[];

/** The longest remark of a second reader. */
export const remarkLength = 1000;

interface AskedRelecture {
	readonly answer: string | null;
	readonly withdrawnAt: Date | null;
}

/** [RELEC-2] Asked, neither answered nor withdrawn. */
export function isPending({ answer, withdrawnAt }: AskedRelecture): boolean {
	return answer === null && withdrawnAt === null;
}
