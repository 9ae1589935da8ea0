import { eq, lt, or } from 'drizzle-orm';
import { pscLogout, pscSession } from '#drizzle/schema/psc.ts';
import { session } from '#drizzle/schema/session.ts';
import type { Acr } from '#domain/psc/acr.ts';
import { parseAcr } from '#domain/psc/acr.ts';
import type { Sql } from './database.ts';

/** What a session opened by Pro Santé Connect keeps of it. */
export interface PscSessionRecord {
	readonly sessionId: string;
	readonly sub: string;
	readonly sid: string | null;
	readonly acr: Acr;
	readonly sealedHint: Uint8Array;
}

/** Our sessions that Pro Santé Connect opened, to end them when it ends its own. */
export function createPscSessions(sql: Sql) {
	return {
		async add(record: PscSessionRecord): Promise<void> {
			await sql.insert(pscSession).values(record);
		},
		async byId(sessionId: string): Promise<PscSessionRecord | null> {
			const [row] = await sql.select().from(pscSession).where(eq(pscSession.sessionId, sessionId));
			const acr = parseAcr(row?.acr);
			return row && acr ? { ...row, acr } : null;
		},
		/** By their session there, or, when none is told, all those of that person there. */
		async endedBy({ sub, sid }: { readonly sub: string | null; readonly sid: string | null }) {
			const bySid = sid === null ? undefined : eq(pscSession.sid, sid);
			const bySub = sid !== null || sub === null ? undefined : eq(pscSession.sub, sub);
			if (!bySid && !bySub) return [];
			return sql
				.select({ sessionId: pscSession.sessionId, personId: session.userId })
				.from(pscSession)
				.innerJoin(session, eq(session.id, pscSession.sessionId))
				.where(or(bySid, bySub));
		},
		async ofPerson(personId: string) {
			return sql
				.select({ sessionId: pscSession.sessionId })
				.from(pscSession)
				.innerJoin(session, eq(session.id, pscSession.sessionId))
				.where(eq(session.userId, personId));
		},
		/** Keeps the id of a sign-out; false when it came before: each is obeyed once ([PSC-10]). */
		async isNewLogout(jtiHash: string, expiresAt: Date): Promise<boolean> {
			const added = await sql
				.insert(pscLogout)
				.values({ jtiHash, expiresAt })
				.onConflictDoNothing()
				.returning({ jtiHash: pscLogout.jtiHash });
			return added.length === 1;
		},
		/** Forgets ids whose token would be refused for its age anyhow. */
		async purge(now: Date): Promise<void> {
			const anHourAgo = new Date(now.getTime() - 3_600_000);
			await sql.delete(pscLogout).where(lt(pscLogout.expiresAt, anHourAgo));
		}
	};
}

export type PscSessions = ReturnType<typeof createPscSessions>;
