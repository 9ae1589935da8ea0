import { DrizzlePostgreSQLAdapter } from '@lucia-auth/adapter-drizzle';
import { Lucia, TimeSpan } from 'lucia';
import { person } from '#drizzle/schema/person.ts';
import { session } from '#drizzle/schema/session.ts';
import type { Actor, AuthMethod } from '#domain/access/actor.ts';
import type { Sql } from '#server/db/database.ts';

/** An open session: who acts, and whether the cookie must be sent again, its life having been prolonged. */
export interface Session extends Actor {
	readonly fresh: boolean;
}

/**
 * Sessions by lucia 3.2.2, which stays behind this one module: it is feature-frozen (architecture.md §2).
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
			const created = await lucia.createSession(personId, {
				method,
				intervisionId,
				createdAt: new Date()
			});
			return { sessionId: created.id, cookie: lucia.createSessionCookie(created.id) };
		},
		/** Reads the session of a Cookie header; null when there is none, or it ended. */
		async read(cookieHeader: string | null): Promise<Session | null> {
			const id = lucia.readSessionCookie(cookieHeader ?? '');
			// Anything else never came from here, and a NUL would be an error of the database.
			if (!id || !/^[a-z0-9]{20,64}$/.test(id)) return null;
			const { session: found } = await lucia.validateSession(id);
			if (!found) return null;
			return {
				sessionId: found.id,
				personId: found.userId,
				method: found.method,
				intervisionId: found.intervisionId,
				fresh: found.fresh
			};
		},
		cookieFor: (sessionId: string) => lucia.createSessionCookie(sessionId),
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
