import { inspectFields, type FieldFinding } from '#domain/guard/inspect-values.ts';

/** What the guard is asked, beside the texts. */
interface GuardQuestion {
	readonly profile: 'fiche' | 'chat';
	readonly known: readonly string[];
	readonly invited: readonly string[];
	readonly structures?: readonly string[];
}

/** The guard as a service: rejects when it can not answer. */
export type ReadWithGuard = (
	fields: Readonly<Record<string, string>>,
	question: GuardQuestion
) => Promise<readonly FieldFinding[]>;

/** The guard in this very thread. */
export const readDirectly: ReadWithGuard = async (fields, { profile, known, invited }) =>
	inspectFields(fields, { profile, known, invited });
