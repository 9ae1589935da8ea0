import { and, gt, inArray } from 'drizzle-orm';
import { session } from '#drizzle/schema/session.ts';
import { parseAuthMethod } from '#domain/access/actor.ts';
import { isStrong } from '#domain/access/strength.ts';
import type { SessionFacts } from '#domain/intervision/meeting-facts.ts';
import type { Sql } from './database.ts';

/** The sessions of these people that stand now and lead to this Intervision, with what they prove. */
export async function readStandingSessions(
	sql: Sql,
	personIds: readonly string[],
	intervisionId: string
): Promise<ReadonlyMap<string, readonly SessionFacts[]>> {
	const byPerson = new Map<string, SessionFacts[]>();
	if (personIds.length === 0) return byPerson;
	const rows = await sql
		.select()
		.from(session)
		.where(and(inArray(session.userId, [...personIds]), gt(session.expiresAt, new Date())));
	for (const row of rows) {
		if (row.intervisionId !== null && row.intervisionId !== intervisionId) continue;
		const known = byPerson.get(row.userId) ?? [];
		byPerson.set(row.userId, [...known, { id: row.id, strong: proves(row.method) }]);
	}
	return byPerson;
}

/** A method that this version does not know proves nothing. */
function proves(stored: string): boolean {
	const method = parseAuthMethod(stored);
	return method !== null && isStrong(method);
}
