import { createServer, type Server } from 'node:http';
import { WebSocket } from 'ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { createUpgrade } from '#server/realtime/upgrade.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

describe.each(databases)('sessions that are open on $kind', ({ url }) => {
	let product: Product;
	let server: Server;
	let origin = '';
	beforeAll(async () => {
		product = await startProduct(url);
		server = createServer();
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const address = server.address();
		origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
		const upgrade = createUpgrade(origin, product.services);
		server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
	});
	afterAll(async () => {
		server.closeAllConnections();
		server.close();
		await product.stop();
	});

	/** Opens a session, and the meeting's socket in it. */
	async function arrive(personId: string, device: string) {
		const { sessions } = product.services;
		const { cookie, sessionId } = await sessions.open(personId, 'passkey', null, device);
		const headers = { cookie: `${cookie.name}=${cookie.value}`, origin };
		const socket = new WebSocket(`${origin.replace('http', 'ws')}/live/${demoIntervisionId}`, {
			headers
		});
		const closed = new Promise<{ code: number; at: number }>((resolve) =>
			socket.on('close', (code) => resolve({ code, at: performance.now() }))
		);
		await new Promise((resolve) => socket.once('message', resolve));
		const actor = actorOf(personId, { sessionId });
		return { actor, socket, closed, cookie: headers.cookie };
	}

	it('[AUT-7] one is ended from another: its socket closes in under a second, its cookie opens nothing', async () => {
		const here = await arrive('demoexpert', 'Firefox sur Windows');
		const there = await arrive('demoexpert', 'Safari sur iPhone');
		const account = await product.readAccount(here.actor);
		if (!account.ok) throw new Error(account.why);
		expect(account.account.sessions.map(({ device, mine }) => [device, mine])).toEqual(
			expect.arrayContaining([
				['Firefox sur Windows', true],
				['Safari sur iPhone', false]
			])
		);
		const start = performance.now();
		expect(await product.endSession(here.actor, there.actor.sessionId)).toEqual({ ok: true });
		const end = await there.closed;
		expect(end.code).toBe(closeCodes.sessionEnded);
		expect(end.at - start).toBeLessThan(1000);
		expect(await product.services.sessions.read(there.cookie)).toBeNull();
		expect(here.socket.readyState).toBe(WebSocket.OPEN);
		here.socket.terminate();
	});

	it('[AUT-7] nobody ends the session of somebody else', async () => {
		const hers = await arrive('demopharmacienne', 'Chrome sur Android');
		const stranger = actorOf('demoexpert', { sessionId: 'autre' });
		expect(await product.endSession(stranger, hers.actor.sessionId)).toEqual({
			ok: false,
			why: 'introuvable'
		});
		expect(await product.services.sessions.read(hers.cookie)).not.toBeNull();
		expect(hers.socket.readyState).toBe(WebSocket.OPEN);
		hers.socket.terminate();
	});

	it('[AUT-7] « Fermer toutes les autres » keeps the one that asks', async () => {
		const here = await arrive('demoanimatrice', 'Firefox sur Windows');
		const others = [await arrive('demoanimatrice', 'a'), await arrive('demoanimatrice', 'b')];
		expect(await product.endOtherSessions(here.actor)).toBe(2);
		for (const { closed, cookie } of others) {
			expect((await closed).code).toBe(closeCodes.sessionEnded);
			expect(await product.services.sessions.read(cookie)).toBeNull();
		}
		expect(await product.services.sessions.read(here.cookie)).not.toBeNull();
		here.socket.terminate();
	});
});
