import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { and, count, eq, isNull } from 'drizzle-orm';
import { recoveryCode } from '#drizzle/schema/credentials.ts';
import { recoveryAlphabet, writeRecoveryCode } from '#domain/access/typed-code.ts';
import type { Sql } from '#server/db/database.ts';
import { randomId } from '#server/random-id.ts';

const codesInAList = 10;
/** Some 40 ms and 16 MB for a try: the forty bits of a code would take a thousand years of processors. */
const cost = { N: 2 ** 14, r: 8, p: 1 };

/** Ten codes to keep on paper, shown once, each used once ([AUT-5]). */
export function createRecoveryCodes(sql: Sql) {
	const unused = (personId: string) =>
		and(eq(recoveryCode.personId, personId), isNull(recoveryCode.usedAt));
	return {
		/** Makes a new list, which ends the former one. It is told once, here. */
		async renew(personId: string): Promise<readonly string[]> {
			const salt = randomBytes(16).toString('hex');
			const codes = Array.from({ length: codesInAList }, drawCode);
			const hashes = await Promise.all(codes.map((code) => slowHash(code, salt)));
			const rows = hashes.map((hash) => {
				return { id: randomId(), personId, salt, hash: hash.toString('hex') };
			});
			await sql.transaction(async (tx) => {
				await tx.delete(recoveryCode).where(eq(recoveryCode.personId, personId));
				await tx.insert(recoveryCode).values(rows);
			});
			return codes.map(writeRecoveryCode);
		},
		/** How many are left. */
		async left(personId: string): Promise<number> {
			const [row] = await sql.select({ left: count() }).from(recoveryCode).where(unused(personId));
			return row?.left ?? 0;
		},
		/** Uses a code up; the same UPDATE finds and burns it. */
		async use(personId: string, code: string, now: Date): Promise<boolean> {
			const rows = await sql.select().from(recoveryCode).where(unused(personId));
			const [first] = rows;
			if (!first) return false;
			const hash = await slowHash(code, first.salt);
			const found = rows.find((row) => timingSafeEqual(Buffer.from(row.hash, 'hex'), hash));
			if (!found) return false;
			const used = await sql
				.update(recoveryCode)
				.set({ usedAt: now })
				.where(and(eq(recoveryCode.id, found.id), isNull(recoveryCode.usedAt)))
				.returning({ id: recoveryCode.id });
			return used.length === 1;
		},
		async removeAll(personId: string): Promise<void> {
			await sql.delete(recoveryCode).where(eq(recoveryCode.personId, personId));
		}
	};
}

export type RecoveryCodes = ReturnType<typeof createRecoveryCodes>;

function drawCode(): string {
	return Array.from(randomBytes(8), (byte) => recoveryAlphabet[byte & 31]).join('');
}

function slowHash(code: string, salt: string): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		scrypt(code, salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key)));
	});
}
