import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { person } from '#drizzle/schema/person.ts';
import type { Sql } from './database.ts';

/** Who wrote an address, and whether his word is enough ([REC-18]). */
export interface Introducer {
	readonly by: string;
	readonly answers: boolean;
	readonly at: Date;
}

/** The columns of an introduction; the former answer was about another address. */
export function introducedBy({ by, answers, at }: Introducer) {
	return { introducedBy: by, vouchedBy: answers ? by : null, vouchedAt: answers ? at : null };
}

/** Somebody else wrote the address that a card has now. */
export async function introduce(tx: Sql, personId: string, by: Introducer): Promise<void> {
	await tx.update(person).set(introducedBy(by)).where(eq(person.id, personId));
}

/** [REC-19] Somebody answers for a person for whom nobody did; false when it was done, or is not needed. */
export async function vouch(sql: Sql, personId: string, by: string, at: Date): Promise<boolean> {
	const rows = await sql
		.update(person)
		.set({ vouchedBy: by, vouchedAt: at })
		.where(and(eq(person.id, personId), isNotNull(person.introducedBy), isNull(person.vouchedBy)))
		.returning({ id: person.id });
	return rows.length > 0;
}
