import { and, eq, isNull, sql as query } from 'drizzle-orm';
import { personChange } from '#drizzle/schema/annuaire.ts';
import type { Sql } from './database.ts';

/** Whether somebody gave herself this address: nothing proves yet that it is hers. */
export async function gaveHerself(sql: Sql, personId: string, email: string): Promise<boolean> {
	const addressIn = (state: 'before' | 'after') =>
		query`lower(${personChange[state]}->'details'->>'email')`;
	const [found] = await sql
		.select({ id: personChange.id })
		.from(personChange)
		.where(
			and(
				eq(personChange.personId, personId),
				eq(personChange.by, personId),
				isNull(personChange.undoneAt),
				query`${addressIn('after')} = ${email.toLowerCase()}`,
				query`${addressIn('before')} is distinct from ${addressIn('after')}`
			)
		)
		.limit(1);
	return found !== undefined;
}
