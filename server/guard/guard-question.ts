import type { GuardContext } from '#domain/guard/guard-context.ts';

/** What the guard is told beside the texts; `structures` are the names of the places where the people expected work. */
export type GuardQuestion = Pick<GuardContext, 'profile' | 'known' | 'invited'> & {
	readonly structures: readonly string[];
};

/** Texts by field. */
export type GuardedFields = Readonly<Record<string, string>>;
