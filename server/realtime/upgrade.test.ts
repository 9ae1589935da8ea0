import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createUpgrade } from './upgrade.ts';

/** What the upgrade asks of the services; whatever is accepted is answered by a plain refusal of ours. */
type Services = Parameters<typeof createUpgrade>[1];

let server: Server;
let origin = '';
let accepted = 0;

const accept = (_request: unknown, socket: { end(text: string): void }) => {
	accepted += 1;
	socket.end('HTTP/1.1 418 Accepted\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
};
const services = {
	sessions: {
		read: async (cookie: string | null) =>
			cookie && { personId: cookie, sessionId: 's', method: 'passkey', intervisionId: null }
	},
	guestCookie: {
		read: async (cookie: string | null) =>
			cookie && { guestId: cookie, sessionId: 's', intervisionId: 'intervision1' }
	},
	deps: {
		reader: { intervisionOf: async () => 'intervision1', loadFacts: async () => null },
		people: { byId: async () => null }
	},
	live: { accept },
	collab: { accept },
	testRooms: { admits: () => false }
} as unknown as Services;

beforeEach(async () => {
	accepted = 0;
	server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
	const upgrade = createUpgrade(origin, services);
	server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

function knock(path: string, cookie: string): Promise<number> {
	const socket = new WebSocket(`${origin.replace('http', 'ws')}${path}`, {
		headers: { cookie, origin }
	});
	return new Promise((resolve) => {
		socket.once('unexpected-response', (_, response) => {
			response.resume();
			socket.terminate();
			resolve(response.statusCode ?? 0);
		});
		socket.once('error', () => undefined);
	});
}

describe('[RT-63] somebody who opens sockets without end', () => {
	it.each([
		['/live/intervision1', 418],
		['/live-invite/intervision1', 418],
		['/collab/situation1/1', 404]
	])('is cut before the handshake on %s, and nobody else is', async (path, answer) => {
		const answers: number[] = [];
		for (let count = 0; count < 70; count += 1) answers.push(await knock(path, 'bavard'));
		expect(answers.slice(0, 60)).toEqual(Array(60).fill(answer));
		expect(answers.slice(62).every((status) => status === 429)).toBe(true);
		expect(accepted).toBeLessThanOrEqual(62);
		expect(await knock(path, 'autre')).toBe(answer);
	});
});
