import { and, eq, gt, lt } from 'drizzle-orm';
import { passkeyChallenge } from '#drizzle/schema/credentials.ts';
import type { Sql } from '#server/db/database.ts';
import { sha256 } from '#server/sha256.ts';

const fiveMinutes = 5 * 60_000;

/** What browsers are asked to sign: each once, within five minutes, by whoever asked ([AUT-4]). */
export function createPasskeyChallenges(sql: Sql) {
	return {
		async keep(challenge: string, holder: string, now: Date): Promise<void> {
			await sql.insert(passkeyChallenge).values({
				challengeHash: sha256(challenge),
				holder,
				expiresAt: new Date(now.getTime() + fiveMinutes)
			});
		},
		/** Uses a challenge up; false when it was none, another's, used or too old. */
		async take(challenge: string, holder: string, now: Date): Promise<boolean> {
			const taken = await sql
				.delete(passkeyChallenge)
				.where(
					and(
						eq(passkeyChallenge.challengeHash, sha256(challenge)),
						eq(passkeyChallenge.holder, holder),
						gt(passkeyChallenge.expiresAt, now)
					)
				)
				.returning({ hash: passkeyChallenge.challengeHash });
			return taken.length === 1;
		},
		async purge(now: Date): Promise<void> {
			await sql.delete(passkeyChallenge).where(lt(passkeyChallenge.expiresAt, now));
		}
	};
}

export type PasskeyChallenges = ReturnType<typeof createPasskeyChallenges>;
