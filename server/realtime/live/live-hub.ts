import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { guestLivePath, livePath } from '#domain/realtime/ack-message.ts';
import { closeCodes, type CloseCode } from '#domain/realtime/close-codes.ts';
import { createRateLimit } from '#server/auth/rate-limit.ts';
import { LiveMeeting } from './live-meeting.ts';
import type { LiveMeetingOptions } from './live-meeting-options.ts';
import { LivePage, type FrameSocket, type LivePerson } from './live-page.ts';

export type LiveHubOptions = LiveMeetingOptions;

export interface LiveHub {
	/** Takes an upgrade whose Origin and session are already checked; refusals are closes with a 44xx code. */
	accept(request: IncomingMessage, socket: Duplex, head: Buffer, person: LivePerson): void;
	/** The same for a socket already open. `intervisionId` null: no such path. */
	connect(socket: FrameSocket, intervisionId: string | null, person: LivePerson): Promise<void>;
	/** Something changed elsewhere (accord, refusal, invitation, phase): everybody's place is decided again. */
	refresh(intervisionId: string): Promise<void>;
	/** [CHI-6] LiveKit says that something records in this room. */
	recordingSeen(room: string): void;
	/** A session or a person is no more: its sockets are closed at once. */
	revoke(filter: { readonly sessionId?: string; readonly personId?: string }): void;
	close(): Promise<void>;
}

const MAX_PAYLOAD = 8192;
/** [RT-60] What one person says, by all her pages together: thirty messages at once, then five a second. */
const TALK = { burst: 30, perMinute: 300 };
const TICK_MS = 15_000;
/** Without anybody for ten minutes, a meeting and its media rooms are let go. */
const IDLE_TICKS = 40;
const PATH = new RegExp(`^(?:${livePath}|${guestLivePath})/([a-z0-9]{8,40})$`);

/** Creates the meetings' hub: our own WebSocket, /live/<intervision> (architecture.md §1). */
export function createLiveHub(options: LiveHubOptions): LiveHub {
	const server = new WebSocketServer({
		noServer: true,
		maxPayload: MAX_PAYLOAD,
		perMessageDeflate: false
	});
	const meetings = new Map<string, LiveMeeting>();
	const pages = new Map<LivePage, LiveMeeting>();
	const idle = new Map<string, number>();
	const talk = createRateLimit(TALK.burst, TALK.perMinute, () => options.now().getTime());
	// [EMA-2] before anybody comes back, the stays that a crash left open are closed
	const ready = options.ports.presence.closeAbandoned().catch((error: unknown) => {
		const kind = error instanceof Error ? error.name : 'unknown';
		options.log.error({ kind }, 'abandoned stays could not be closed');
	});
	const timer = setInterval(() => tick(), TICK_MS);
	timer.unref();

	function meetingOf(intervisionId: string): LiveMeeting {
		const known = meetings.get(intervisionId);
		if (known) return known;
		const meeting = new LiveMeeting(intervisionId, options);
		meetings.set(intervisionId, meeting);
		return meeting;
	}

	/** A page of it is open, or about to be: two meetings of one Intervision would not know of each other ([RT-52]). */
	function isHeld(meeting: LiveMeeting, but?: LivePage): boolean {
		return [...pages].some(([page, its]) => its === meeting && page !== but);
	}

	function tick(): void {
		for (const [id, meeting] of meetings) {
			const still = meeting.empty ? (idle.get(id) ?? 0) + 1 : 0;
			idle.set(id, still);
			if (still < IDLE_TICKS) {
				void meeting.tick();
				continue;
			}
			if (isHeld(meeting)) continue;
			meetings.delete(id);
			idle.delete(id);
			void meeting.abandon();
		}
	}

	/** Out at once, without waiting for the browser to agree that the socket is closed. */
	function expel(page: LivePage, code: CloseCode): void {
		page.close(code);
		void pages.get(page)?.gone(page);
	}

	async function connect(
		socket: FrameSocket,
		intervisionId: string | null,
		person: LivePerson
	): Promise<void> {
		const page = new LivePage(socket, person);
		socket.on('error', () => page.drop());
		if (intervisionId === null) return page.close(closeCodes.unknownRoom);
		const meeting = meetingOf(intervisionId);
		pages.set(page, meeting);
		socket.on('close', () => {
			page.drop();
			pages.delete(page);
			void meeting.gone(page);
		});
		socket.on('message', (data, isBinary) => {
			if (isBinary) return expel(page, closeCodes.accessRefused);
			if (!talk.take(person.personId)) return expel(page, closeCodes.tooMany);
			void meeting.say(page, String(data));
		});
		await ready;
		await meeting.join(page);
		if (!meeting.known && !isHeld(meeting, page)) meetings.delete(intervisionId);
	}

	return {
		accept(request, socket, head, person) {
			server.handleUpgrade(request, socket, head, (webSocket) => {
				void connect(webSocket, idOf(request.url), person);
			});
		},
		connect,
		refresh: (intervisionId) => meetingOf(intervisionId).refresh(),
		recordingSeen(room) {
			options.log.error({ room }, 'the video server signals a recording');
			for (const meeting of meetings.values()) meeting.recordingSeen(room);
		},
		revoke({ sessionId, personId }) {
			for (const page of pages.keys()) {
				const { person } = page;
				const concerned =
					(sessionId !== undefined && person.sessionId === sessionId) ||
					(personId !== undefined && person.personId === personId);
				if (!concerned) continue;
				expel(page, closeCodes.sessionEnded);
			}
		},
		async close() {
			clearInterval(timer);
			await Promise.all([...meetings.values()].map((meeting) => meeting.close()));
			meetings.clear();
			server.close();
		}
	};
}

function idOf(url: string | undefined): string | null {
	return PATH.exec((url ?? '').split('?')[0] ?? '')?.[1] ?? null;
}
