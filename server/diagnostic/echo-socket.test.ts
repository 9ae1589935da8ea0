import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createUpgrade } from '#server/realtime/upgrade.ts';

/** What the upgrade asks of the services: a test socket never gets as far as the others. */
type Services = Parameters<typeof createUpgrade>[1];
const unused = () => {
	throw new Error('a test socket reads no session and opens no hub');
};
const services = {
	sessions: { read: unused },
	deps: {},
	live: { accept: unused },
	collab: { accept: unused },
	testRooms: { admits: (ticket: string) => ticket === 'ouvert' }
} as unknown as Services;

let server: Server;
let origin = '';
beforeEach(async () => {
	server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
	const upgrade = createUpgrade(origin, services);
	server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const open = (ticket: string, from = origin) =>
	new WebSocket(`${origin.replace('http', 'ws')}/essai/${ticket}`, { origin: from });
const refusal = (socket: WebSocket) =>
	new Promise((resolve) => {
		socket.once('unexpected-response', (_, response) => {
			response.resume();
			socket.terminate();
			resolve(response.statusCode);
		});
		socket.once('open', () => resolve('open'));
		socket.once('error', () => undefined);
	});

describe('the socket of « Tester mon poste »', () => {
	it('[PST-10] opens with a ticket that lives, from our own pages, and not otherwise', async () => {
		expect(await refusal(open('perime'))).toBe(404);
		expect(await refusal(open(''))).toBe(404);
		expect(await refusal(open('ouvert', 'https://ailleurs.exemple'))).toBe(403);
	});

	it('[PST-10] repeats a word, a few times, and closes', async () => {
		const socket = open('ouvert');
		const heard: string[] = [];
		socket.on('message', (data: Buffer) => heard.push(data.toString()));
		socket.on('open', () => {
			for (let word = 0; word < 9; word += 1) socket.send('essai');
		});
		const code = await new Promise((resolve) => socket.once('close', resolve));
		expect(code).toBe(1008);
		expect(heard).toEqual(Array(5).fill('essai'));
	});

	it('[PST-10] takes no long message', async () => {
		const socket = open('ouvert');
		socket.on('open', () => socket.send('x'.repeat(65)));
		expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(1009);
	});
});
