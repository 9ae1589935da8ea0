import type { FieldFinding } from '#domain/guard/inspect-values.ts';
import type { GuardedFields, GuardQuestion } from './guard-question.ts';

/** What the thread is asked. */
export interface GuardJob {
	readonly number: number;
	readonly fields: GuardedFields;
	readonly question: GuardQuestion;
}

/** What it answers; without findings it could not read. */
export interface GuardAnswer {
	readonly number: number;
	readonly findings: readonly FieldFinding[] | null;
}
