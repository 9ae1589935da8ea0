import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import { loginToken } from '#drizzle/schema/session.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Sql } from '#server/db/database.ts';
import { randomToken } from '#server/random-id.ts';
import { sha256 } from '#server/sha256.ts';

const fifteenMinutes = 15 * 60_000;

/** Single-use e-mail links: 15 minutes, and only the hash of the token is kept (decisions.md §6). */
export function createLoginLinks(sql: Sql) {
	return {
		/** Makes a link's token for a person; it is told once, here. */
		async issue(personId: string, now: Date): Promise<string> {
			const token = randomToken();
			await sql.insert(loginToken).values({
				tokenHash: sha256(token),
				personId,
				expiresAt: new Date(now.getTime() + fifteenMinutes)
			});
			return token;
		},
		/** Forgets the links that opened, or that time has closed: their hashes serve nothing any more. */
		async purge(now: Date): Promise<void> {
			const anHourAgo = new Date(now.getTime() - 60 * 60_000);
			await sql.delete(loginToken).where(lt(loginToken.expiresAt, anHourAgo));
		},
		/** Uses a token up: the same UPDATE finds and burns it, so that two clicks never both succeed. */
		async redeem(
			token: string,
			now: Date
		): Promise<{ ok: true; personId: string } | { ok: false; why: Refusal }> {
			const tokenHash = sha256(token);
			const [used] = await sql
				.update(loginToken)
				.set({ usedAt: now })
				.where(
					and(
						eq(loginToken.tokenHash, tokenHash),
						isNull(loginToken.usedAt),
						gt(loginToken.expiresAt, now)
					)
				)
				.returning({ personId: loginToken.personId });
			if (used) return { ok: true, personId: used.personId };
			const [known] = await sql
				.select()
				.from(loginToken)
				.where(eq(loginToken.tokenHash, tokenHash));
			if (!known) return { ok: false, why: 'lien-inconnu' };
			return { ok: false, why: known.usedAt ? 'lien-utilise' : 'lien-expire' };
		}
	};
}

export type LoginLinks = ReturnType<typeof createLoginLinks>;
