import { and, eq, gt, inArray } from 'drizzle-orm';
import { person } from '#drizzle/schema/person.ts';
import { session } from '#drizzle/schema/session.ts';
import { parseAuthMethod } from '#domain/access/actor.ts';
import { countedMethod, type Introduction } from '#domain/access/introduction.ts';
import { isAtLeast, isStrong } from '#domain/access/strength.ts';
import type { SessionFacts } from '#domain/intervision/meeting-facts.ts';
import type { Sql } from './database.ts';
import { groupBy } from '#domain/shared/group-by.ts';

/** The sessions of these people that stand now, with what they prove; asked by person and the Intervision they lead to. */
export async function readStandingSessions(
	sql: Sql,
	personIds: readonly string[]
): Promise<(personId: string, intervisionId: string) => readonly SessionFacts[]> {
	const rows = personIds.length
		? await sql
				.select({ session, introducedBy: person.introducedBy, vouchedBy: person.vouchedBy })
				.from(session)
				.innerJoin(person, eq(person.id, session.userId))
				.where(and(inArray(session.userId, [...personIds]), gt(session.expiresAt, new Date())))
		: [];
	const byPerson = groupBy(rows, (row) => row.session.userId);
	return (personId, intervisionId) =>
		byPerson(personId)
			.filter(({ session: one }) => [null, intervisionId].includes(one.intervisionId))
			.map(({ session: { id, method }, ...who }) => ({ id, ...proves(method, who) }));
}

/** A method that this version does not know proves nothing. */
function proves(stored: string, who: Introduction) {
	const method = parseAuthMethod(stored);
	if (method === null) return { strong: false };
	return {
		strong: isStrong(countedMethod(method, who)),
		byOwnAddress: isAtLeast(method, 'identified')
	};
}
