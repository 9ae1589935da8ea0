import type { ClientMessage } from '#domain/realtime/live-message.ts';
import type { ServerMessage } from '#domain/realtime/meeting-view.ts';
import { backOff } from './back-off.ts';
import { readCloseCode, type CloseReason } from './close-reason.ts';
import { parseServerMessage } from './server-message.ts';

export type LinkState = 'opening' | 'open' | 'lost' | 'closed';

interface Handlers {
	/** A new socket is open: say again what the server must know. */
	readonly onopen: () => void;
	readonly onmessage: (message: ServerMessage) => void;
	readonly onlink: (link: LinkState, reason: CloseReason) => void;
}

const again: CloseReason = { retry: true };

/** The meeting socket: comes back by itself, except when the server said no (44xx). */
export class LiveConnection {
	readonly #url: string;
	readonly #handlers: Handlers;
	#socket: WebSocket | null = null;
	#attempt = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#ended = false;

	constructor(url: string, handlers: Handlers) {
		this.#url = url;
		this.#handlers = handlers;
	}

	start(): void {
		addEventListener('online', this.#now);
		this.#connect();
	}

	/** Says a message; false when the line is down (the caller keeps its button). */
	send(message: ClientMessage): boolean {
		if (this.#socket?.readyState !== WebSocket.OPEN) return false;
		this.#socket.send(JSON.stringify(message));
		return true;
	}

	stop(): void {
		this.#ended = true;
		clearTimeout(this.#timer);
		removeEventListener('online', this.#now);
		this.#socket?.close(1000);
	}

	#connect(): void {
		const socket = new WebSocket(this.#url);
		this.#socket = socket;
		socket.onopen = () => {
			this.#handlers.onlink('open', again);
			this.#handlers.onopen();
		};
		socket.onmessage = ({ data }) => {
			const message = typeof data === 'string' ? parseServerMessage(data) : null;
			if (!message || this.#socket !== socket) return;
			// A line that opens and dies at once must not be hammered: only a state proves it works.
			if (message.type === 'state') this.#attempt = 0;
			this.#handlers.onmessage(message);
		};
		socket.onclose = ({ code }) => {
			if (this.#socket === socket) this.#closed(code);
		};
	}

	#closed(code: number): void {
		this.#socket = null;
		if (this.#ended) return;
		const reason = readCloseCode(code);
		this.#handlers.onlink(reason.retry ? 'lost' : 'closed', reason);
		if (!reason.retry) return;
		this.#timer = setTimeout(() => this.#connect(), backOff(this.#attempt++, Math.random()));
	}

	/** The network is back: no need to wait for the next attempt. */
	readonly #now = (): void => {
		if (this.#ended || this.#socket) return;
		clearTimeout(this.#timer);
		this.#connect();
	};
}
