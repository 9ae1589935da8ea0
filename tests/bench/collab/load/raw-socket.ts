import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { FrameCutter, maskFrame, operations } from './wire-frame.ts';

/** A WebSocket without a library: the generator must cost less than what it measures. */
export interface RawSocket {
	/** Sends one binary message, made of parts. */
	send(...parts: readonly Uint8Array[]): void;
	leave(): void;
}

/** One buffer for every socket: what is read is handled before anything else is. */
const shared = new Uint8Array(256 * 1024);

/** Opens a socket; `take` is given each binary message, valid during the call only. */
export async function openRawSocket(
	port: number,
	path: string,
	take: (message: Uint8Array) => void,
	onEnd: () => void
): Promise<RawSocket> {
	let open: (() => void) | null = null;
	const cutter = new FrameCutter((operation, payload) => {
		if (operation === operations.binary) take(payload);
		else if (operation === operations.ping) socket.write(maskFrame(operations.pong, [payload]));
		else if (operation === operations.close) socket.end();
	});
	const answer = new UpgradeAnswer();
	const read = (bytes: Uint8Array): void => {
		const rest = open ? answer.push(bytes) : bytes;
		if (!rest) return;
		open?.();
		open = null;
		if (rest.length > 0) cutter.push(rest);
	};
	const socket: Socket = connect({
		port,
		host: '127.0.0.1',
		noDelay: true,
		onread: {
			buffer: shared,
			callback(count, buffer) {
				read(buffer.subarray(0, count));
				return true;
			}
		}
	});
	const opened = new Promise<void>((resolve) => (open = resolve));
	socket.on('close', onEnd);
	socket.on('error', () => socket.destroy());
	const closed = once(socket, 'close').then(() => {
		throw new Error(`the server closed ${path} at once`);
	});
	closed.catch(() => undefined);
	socket.write(upgradeRequest(path, port));
	await Promise.race([opened, closed]);
	return {
		send: (...parts) => void socket.write(maskFrame(operations.binary, parts)),
		leave: () => void socket.destroy()
	};
}

const upgradeRequest = (path: string, port: number): string =>
	[
		`GET ${path} HTTP/1.1`,
		`Host: 127.0.0.1:${port}`,
		'Connection: Upgrade',
		'Upgrade: websocket',
		'Sec-WebSocket-Version: 13',
		`Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
		'',
		''
	].join('\r\n');

/** Reads the server's answer to the upgrade, and gives what already follows it. */
class UpgradeAnswer {
	#heard = Buffer.alloc(0);

	push(bytes: Uint8Array): Uint8Array | null {
		this.#heard = Buffer.concat([this.#heard, bytes]);
		const end = this.#heard.indexOf('\r\n\r\n');
		if (end < 0) return null;
		const [status = ''] = this.#heard.toString('latin1').split('\r\n');
		if (!status.includes(' 101 ')) throw new Error(`upgrade refused: ${status}`);
		return this.#heard.subarray(end + 4);
	}
}
