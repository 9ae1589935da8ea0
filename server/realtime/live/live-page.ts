import type { CloseCode } from '#domain/realtime/close-codes.ts';
import type { ServerMessage } from '#domain/realtime/meeting-view.ts';
import type { BrowserMode } from '#domain/intervision/presence-mode.ts';

/** The few things of a WebSocket that the hub uses; `ws` has them, tests have their own. */
export interface FrameSocket {
	readonly bufferedAmount: number;
	send(text: string): void;
	close(code: number, reason?: string): void;
	terminate(): void;
	ping(): void;
	on(event: 'message', listener: (data: unknown, isBinary: boolean) => void): unknown;
	on(event: 'close' | 'pong', listener: () => void): unknown;
	on(event: 'error', listener: (error: Error) => void): unknown;
}

/** Who holds a socket: the only thing about it that is trusted, fixed for its life. */
export interface LivePerson {
	readonly personId: string;
	readonly sessionId: string;
}

/** A slow reader is cut rather than fed without end; it comes back and receives the state whole. */
const MAX_BUFFERED = 1_048_576;

/** One open page of one person: its socket, whether it has come in, and how. */
export class LivePage {
	readonly person: LivePerson;
	readonly #socket: FrameSocket;
	#open = true;
	#alive = true;
	entered = false;
	mode: BrowserMode = 'visio';
	/** The picture that a guest shows to be known; it dies with the page. */
	portrait: string | null = null;

	constructor(socket: FrameSocket, person: LivePerson) {
		this.#socket = socket;
		this.person = person;
		socket.on('pong', () => {
			this.#alive = true;
		});
	}

	get open(): boolean {
		return this.#open;
	}

	send(message: ServerMessage): void {
		if (!this.#open) return;
		if (this.#socket.bufferedAmount > MAX_BUFFERED) return this.drop();
		this.#socket.send(JSON.stringify(message));
	}

	/** Says goodbye with a code; nothing is sent after. */
	close(code: CloseCode): void {
		if (!this.#open) return;
		this.#open = false;
		this.#socket.close(code);
	}

	/** The socket is gone, or must be. */
	drop(): void {
		this.#open = false;
		this.#socket.terminate();
	}

	/** Asks for a sign of life; false when the last question had no answer. */
	checkAlive(): boolean {
		if (!this.#alive) return false;
		this.#alive = false;
		this.#socket.ping();
		return true;
	}
}
