import { and, asc, eq } from 'drizzle-orm';
import { passkey } from '#drizzle/schema/credentials.ts';
import type { Sql } from '#server/db/database.ts';
import { randomId } from '#server/random-id.ts';

/** A passkey as its owner sees it. */
export interface ListedPasskey {
	readonly id: string;
	readonly name: string;
	readonly createdAt: Date;
	readonly lastUsedAt: Date | null;
}

export interface StoredPasskey {
	readonly personId: string;
	readonly credentialId: string;
	readonly publicKey: Uint8Array;
	readonly counter: number;
	readonly transports: readonly string[];
}

/** Keeps the public halves of passkeys. */
export function createPasskeyStore(sql: Sql) {
	const ofPerson = (personId: string, id: string) =>
		and(eq(passkey.personId, personId), eq(passkey.id, id));
	return {
		list: (personId: string): Promise<readonly ListedPasskey[]> =>
			sql
				.select({
					id: passkey.id,
					name: passkey.name,
					createdAt: passkey.createdAt,
					lastUsedAt: passkey.lastUsedAt
				})
				.from(passkey)
				.where(eq(passkey.personId, personId))
				.orderBy(asc(passkey.createdAt)),
		/** What the browser needs to offer, or to leave out, the keys of this person. */
		async credentials(personId: string): Promise<readonly StoredPasskey[]> {
			const rows = await sql.select().from(passkey).where(eq(passkey.personId, personId));
			return rows.map(stored);
		},
		async byCredential(credentialId: string): Promise<StoredPasskey | null> {
			const [row] = await sql.select().from(passkey).where(eq(passkey.credentialId, credentialId));
			return row ? stored(row) : null;
		},
		/** False when this key is registered already. */
		async add(record: StoredPasskey & { readonly name: string }, now: Date): Promise<boolean> {
			const added = await sql
				.insert(passkey)
				.values({
					...record,
					id: randomId(),
					transports: record.transports.join(','),
					createdAt: now
				})
				.onConflictDoNothing()
				.returning({ id: passkey.id });
			return added.length === 1;
		},
		/** Notes a use. False when the counter did not move as it must: someone else used a copy meanwhile. */
		async used(
			{ credentialId, counter }: Pick<StoredPasskey, 'credentialId' | 'counter'>,
			newCounter: number,
			now: Date
		): Promise<boolean> {
			const moved = await sql
				.update(passkey)
				.set({ counter: newCounter, lastUsedAt: now })
				.where(and(eq(passkey.credentialId, credentialId), eq(passkey.counter, counter)))
				.returning({ id: passkey.id });
			return moved.length === 1;
		},
		async rename(personId: string, id: string, name: string): Promise<boolean> {
			const renamed = await sql
				.update(passkey)
				.set({ name })
				.where(ofPerson(personId, id))
				.returning({ id: passkey.id });
			return renamed.length === 1;
		},
		async remove(personId: string, id: string): Promise<boolean> {
			const removed = await sql
				.delete(passkey)
				.where(ofPerson(personId, id))
				.returning({ id: passkey.id });
			return removed.length === 1;
		},
		async removeAll(personId: string): Promise<void> {
			await sql.delete(passkey).where(eq(passkey.personId, personId));
		}
	};
}

export type PasskeyStore = ReturnType<typeof createPasskeyStore>;

function stored(row: typeof passkey.$inferSelect): StoredPasskey {
	const { personId, credentialId, publicKey, counter } = row;
	const transports = row.transports === '' ? [] : row.transports.split(',');
	return { personId, credentialId, publicKey, counter, transports };
}
