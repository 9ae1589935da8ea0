import type { Duplex } from 'node:stream';
import type { RawData, WebSocket } from 'ws';
import type { CloseCode } from '#domain/realtime/close-codes.ts';
import type { SharedFrame } from './shared-frame.ts';

/** What the hub needs of a socket; tests use a pair in memory. */
export interface CollabSocket {
	send(frame: Uint8Array): void;
	/** Sends frames that were built once for several sockets, in one write. */
	share(frames: readonly SharedFrame[]): void;
	close(code: CloseCode, reason: string): void;
	ping(): void;
	terminate(): void;
	/** Bytes sent that the other side has not taken yet. */
	unread(): number;
	listen(handlers: {
		/** null: a text frame. */
		frame(bytes: Uint8Array | null): void;
		pong(): void;
		closed(): void;
	}): void;
}

/**
 * Adapts a WebSocket of ws, and the stream that it was made from. Errors only lead to its closing: their text may quote
 * a frame. A shared frame goes to the stream itself: without compression ws writes each of its own frames whole and at
 * once, so that both may take turns.
 */
export function adaptSocket(ws: WebSocket, stream: Duplex): CollabSocket {
	return {
		send: (frame) => ws.send(frame, { binary: true }, () => undefined),
		share(frames) {
			if (ws.readyState !== ws.OPEN) return;
			const [first] = frames;
			if (first && frames.length === 1) stream.write(first.wire);
			else stream.write(Buffer.concat(frames.map(({ wire }) => wire)));
		},
		close: (code, reason) => ws.close(code, reason),
		ping: () => ws.ping(undefined, undefined, () => undefined),
		terminate: () => ws.terminate(),
		unread: () => ws.bufferedAmount,
		listen(handlers) {
			ws.on('message', (data, isBinary) => handlers.frame(isBinary ? toBytes(data) : null));
			ws.on('pong', () => handlers.pong());
			ws.on('close', () => handlers.closed());
			ws.on('error', () => ws.terminate());
		}
	};
}

function toBytes(data: RawData): Uint8Array {
	if (Array.isArray(data)) return Buffer.concat(data);
	return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
