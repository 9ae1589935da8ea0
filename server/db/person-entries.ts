import { eq } from 'drizzle-orm';
import { invitationCode } from '#drizzle/schema/credentials.ts';
import { person } from '#drizzle/schema/person.ts';
import { pscPending } from '#drizzle/schema/psc.ts';
import { loginToken } from '#drizzle/schema/session.ts';
import type { Sql } from './database.ts';

/** A card that disappears opens nothing any more: what was on its way is undone. True when it signed in meanwhile. */
export async function closeEntries(tx: Sql, id: string): Promise<boolean> {
	await tx.delete(loginToken).where(eq(loginToken.personId, id));
	await tx.delete(invitationCode).where(eq(invitationCode.personId, id));
	await tx.delete(pscPending).where(eq(pscPending.personId, id));
	const [row] = await tx
		.select({ signedInAt: person.signedInAt })
		.from(person)
		.where(eq(person.id, id));
	return row?.signedInAt != null;
}
