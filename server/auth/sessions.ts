import { DrizzlePostgreSQLAdapter } from '@lucia-auth/adapter-drizzle';
import { and, eq, gt } from 'drizzle-orm';
import { Lucia, TimeSpan, type Cookie } from 'lucia';
import { person } from '#drizzle/schema/person.ts';
import { session } from '#drizzle/schema/session.ts';
import type { Actor, AuthMethod } from '#domain/access/actor.ts';
import type { Sql } from '#server/db/database.ts';
import { randomToken } from '#server/random-id.ts';
import { sha256 } from '#server/sha256.ts';

/** An open session: who acts, and the cookie to send again when its life has been prolonged. */
export interface Session extends Actor {
	readonly renewed: Cookie | null;
}

/**
 * Sessions by lucia 3.2.2, which stays behind this one module: it is feature-frozen (architecture.md §2).
 * The cookie holds a token and the database its hash only: a stolen dump opens nothing.
 * `secure`: whether the origin is https, hence the `__Host-` cookie.
 */
export function createSessions(sql: Sql, secure: boolean) {
	const lucia = new Lucia(new DrizzlePostgreSQLAdapter(sql, session, person), {
		sessionExpiresIn: new TimeSpan(12, 'h'),
		sessionCookie: {
			name: secure ? '__Host-intervisio' : 'intervisio',
			// The browser forgets it with the session itself: shared computers are common in practices.
			expires: true,
			attributes: { secure, sameSite: 'lax', path: '/' }
		},
		getSessionAttributes: ({ method, intervisionId }) => ({ method, intervisionId })
	});

	return {
		/** Opens a session and gives the cookie to set. A new one for each sign-in: no fixation. */
		async open(personId: string, method: AuthMethod, intervisionId: string | null) {
			const token = randomToken();
			const attributes = { method, intervisionId, createdAt: new Date() };
			const { id } = await lucia.createSession(personId, attributes, { sessionId: sha256(token) });
			return { sessionId: id, cookie: lucia.createSessionCookie(token) };
		},
		/** Reads the session of a Cookie header; null when there is none, or it ended. */
		async read(cookieHeader: string | null): Promise<Session | null> {
			const token = lucia.readSessionCookie(cookieHeader ?? '');
			if (!token) return null;
			const { session: found } = await lucia.validateSession(sha256(token));
			if (!found) return null;
			return {
				sessionId: found.id,
				personId: found.userId,
				method: found.method,
				intervisionId: found.intervisionId,
				renewed: found.fresh ? lucia.createSessionCookie(token) : null
			};
		},
		/** Whether a session still stands, without prolonging it: open sockets ask again and again. */
		async stands(sessionId: string): Promise<boolean> {
			const rows = await sql
				.select({ id: session.id })
				.from(session)
				.where(and(eq(session.id, sessionId), gt(session.expiresAt, new Date())));
			return rows.length === 1;
		},
		/** Forgets the sessions that have ended. */
		purge: () => lucia.deleteExpiredSessions(),
		async end(sessionId: string) {
			await lucia.invalidateSession(sessionId);
			return lucia.createBlankSessionCookie();
		}
	};
}

export type Sessions = ReturnType<typeof createSessions>;

interface SessionAttributes {
	method: AuthMethod;
	intervisionId: string | null;
	createdAt: Date;
}

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<{ method: AuthMethod; intervisionId: string | null }>;
		DatabaseSessionAttributes: SessionAttributes;
	}
}
