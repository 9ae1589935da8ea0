import type { CloseCode } from '#domain/realtime/close-codes.ts';
import type { CollabSocket } from '#server/realtime/collab/collab-socket.ts';
import { collabLimits } from '#server/realtime/collab/limits.ts';

/** Codes that no side sends in a frame: RFC 6455 §7.4.1. */
const abnormal = 1006;
const tooBig = 1009;

/** The browser's end of a socket in memory. */
export interface BrowserEnd {
	send(frame: Uint8Array | string): void;
	/** Says goodbye; what was sent before still arrives. */
	close(): void;
	/** Set by the client: what it does with what is delivered to it. */
	onframe: (frame: Uint8Array) => void;
	onclose: (code: number) => void;
}

type Message =
	| { readonly kind: 'frame'; readonly frame: Uint8Array | string }
	| { readonly kind: 'ping' | 'pong' }
	| { readonly kind: 'close'; readonly code: number };

/**
 * Two ends of a socket whose messages wait until the test delivers them, one by one, in either direction, so that any
 * interleaving can be played, and played again. Order is kept in each direction, as TCP keeps it; after `close` of one
 * side what the other one had sent still arrives, as in ws.
 */
export class SocketPair {
	readonly #toServer: Message[] = [];
	readonly #toBrowser: Message[] = [];
	#handlers: Parameters<CollabSocket['listen']>[0] | null = null;
	#serverOpen = true;
	#browserOpen = true;
	#serverSaidBye = false;
	#unread = 0;

	readonly browser: BrowserEnd = {
		send: (frame) => void (this.#browserOpen && this.#toServer.push({ kind: 'frame', frame })),
		close: () => {
			if (!this.#browserOpen) return;
			this.#browserOpen = false;
			this.#toServer.push({ kind: 'close', code: 1005 });
		},
		onframe: () => undefined,
		onclose: () => undefined
	};

	readonly server: CollabSocket = {
		send: (frame) => {
			if (this.#serverSaidBye) return;
			this.#unread += frame.length;
			this.#toBrowser.push({ kind: 'frame', frame });
		},
		share: (frames) => {
			for (const { wire } of frames) this.server.send(unwrap(wire));
		},
		close: (code) => this.#sayBye(code),
		ping: () => void (this.#serverSaidBye || this.#toBrowser.push({ kind: 'ping' })),
		terminate: () => this.#dropServer(),
		unread: () => this.#unread,
		listen: (handlers) => (this.#handlers = handlers)
	};

	/** Messages on their way. */
	get waiting(): { readonly toServer: number; readonly toBrowser: number } {
		return { toServer: this.#toServer.length, toBrowser: this.#toBrowser.length };
	}

	/** Hands the server the oldest message on its way to it; false when there is none. */
	deliverToServer(): boolean {
		const message = this.#toServer.shift();
		if (!message) return false;
		if (!this.#serverOpen) return true;
		if (message.kind === 'pong') this.#handlers?.pong();
		if (message.kind === 'close') this.#dropServer();
		if (message.kind === 'frame') this.#hear(message.frame);
		return true;
	}

	/** Hands the browser the oldest message on its way to it; false when there is none. */
	deliverToBrowser(): boolean {
		const message = this.#toBrowser.shift();
		if (!message) return false;
		if (message.kind === 'frame') this.#unread -= message.frame.length;
		if (!this.#browserOpen) return true;
		if (message.kind === 'ping') this.#toServer.push({ kind: 'pong' });
		if (message.kind === 'frame' && typeof message.frame !== 'string')
			this.browser.onframe(message.frame);
		if (message.kind === 'close') this.#closeBrowser(message.code);
		return true;
	}

	/** Delivers everything, in turns, until nothing is on its way. */
	deliverAll(): void {
		let moved = true;
		while (moved) {
			moved = this.deliverToServer();
			moved = this.deliverToBrowser() || moved;
		}
	}

	/**
	 * The network goes: what was on its way is lost. The browser finds out; the server too, unless the connection is
	 * only half closed, as on a train: then it waits for a pong that does not come.
	 */
	cut(how: 'both' | 'half' = 'both'): void {
		this.#toServer.length = 0;
		this.#toBrowser.length = 0;
		this.#unread = 0;
		if (how === 'both') this.#dropServer();
		if (!this.#browserOpen) return;
		this.#browserOpen = false;
		this.browser.onclose(abnormal);
	}

	#hear(frame: Uint8Array | string): void {
		if (frame.length > collabLimits.frame) {
			// What ws does by itself with `maxPayload`.
			this.#sayBye(tooBig);
			this.#dropServer();
		} else this.#handlers?.frame(typeof frame === 'string' ? null : frame);
	}

	#sayBye(code: CloseCode | typeof tooBig): void {
		if (this.#serverSaidBye) return;
		this.#serverSaidBye = true;
		this.#toBrowser.push({ kind: 'close', code });
	}

	#closeBrowser(code: number): void {
		this.#browserOpen = false;
		this.#toServer.push({ kind: 'close', code });
		this.browser.onclose(code);
	}

	#dropServer(): void {
		if (!this.#serverOpen) return;
		this.#serverOpen = false;
		if (!this.#serverSaidBye) {
			this.#serverSaidBye = true;
			this.#toBrowser.push({ kind: 'close', code: abnormal });
		}
		// ws tells it later, never from within the call.
		queueMicrotask(() => this.#handlers?.closed());
	}
}

/** The message inside a WebSocket frame of a server: whole, unmasked (RFC 6455 §5.2). */
function unwrap(wire: Uint8Array): Uint8Array {
	const length = (wire[1] ?? 0) & 0x7f;
	return wire.subarray(length === 127 ? 10 : length === 126 ? 4 : 2);
}
