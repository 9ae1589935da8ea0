import { and, gt, inArray } from 'drizzle-orm';
import { session } from '#drizzle/schema/session.ts';
import { parseAuthMethod } from '#domain/access/actor.ts';
import { isStrong } from '#domain/access/strength.ts';
import type { SessionFacts } from '#domain/intervision/meeting-facts.ts';
import type { Sql } from './database.ts';
import { groupBy } from './group-by.ts';

/** The sessions of these people that stand now, with what they prove; asked by person and the Intervision they lead to. */
export async function readStandingSessions(
	sql: Sql,
	personIds: readonly string[]
): Promise<(personId: string, intervisionId: string) => readonly SessionFacts[]> {
	const rows = personIds.length
		? await sql
				.select()
				.from(session)
				.where(and(inArray(session.userId, [...personIds]), gt(session.expiresAt, new Date())))
		: [];
	const byPerson = groupBy(rows, ({ userId }) => userId);
	return (personId, intervisionId) =>
		byPerson(personId)
			.filter((row) => row.intervisionId === null || row.intervisionId === intervisionId)
			.map(({ id, method }) => ({ id, strong: proves(method) }));
}

/** A method that this version does not know proves nothing. */
function proves(stored: string): boolean {
	const method = parseAuthMethod(stored);
	return method !== null && isStrong(method);
}
