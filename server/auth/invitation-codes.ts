import { createHmac, hkdfSync, randomInt, timingSafeEqual } from 'node:crypto';
import { and, eq, gt, lt, sql as raw } from 'drizzle-orm';
import { invitationCode } from '#drizzle/schema/credentials.ts';
import type { Sql } from '#server/db/database.ts';

const tenMinutes = 10 * 60_000;
const tries = 5;

/**
 * Six digits sent to whoever opens an invitation on an unknown device ([AUT-6]). A plain hash of six digits is inverted
 * at once: it is keyed by the server's secret, which the database never holds.
 */
export function createInvitationCodes(sql: Sql, secret: Uint8Array) {
	const key = Buffer.from(hkdfSync('sha256', secret, '', 'intervisio invitation code', 32));
	const mark = (personId: string, intervisionId: string, code: string) =>
		createHmac('sha256', key).update([personId, intervisionId, code].join('\0')).digest('hex');
	const place = (personId: string, intervisionId: string) =>
		and(eq(invitationCode.personId, personId), eq(invitationCode.intervisionId, intervisionId));

	return {
		/** Draws a code, which ends the former one. It is told once, here. */
		async issue(personId: string, intervisionId: string, now: Date): Promise<string> {
			const code = String(randomInt(1_000_000)).padStart(6, '0');
			const fresh = {
				codeHash: mark(personId, intervisionId, code),
				triesLeft: tries,
				expiresAt: new Date(now.getTime() + tenMinutes)
			};
			await sql
				.insert(invitationCode)
				.values({ personId, intervisionId, ...fresh })
				.onConflictDoUpdate({
					target: [invitationCode.personId, invitationCode.intervisionId],
					set: fresh
				});
			return code;
		},
		/** Uses a code up. Each try counts before it is looked at: many at once are no more than five. */
		async use(
			personId: string,
			intervisionId: string,
			code: string,
			now: Date
		): Promise<'ok' | 'wrong' | 'over'> {
			const [tried] = await sql
				.update(invitationCode)
				.set({ triesLeft: raw`${invitationCode.triesLeft} - 1` })
				.where(
					and(
						place(personId, intervisionId),
						gt(invitationCode.triesLeft, 0),
						gt(invitationCode.expiresAt, now)
					)
				)
				.returning({ codeHash: invitationCode.codeHash, left: invitationCode.triesLeft });
			if (!tried) return 'over';
			const given = Buffer.from(mark(personId, intervisionId, code));
			if (!timingSafeEqual(given, Buffer.from(tried.codeHash))) {
				return tried.left > 0 ? 'wrong' : 'over';
			}
			const used = await sql
				.delete(invitationCode)
				.where(and(place(personId, intervisionId), eq(invitationCode.codeHash, tried.codeHash)))
				.returning({ personId: invitationCode.personId });
			return used.length === 1 ? 'ok' : 'over';
		},
		async purge(now: Date): Promise<void> {
			await sql.delete(invitationCode).where(lt(invitationCode.expiresAt, now));
		}
	};
}

export type InvitationCodes = ReturnType<typeof createInvitationCodes>;
