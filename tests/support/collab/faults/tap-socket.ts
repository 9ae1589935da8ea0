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
		const message = chunk instanceof Uint8Array ? messageOf(chunk) : null;
		if (message && isUpdate(message)) {
			faults.reach('applied');
			faults.reach('shown');
		}
		const taken: unknown = Reflect.apply(write, socket, [chunk, ...rest]);
		const says = message?.[0] === frameTypes.durable && message[1] !== 0;
		// ws writes an acknowledgement in two parts, which leave together a moment later.
		if (says) setImmediate(() => faults.reach('acknowledged'));
		return taken === true;
	}
	Object.assign(socket, { write: tapped });
}

const isUpdate = ([type, kind]: Uint8Array): boolean =>
	type === frameTypes.sync && kind === syncUpdate;

/** ws writes header and message apart, the hub writes shared frames whole; null: a header alone. */
function messageOf(chunk: Uint8Array): Uint8Array | null {
	if (chunk[0] !== binaryWhole) return chunk;
	const header = chunk[1] === 126 ? 4 : chunk[1] === 127 ? 10 : 2;
	return chunk.length > header ? chunk.subarray(header) : null;
}
