import { and, eq, gt, lt, sql as query } from 'drizzle-orm';
import { pscPending } from '#drizzle/schema/psc.ts';
import type { Sql } from './database.ts';

/** How often a code may be tried before another must be asked for. */
const mostTries = 5;

/** People identified by Pro Santé Connect whom the directory does not know yet ([PSC-4]). */
export function createPscPendings(sql: Sql) {
	const standing = (tokenHash: string, now: Date) =>
		and(eq(pscPending.tokenHash, tokenHash), gt(pscPending.expiresAt, now));
	return {
		async add(tokenHash: string, sealed: Uint8Array, expiresAt: Date): Promise<void> {
			await sql.insert(pscPending).values({ tokenHash, sealed, expiresAt });
		},
		/** The sealed identity, while it waits. */
		async sealed(tokenHash: string, now: Date): Promise<Uint8Array | null> {
			const [row] = await sql.select().from(pscPending).where(standing(tokenHash, now));
			return row?.sealed ?? null;
		},
		async giveCode(
			tokenHash: string,
			code: {
				readonly personId: string | null;
				readonly codeHash: string;
				readonly expiresAt: Date;
			}
		): Promise<void> {
			await sql
				.update(pscPending)
				.set({
					personId: code.personId,
					codeHash: code.codeHash,
					codeExpiresAt: code.expiresAt,
					tries: 0
				})
				.where(eq(pscPending.tokenHash, tokenHash));
		},
		/** Uses a try up before it compares: the person whose address it proves, or null. */
		async tryCode(tokenHash: string, codeHash: string, now: Date): Promise<string | null> {
			const [row] = await sql
				.update(pscPending)
				.set({ tries: query`${pscPending.tries} + 1` })
				.where(
					and(
						standing(tokenHash, now),
						lt(pscPending.tries, mostTries),
						gt(pscPending.codeExpiresAt, now)
					)
				)
				.returning();
			return row?.codeHash === codeHash ? row.personId : null;
		},
		async remove(tokenHash: string): Promise<void> {
			await sql.delete(pscPending).where(eq(pscPending.tokenHash, tokenHash));
		},
		async purge(now: Date): Promise<void> {
			await sql.delete(pscPending).where(lt(pscPending.expiresAt, now));
		}
	};
}

export type PscPendings = ReturnType<typeof createPscPendings>;
