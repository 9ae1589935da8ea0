import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonValue } from '#domain/document/canonical-json.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { createUpgrade } from '#server/realtime/upgrade.ts';
import { LiveBrowser } from '#tests/support/live/live-server.ts';
import { databases } from '#tests/support/product/start-product.ts';
import { PscBrowser } from '#tests/support/psc/psc-browser.ts';
import { startPsc, type PscTest } from '#tests/support/psc/start-psc.ts';
import { POST as receive } from '../../src/routes/connexion/pro-sante-connect/fin-de-session/+server.ts';

const claire = '99700000005';
const event = 'http://schemas.openid.net/event/backchannel-logout';

describe.each(databases)('signing out of Pro Santé Connect on $kind', ({ url }) => {
	let psc: PscTest;
	let sockets: Server;
	let port = 0;
	let tokens = 0;
	beforeAll(async () => {
		psc = await startPsc(url);
		sockets = createServer();
		await new Promise<void>((resolve) => sockets.listen(0, '127.0.0.1', resolve));
		port = Number(Object(sockets.address()).port);
		const upgrade = createUpgrade(`http://127.0.0.1:${port}`, psc.product.services);
		sockets.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
	});
	afterAll(async () => {
		sockets.closeAllConnections();
		sockets.close();
		await psc.stop();
	});

	/** Opens a session by Pro Santé Connect, and gives what the provider knows of it. */
	async function open() {
		const arrived = await psc.arrive(claire, null, new PscBrowser());
		const session = await psc.sessionOf(arrived);
		const record = await psc.product.services.psc.sessions.byId(session.sessionId);
		if (arrived.kind !== 'opened' || !record?.sid) throw new Error('no session at the provider');
		const { name, value } = arrived.cookie;
		return { session, cookie: `${name}=${value}`, sub: record.sub, sid: record.sid };
	}
	const stands = async (id: string) => (await psc.product.services.sessions.methodOf(id)) !== null;

	function claims(changes: Record<string, JsonValue>, without: readonly string[] = []): JsonValue {
		const now = Math.floor(Date.now() / 1000);
		tokens += 1;
		const whole: Record<string, JsonValue> = {
			iss: psc.PSC_ISSUER,
			aud: psc.PSC_CLIENT_ID,
			iat: now,
			exp: now + 120,
			jti: `sortie-${tokens}`,
			events: { [event]: {} },
			...changes
		};
		return Object.fromEntries(Object.entries(whole).filter(([name]) => !without.includes(name)));
	}
	async function post(token: string): Promise<Response> {
		const body = new URLSearchParams({ logout_token: token });
		const request = new Request('http://127.0.0.1/', { method: 'POST', body });
		return Reflect.apply(receive, undefined, [{ locals: { app: psc.product }, request }]);
	}

	it('[PSC-10] ends the session of that sid at once, its socket too, and no other', async () => {
		const [one, other] = [await open(), await open()];
		const headers = { cookie: one.cookie, origin: `http://127.0.0.1:${port}` };
		const browser = new LiveBrowser(port, demoIntervisionId, one.session.personId, headers);
		await browser.until(({ view }) => view !== null, 'in the meeting');
		const before = Date.now();
		expect((await post(await psc.forge(claims({ sid: one.sid })))).status).toBe(200);
		await browser.until(({ closedWith }) => closedWith !== null, 'thrown out');
		expect(Date.now() - before).toBeLessThan(1000);
		expect(await stands(one.session.sessionId)).toBe(false);
		expect(await stands(other.session.sessionId)).toBe(true);
		const journal = await psc.product.deps.journal.entries();
		expect(journal.at(-1)).toMatchObject({
			event: 'session-fermee',
			payload: { par: 'pro-sante-connect' }
		});
	});

	it('[PSC-10] without a sid, every session of that person ends; no session of another kind', async () => {
		const [one, other] = [await open(), await open()];
		const mail = await psc.product.services.sessions.open('demoanimatrice', 'lien-courriel', null);
		expect((await post(await psc.forge(claims({ sub: one.sub })))).status).toBe(200);
		expect(await stands(one.session.sessionId)).toBe(false);
		expect(await stands(other.session.sessionId)).toBe(false);
		expect(await stands(mail.sessionId)).toBe(true);
	});

	it('[PSC-10] a token that came before is not obeyed again', async () => {
		const one = await open();
		const token = await psc.forge(claims({ sub: one.sub }));
		expect((await post(token)).status).toBe(200);
		const later = await open();
		expect((await post(token)).status).toBe(400);
		expect(await stands(later.session.sessionId)).toBe(true);
	});

	it('[PSC-10] a token that is not to be believed ends nothing', async () => {
		const one = await open();
		const { sid } = one;
		const hour = Math.floor(Date.now() / 1000) - 3600;
		const tokens = [
			await psc.forge(claims({ sid }), 'none'),
			await psc.forge(claims({ sid }), 'HS256'),
			await psc.forge(claims({ sid }), 'cle-etrangere'),
			await psc.forge(claims({ sid, aud: 'un-autre-service' })),
			await psc.forge(claims({ sid, iss: 'https://ailleurs.example' })),
			await psc.forge(claims({ sid, iat: hour, exp: hour + 120 })),
			await psc.forge(claims({ sid, nonce: 'celui-d-un-id-token' })),
			await psc.forge(claims({ sid, events: {} })),
			await psc.forge(claims({ sid }, ['events'])),
			await psc.forge(claims({ sid }, ['jti'])),
			await psc.forge(claims({})),
			'pas.un.jeton',
			''
		];
		for (const token of tokens) expect((await post(token)).status).toBe(400);
		expect(await stands(one.session.sessionId)).toBe(true);
	});

	it('[PSC-11] what signing out there needs is sealed, for this browser and ten minutes', async () => {
		const one = await open();
		const { product } = psc;
		const cookie = await product.preparePscLogout(one.session);
		await product.signOut(one.session);
		expect(cookie?.value).not.toContain('eyJ');
		const to = new URL((await product.readPscLogout(cookie?.value)) ?? '');
		expect(to.origin).toBe(psc.PSC_ISSUER);
		expect(to.searchParams.get('post_logout_redirect_uri')).toBe('http://127.0.0.1:3981/');
		expect(to.searchParams.get('id_token_hint')).toMatch(/^eyJ/);
		expect(await product.readPscLogout('autre-chose')).toBeNull();
		product.wait(11 * 60_000);
		expect(await product.readPscLogout(cookie?.value)).toBeNull();
	});
});
