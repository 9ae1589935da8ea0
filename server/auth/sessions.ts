import { DrizzlePostgreSQLAdapter } from '@lucia-auth/adapter-drizzle';
import { and, desc, eq, gt, ne } from 'drizzle-orm';
import { Lucia, TimeSpan, type Cookie } from 'lucia';
import { person } from '#drizzle/schema/person.ts';
import { session } from '#drizzle/schema/session.ts';
import { parseAuthMethod, type Actor, type AuthMethod } from '#domain/access/actor.ts';
import { countedMethod, isAnsweredFor, type Introduction } from '#domain/access/introduction.ts';
import { isStrong } from '#domain/access/strength.ts';
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
		getSessionAttributes: ({ method, intervisionId, lastSeenAt }) => ({
			method,
			intervisionId,
			lastSeenAt
		}),
		getUserAttributes: ({ introducedBy, vouchedBy }) => ({ introducedBy, vouchedBy })
	});

	return {
		/** Opens a session and gives the cookie to set. A new one for each sign-in: no fixation. */
		async open(personId: string, method: AuthMethod, intervisionId: string | null, device = '') {
			const token = randomToken();
			const now = new Date();
			const attributes = { method, intervisionId, device, createdAt: now, lastSeenAt: now };
			const { id } = await lucia.createSession(personId, attributes, { sessionId: sha256(token) });
			return { sessionId: id, cookie: lucia.createSessionCookie(token) };
		},
		/** Reads the session of a Cookie header; null when there is none, or it ended. */
		async read(cookieHeader: string | null): Promise<Session | null> {
			const token = lucia.readSessionCookie(cookieHeader ?? '');
			if (!token) return null;
			const { session: found, user } = await lucia.validateSession(sha256(token));
			if (!found) return null;
			if (Date.now() - found.lastSeenAt.getTime() > 60_000) await markSeen(found.id, new Date());
			const method = countedMethod(found.method, user);
			return {
				sessionId: found.id,
				personId: found.userId,
				method,
				unanswered: !isAnsweredFor(user) && !isStrong(method),
				intervisionId: found.intervisionId,
				renewed: found.fresh ? lucia.createSessionCookie(token) : null
			};
		},
		/**
		 * How a session that still stands was opened, without prolonging it: open sockets ask again and again. Null once
		 * it ended.
		 */
		async methodOf(sessionId: string): Promise<AuthMethod | null> {
			const [row] = await sql
				.select({
					method: session.method,
					introducedBy: person.introducedBy,
					vouchedBy: person.vouchedBy
				})
				.from(session)
				.innerJoin(person, eq(person.id, session.userId))
				.where(and(eq(session.id, sessionId), gt(session.expiresAt, new Date())));
			const method = row ? parseAuthMethod(row.method) : null;
			return row && method ? countedMethod(method, row) : null;
		},
		/** The sessions of a person that still stand, latest seen first. */
		async list(personId: string): Promise<readonly ListedSession[]> {
			const rows = await sql
				.select()
				.from(session)
				.where(and(eq(session.userId, personId), gt(session.expiresAt, new Date())))
				.orderBy(desc(session.lastSeenAt))
				.limit(100);
			return rows.map(({ id, device, createdAt, lastSeenAt, method }) => ({
				...{ id, device, createdAt, lastSeenAt },
				method: parseAuthMethod(method)
			}));
		},
		/** Ends one session of this person; false when it is none of hers. */
		async endOf(personId: string, sessionId: string): Promise<boolean> {
			const ended = await sql
				.delete(session)
				.where(and(eq(session.userId, personId), eq(session.id, sessionId)))
				.returning({ id: session.id });
			return ended.length === 1;
		},
		/** Ends every session of a person but one; gives those that ended. */
		async endOthers(personId: string, kept: string): Promise<readonly string[]> {
			const ended = await sql
				.delete(session)
				.where(and(eq(session.userId, personId), ne(session.id, kept)))
				.returning({ id: session.id });
			return ended.map(({ id }) => id);
		},
		/** Forgets the sessions that have ended. */
		purge: () => lucia.deleteExpiredSessions(),
		async end(sessionId: string) {
			await lucia.invalidateSession(sessionId);
			return lucia.createBlankSessionCookie();
		}
	};

	/** « Vue il y a deux minutes » needs no finer grain, and no write at each request. */
	async function markSeen(id: string, now: Date): Promise<void> {
		await sql.update(session).set({ lastSeenAt: now }).where(eq(session.id, id));
	}
}

export type Sessions = ReturnType<typeof createSessions>;

export interface ListedSession {
	readonly id: string;
	/** « Firefox sur Windows ». */
	readonly device: string;
	readonly method: AuthMethod | null;
	readonly createdAt: Date;
	readonly lastSeenAt: Date;
}

interface SessionAttributes {
	method: AuthMethod;
	intervisionId: string | null;
	device: string;
	createdAt: Date;
	lastSeenAt: Date;
}

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<
			{ method: AuthMethod; intervisionId: string | null; lastSeenAt: Date },
			Introduction
		>;
		DatabaseSessionAttributes: SessionAttributes;
		DatabaseUserAttributes: Introduction;
	}
}
