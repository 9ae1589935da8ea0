import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { isWithinSession, type Actor } from '#domain/access/actor.ts';
import { testSocketPath } from '#domain/diagnostic/test-path.ts';
import { collabPath, guestLivePath, livePath } from '#domain/realtime/ack-message.ts';
import { paletteOf } from '#domain/realtime/palette.ts';
import type { GuestCookie } from '#server/auth/guest-cookie.ts';
import { createRateLimit } from '#server/auth/rate-limit.ts';
import type { Sessions } from '#server/auth/sessions.ts';
import { fullName } from '#server/db/people.ts';
import { createEchoSocket } from '#server/diagnostic/echo-socket.ts';
import type { TestRooms } from '#server/diagnostic/test-rooms.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import type { CollabHub } from './collab/collab-hub.ts';
import type { LiveHub } from './live/live-hub.ts';

interface UpgradeServices {
	readonly sessions: Sessions;
	readonly guestCookie: Pick<GuestCookie, 'read'>;
	readonly deps: Pick<Deps, 'people' | 'reader'>;
	readonly live: LiveHub;
	readonly collab: CollabHub;
	readonly testRooms: Pick<TestRooms, 'admits'>;
}

/** [RT-63] Sockets that one person opens, on all paths together: sixty at once, then one a second. */
const OPENINGS = { burst: 60, perMinute: 60 };
const TOO_MANY = '429 Too Many Requests';

const paths: readonly string[] = [livePath, guestLivePath, collabPath, testSocketPath];

/**
 * Every WebSocket comes in here: known path, our own Origin, an open session; anything else is cut before the
 * handshake (collaboration.md §3.2). What the person may do there is decided by the hubs.
 */
export function createUpgrade(origin: string, services: UpgradeServices) {
	const { sessions, guestCookie, deps, live, collab, testRooms } = services;
	const echo = createEchoSocket();
	// Each one costs everybody in the room a reading of the facts.
	const openings = createRateLimit(OPENINGS.burst, OPENINGS.perMinute, Date.now);

	return async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
		const [, area, id] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
		const path = `/${area ?? ''}`;
		if (!paths.includes(path)) return refuse(socket, '404 Not Found');
		if (!isOurOrigin(request, origin)) return refuse(socket, '403 Forbidden');
		// [PST-10] without a session: the ticket comes from a limited page, and the socket knows nobody
		if (path === testSocketPath) {
			if (!testRooms.admits(id ?? '')) return refuse(socket, '404 Not Found');
			return echo.accept(request, socket, head);
		}
		if (path === guestLivePath) return acceptGuest(request, socket, head, id ?? '');
		const actor = await sessions.read(request.headers.cookie ?? null);
		if (!actor) return refuse(socket, '401 Unauthorized');
		if (!openings.take(actor.personId)) return refuse(socket, TOO_MANY);
		const intervisionId =
			path === livePath ? (id ?? '') : await deps.reader.intervisionOf(id ?? '');
		if (intervisionId === null || !isWithinSession(actor, intervisionId)) {
			return refuse(socket, '404 Not Found');
		}
		if (path === livePath) live.accept(request, socket, head, actor);
		else await acceptCollab(request, socket, head, { actor, intervisionId });
	};

	/** [INT-6] A guest's own socket: to the meeting of his situation, by his own cookie, and to no other. */
	async function acceptGuest(
		request: IncomingMessage,
		socket: Duplex,
		head: Buffer,
		intervisionId: string
	): Promise<void> {
		const guest = await guestCookie.read(request.headers.cookie ?? null);
		if (guest?.intervisionId !== intervisionId) return refuse(socket, '401 Unauthorized');
		if (!openings.take(guest.guestId)) return refuse(socket, TOO_MANY);
		live.accept(request, socket, head, { personId: guest.guestId, sessionId: guest.sessionId });
	}

	async function acceptCollab(
		request: IncomingMessage,
		socket: Duplex,
		head: Buffer,
		{ actor, intervisionId }: { actor: Actor; intervisionId: string }
	): Promise<void> {
		const person = await deps.people.byId(actor.personId);
		const facts = await deps.reader.loadFacts(intervisionId);
		if (!person || !facts) return refuse(socket, '404 Not Found');
		collab.accept(request, socket, head, {
			personId: actor.personId,
			sessionId: actor.sessionId,
			name: fullName(person),
			palette: paletteOf(facts, actor.personId)
		});
	}
}

/** Cross-site pages must not speak with the person's cookie: the Origin is ours, and is always sent by browsers. */
function isOurOrigin({ headers }: IncomingMessage, origin: string): boolean {
	const site = headers['sec-fetch-site'];
	return headers.origin === origin && (site === undefined || site === 'same-origin');
}

/** Cut off once told: the HTTP server leaves its sockets half open, and whoever never closes would keep one each time. */
function refuse(socket: Duplex, status: string): void {
	socket.once('finish', () => socket.destroy());
	socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
