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
		expect(await product.endOtherSessions(here.actor)).toEqual({ ok: true, count: 2, kept: 0 });
		for (const { closed, cookie } of others) {
			expect((await closed).code).toBe(closeCodes.sessionEnded);
			expect(await product.services.sessions.read(cookie)).toBeNull();
		}
		expect(await product.services.sessions.read(here.cookie)).not.toBeNull();
		here.socket.terminate();
	});

	it('[AUT-12] whoever holds a nominative link throws its owner out of nothing', async () => {
		const hers = await arrive('democoanimateur', 'Firefox sur Windows');
		const link = { method: 'lien-nominatif', intervisionId: demoIntervisionId } as const;
		const forwarded = actorOf('democoanimateur', { ...link, sessionId: 'autre' });
		const refusal = { ok: false, why: 'authentification-insuffisante' };
		expect(await product.endSession(forwarded, hers.actor.sessionId)).toEqual(refusal);
		expect(await product.endOtherSessions(forwarded)).toEqual(refusal);
		// [AUT-12] nor does a mailbox close what a second factor opened; it closes what is worth no more.
		const mailbox = actorOf('democoanimateur', { method: 'lien-courriel', sessionId: 'autre' });
		expect(await product.endSession(mailbox, hers.actor.sessionId)).toEqual(refusal);
		const weak = await product.services.sessions.open('democoanimateur', 'lien-courriel', null);
		expect(await product.endOtherSessions(mailbox)).toEqual({ ok: true, count: 1, kept: 1 });
		expect(await product.services.sessions.methodOf(weak.sessionId)).toBeNull();
		expect(await product.services.sessions.read(hers.cookie)).not.toBeNull();
		expect(hers.socket.readyState).toBe(WebSocket.OPEN);
		hers.socket.terminate();
	});

	it('[AUT-12] nor forgets a device of hers', async () => {
		const { devices } = product.services.credentials;
		const browser = { device: 'Firefox sur Windows', tokens: [] };
		await devices.remember('demoexpert', 'sur', browser, new Date());
		const [one] = await devices.list('demoexpert', new Date());
		const link = { method: 'lien-nominatif', intervisionId: demoIntervisionId } as const;
		const forwarded = actorOf('demoexpert', link);
		expect(await product.forgetDevice(forwarded, one?.id ?? '')).toMatchObject({ ok: false });
		expect(await devices.list('demoexpert', new Date())).toHaveLength(1);
	});
});
