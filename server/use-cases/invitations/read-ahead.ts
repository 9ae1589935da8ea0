import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Deps } from '../deps.ts';

/**
 * The same deps, which know the invitations to these Intervisions already: four questions for all of them, instead of
 * four for each. For one reading only.
 */
export async function readAhead<D extends Deps>(
	deps: D,
	meetings: readonly MeetingFacts[]
): Promise<D> {
	const situationIds = meetings.flatMap(({ situations }) => situations.map(({ id }) => id));
	const listOf = await deps.invitations.lists(meetings.map(({ id }) => id));
	const known = await deps.invitations.known(situationIds);
	const informed = await deps.relances.informed(situationIds);
	const people = meetings.flatMap(({ id }) => listOf(id));
	const refusing = await deps.outbox.refusing(
		people.flatMap(({ email }) => (email === null ? [] : [email]))
	);
	const among =
		<Row extends { readonly situationId: string }>(rows: readonly Row[]) =>
		async (ids: readonly string[]) =>
			rows.filter(({ situationId }) => ids.includes(situationId));
	return {
		...deps,
		invitations: {
			...deps.invitations,
			list: async (intervisionId: string) => listOf(intervisionId),
			known: among(known)
		},
		relances: { ...deps.relances, informed: among(informed) },
		outbox: { ...deps.outbox, refusing: async () => refusing }
	};
}
