import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import { frameTypes } from '#domain/realtime/ack-message.ts';
import type { Faults } from './fault-points.ts';

const syncUpdate = 2;
const binaryWhole = 0x82;

/** Dies when a frame with an update was read, before the hub is given it. */
export function tapMessages(faults: Faults): void {
	const { emit } = WebSocket.prototype;
	WebSocket.prototype.emit = function (name: string | symbol, ...given: unknown[]): boolean {
		const [data] = given;
		if (name === 'message' && data instanceof Buffer && isUpdate(data)) faults.reach('received');
		return emit.call(this, name, ...given);
	};
}

/** Dies before and after what the hub writes to one browser. */
export function tapWrites(socket: Duplex, faults: Faults): void {
	const write = socket.write.bind(socket);
	function tapped(chunk: unknown, ...rest: unknown[]): boolean {
		const messages = chunk instanceof Uint8Array ? messagesOf(chunk) : [];
		if (messages.some(isUpdate)) {
			faults.reach('applied');
			faults.reach('shown');
		}
		const taken: unknown = Reflect.apply(write, socket, [chunk, ...rest]);
		const says = messages.some(([type, count]) => type === frameTypes.durable && count !== 0);
		// ws writes a frame in two parts, which leave together a moment later.
		if (says) setImmediate(() => faults.reach('acknowledged'));
		return taken === true;
	}
	Object.assign(socket, { write: tapped });
}

const isUpdate = ([type, kind]: Uint8Array): boolean =>
	type === frameTypes.sync && kind === syncUpdate;

/** ws writes the header and the message of a frame apart; the hub writes one or several whole frames at once. */
function messagesOf(chunk: Uint8Array): readonly Uint8Array[] {
	if (chunk[0] !== binaryWhole) return [chunk];
	const messages: Uint8Array[] = [];
	for (let at = 0; chunk[at] === binaryWhole;) {
		const { start, end } = spanOf(chunk, at);
		if (end > chunk.length) break;
		messages.push(chunk.subarray(start, end));
		at = end;
	}
	return messages;
}

/** Where the message of an unmasked frame stands (RFC 6455 §5.2); none of these tests writes 64 kB. */
function spanOf(chunk: Uint8Array, at: number): { start: number; end: number } {
	const length = chunk[at + 1] ?? 0;
	if (length < 126) return { start: at + 2, end: at + 2 + length };
	const start = at + 4;
	return { start, end: start + (chunk[at + 2] ?? 0) * 256 + (chunk[at + 3] ?? 0) };
}
