import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { presence } from '#drizzle/schema/intervision.ts';
import { webhookEvent } from '#drizzle/schema/journal.ts';
import { situation } from '#drizzle/schema/situation.ts';
import { buildMediaStays } from '#domain/emargement/media-stays.ts';
import { buildEmargement } from '#domain/emargement/attendance.ts';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { createAgendaStore } from '#server/db/agenda.ts';
import type { Database } from '#server/db/database.ts';
import { openForTest } from '#tests/support/databases/fresh-database.ts';
import { createMediaRoomStore } from '#server/db/media-rooms.ts';
import { createMeetingReader } from '#server/db/meeting-reader.ts';
import { createPresenceStore } from '#server/db/presence.ts';
import { createWebhookEventStore } from '#server/db/webhook-events.ts';
import { createMediaGateway } from '#server/livekit/media-gateway.ts';
import { createWebhookReceiver } from '#server/livekit/receive-webhook.ts';
import type { LiveHub } from '#server/realtime/live/live-hub.ts';
import { openHubOn } from '#tests/support/live/database-hub.ts';
import { LiveBrowser, startLiveServer } from '#tests/support/live/live-server.ts';
import { seedMeeting, type SeededMeeting } from '#tests/support/live/seed-meeting.ts';
import { startLiveKit, type TestLiveKit } from '#tests/support/live/start-livekit.ts';

const databaseUrl = process.env['TEST_DATABASE_URL'] ?? null;
const databases = databaseUrl === null ? [null] : [null, databaseUrl];
const server = await startLiveServer();
const livekit: TestLiveKit | null = await startLiveKit(server.port);

afterAll(async () => {
	await livekit?.stop();
	await server.close();
});

/** What LiveKit answers to someone who comes with this token. */
async function validate(token: string): Promise<number> {
	const host = livekit?.url.replace(/^ws/, 'http') ?? '';
	return (await fetch(`${host}/rtc/validate?access_token=${token}`)).status;
}

/** Opens LiveKit's signalling with this token: the socket, or null when it is refused. */
function join(token: string): Promise<WebSocket | null> {
	const socket = new WebSocket(`${livekit?.url}/rtc?access_token=${token}&protocol=15`);
	return new Promise((resolve) => {
		socket.once('message', () => resolve(socket));
		socket.once('error', () => resolve(null));
		socket.once('close', () => resolve(null));
	});
}

describe.each(databases.map((url) => ({ kind: url === null ? 'PGlite' : 'PostgreSQL', url })))(
	'an Intervision on $kind',
	({ url }) => {
		let database: Database;
		let hub: LiveHub;
		let ids: SeededMeeting;
		let browsers: LiveBrowser[] = [];
		const revoked: object[] = [];

		beforeAll(async () => {
			database = await openForTest(url);
		});
		afterAll(() => database.close());
		beforeEach(async () => {
			ids = await seedMeeting(database.sql);
			hub = startHub();
		});
		afterEach(async () => {
			for (const browser of browsers) browser.leaveAbruptly();
			browsers = [];
			await hub.close();
		});

		function startHub(): LiveHub {
			const { sql } = database;
			const created = openHubOn(sql, {
				media: livekit ? createMediaGateway(livekit) : null,
				revoke: (filter) => void revoked.push(filter)
			});
			server.behind.hub = created;
			server.behind.receiveWebhook = livekit
				? createWebhookReceiver(livekit, createWebhookEventStore(sql))
				: null;
			return created;
		}

		function open(personId: string): LiveBrowser {
			const browser = new LiveBrowser(server.port, ids.intervisionId, personId);
			browsers.push(browser);
			return browser;
		}

		async function enter(personId: string): Promise<LiveBrowser> {
			const browser = open(personId);
			await browser.until(({ view }) => view !== null, 'a first state');
			browser.say({ type: 'enter', mode: 'visio' });
			await browser.until(({ view }) => view?.where !== 'dehors', 'in or waiting');
			return browser;
		}

		/** Everybody in the welcome room. */
		async function gather() {
			const host = await enter(ids.animateur);
			const concerned = await enter(ids.concerne);
			const refused = await enter(ids.refuse);
			await host.until(({ view }) => view?.lobby?.length === 2, 'two who wait');
			host.say({ type: 'admit-all' });
			for (const browser of [concerned, refused]) {
				await browser.until(({ view }) => view?.where === 'accueil', 'let in');
			}
			if (livekit) {
				for (const browser of [host, concerned, refused]) {
					await browser.until(({ pass }) => pass !== null, 'a pass');
				}
			}
			return { host, concerned, refused };
		}

		test('[RT-50] the lobby is the same after the host reconnects, and after a restart', async () => {
			const host = await enter(ids.animateur);
			const guest = await enter(ids.concerne);
			expect(guest.view?.where).toBe('attente');
			await host.until(({ view }) => view?.lobby?.length === 1, 'one who waits');
			const before = host.view?.lobby;
			host.leaveAbruptly();
			expect((await enter(ids.animateur)).view?.lobby).toEqual(before);
			await hub.close();
			await guest.until(({ closedWith }) => closedWith === closeCodes.serverLeaving, 'told');
			hub = startHub();
			const again = open(ids.concerne);
			await again.until(({ view }) => view?.where === 'attente', 'still waiting');
			expect((await enter(ids.animateur)).view?.lobby).toEqual(before);
		});

		test('[RT-51] [RT-53] who may not attend waits without a word of it, and comes back', async () => {
			const { host, concerned, refused } = await gather();
			host.say({ type: 'open', situationId: ids.jade });
			await refused.until(({ view }) => view?.where === 'hors-situation', 'waiting');
			await concerned.until(({ view }) => view?.where === 'situation', 'in the situation');
			expect(concerned.view?.open?.designation).toBe('Jade M.');
			expect(refused.frames.join()).not.toContain('Jade');
			expect(revoked).toContainEqual({ situationId: ids.jade, personId: ids.refuse });
			host.say({ type: 'close' });
			await refused.until(({ view }) => view?.where === 'accueil', 'back');
			host.say({ type: 'open', situationId: ids.albert });
			await refused.until(({ view }) => view?.where === 'situation', 'in the next one');
			expect(refused.view?.open?.designation).toBe('Albert T.');
		});

		test.skipIf(!livekit)(
			'[RT-53] a pass works; the token of whoever must wait is dead',
			async () => {
				const { host, concerned, refused } = await gather();
				const former = refused.pass?.token ?? '';
				expect(await validate(former)).toBe(200);
				const inside = await join(former);
				expect(inside).not.toBeNull();
				const ended = new Promise((resolve) => inside?.once('close', resolve));
				host.say({ type: 'open', situationId: ids.jade });
				await concerned.until(({ pass }) => pass?.kind === 'situation', 'a pass for the situation');
				await refused.until(({ pass }) => pass === null, 'no pass');
				// The former room is deleted just after the new passes are sent.
				await expect.poll(() => validate(former), { timeout: 3000 }).not.toBe(200);
				expect([401, 404]).toContain(await validate(former));
				await ended;
				expect(await join(former)).toBeNull();
				expect(await validate(concerned.pass?.token ?? '')).toBe(200);
				const situationSocket = await join(concerned.pass?.token ?? '');
				expect(situationSocket).not.toBeNull();
				situationSocket?.close();
			}
		);

		test.skipIf(!livekit)('[RT-58] sent back to the lobby, the token is dead too', async () => {
			const { host, concerned, refused } = await gather();
			host.say({ type: 'open', situationId: ids.jade });
			await concerned.until(({ pass }) => pass?.kind === 'situation', 'a pass');
			await refused.until(({ pass }) => pass === null, 'no pass');
			const former = concerned.pass?.token ?? '';
			const hostsFormer = host.pass?.room;
			host.say({ type: 'send-back', personId: ids.concerne });
			await concerned.until(({ view }) => view?.where === 'attente', 'at the door');
			await host.until(({ pass }) => pass !== null && pass.room !== hostsFormer, 'a new room');
			await expect.poll(() => validate(former), { timeout: 3000 }).not.toBe(200);
			expect(await validate(host.pass?.token ?? '')).toBe(200);
		});

		test.skipIf(!livekit?.ours)('[RT-59] LiveKit’s own webhooks arrive, signed', async () => {
			const { host } = await gather();
			const room = host.pass?.room ?? '';
			const events = () =>
				database.sql.select().from(webhookEvent).where(eq(webhookEvent.room, room));
			await expect
				.poll(async () => (await events()).map(({ event }) => event), { timeout: 5000 })
				.toContain('room_started');
		});

		test('[RT-59] the same delivery twice is one event, and makes a second source', async () => {
			const { sql } = database;
			const events = createWebhookEventStore(sql);
			const room = `r${ids.intervisionId}`;
			await createMediaRoomStore(sql).insert(room, ids.intervisionId, ids.jade, new Date());
			const joined = {
				room,
				identity: 'opaque',
				sid: `PA${room}`,
				at: 1_700_000_000,
				joinedAt: null
			};
			const id = `EV${room}`;
			await events.record({ ...joined, id, event: 'participant_joined' });
			await events.record({ ...joined, id, event: 'participant_joined' });
			const left = { ...joined, id: `${id}2`, event: 'participant_left', at: 1_700_000_600 };
			await events.record(left);
			const people = new Map([['opaque', ids.concerne]]);
			const told = await events.ofIntervision(ids.intervisionId);
			const stays = buildMediaStays({ ...told, sightings: [] }, told.rooms, people);
			expect(stays).toHaveLength(1);
			expect(stays[0]).toMatchObject({ personId: ids.concerne, situationId: ids.jade });
			const facts = await createMeetingReader(sql).loadFacts(ids.intervisionId);
			expect(facts && buildEmargement(facts, stays)[0]?.minutes).toBe(10);
		});

		test('[RT-52] two conductors opening together open one situation', async () => {
			const host = await enter(ids.animateur);
			const second = await enter(ids.coAnimateur);
			host.say({ type: 'open', situationId: ids.jade });
			second.say({ type: 'open', situationId: ids.albert });
			await host.until(({ view }) => view?.where === 'situation', 'open');
			await expect
				.poll(() => [...host.refusals, ...second.refusals])
				.toEqual(['situation-deja-ouverte']);
			expect(await openSituations()).toHaveLength(1);
		});

		test('[RT-52] even straight at the database, a second opening changes nothing', async () => {
			const agenda = createAgendaStore(database.sql);
			const now = new Date();
			expect(await agenda.open(ids.intervisionId, ids.jade, now)).toBe(true);
			expect(await agenda.open(ids.intervisionId, ids.albert, now)).toBe(false);
			expect(await openSituations()).toEqual([ids.jade]);
		});

		test('[EMA-2] after a crash, a stay ends at its last sign of life', async () => {
			// A hub closes what a crash left when it starts: once somebody is in, that is behind us.
			await gather();
			const { sql } = database;
			const store = createPresenceStore(sql);
			const seen = new Date('2026-11-23T12:20:00.000Z');
			const stay = { intervisionId: ids.intervisionId, situationId: null, recordedBy: null };
			const id = await store.enter(
				{ ...stay, personId: ids.concerne, mode: 'audio', source: 'connexion' },
				new Date('2026-11-23T12:00:00.000Z')
			);
			await store.touch([id], seen);
			await store.closeAbandoned();
			const rows = await sql.select().from(presence).where(eq(presence.id, id));
			expect(rows[0]?.leftAt).toEqual(seen);
		});

		test('[EMA-1] [EMA-3] the sheet says who came, how, and to which situation', async () => {
			const { host, refused } = await gather();
			const store = createPresenceStore(database.sql);
			const { intervisionId, coAnimateur: personId } = ids;
			const byHand = { intervisionId, personId, mode: 'telephone' as const };
			await store.enterByHand({ ...byHand, recordedBy: ids.animateur }, new Date(), null);
			await hub.refresh(intervisionId);
			await host.until(({ view }) => view?.recognition?.length === 1, 'one on the telephone');
			const [telephone] = host.view?.recognition ?? [];
			const device = telephone?.device ?? '';
			host.say({ type: 'recognise', people: [{ personId, device }] });
			host.say({ type: 'open', situationId: ids.jade });
			await refused.until(({ view }) => view?.where === 'hors-situation', 'waiting');
			await sleep(30);
			host.say({ type: 'end' });
			await refused.until(({ view }) => view?.where === 'terminee', 'over');
			await hub.refresh(intervisionId);
			const facts = await createMeetingReader(database.sql).loadFacts(intervisionId);
			const lines = facts ? buildEmargement(facts, await store.list(intervisionId)) : [];
			const sheet = new Map(lines.map((line) => [line.personId, line]));
			expect(sheet.get(ids.concerne)).toMatchObject({
				modes: ['visio'],
				situations: [{ situationId: ids.jade }]
			});
			expect(sheet.get(ids.refuse)?.situations).toEqual([]);
			expect(sheet.get(ids.coAnimateur)).toMatchObject({
				modes: ['telephone'],
				situations: [{ situationId: ids.jade }]
			});
			expect(lines.every(({ leftAt }) => leftAt !== null)).toBe(true);
		});

		test('[RT-60] a message of more than 8 KiB closes its page, and no other', async () => {
			const host = await enter(ids.animateur);
			const long = open(ids.concerne);
			await long.until(({ view }) => view !== null, 'a first state');
			long.sayRaw('x'.repeat(9000));
			await long.until(({ closedWith }) => closedWith === 1009, 'closed');
			expect(host.closedWith).toBeNull();
		});

		test('[RT-60] a path that is no meeting is closed with its code', async () => {
			const lost = new LiveBrowser(server.port, 'inconnue1', ids.animateur);
			browsers.push(lost);
			await lost.until(({ closedWith }) => closedWith === closeCodes.unknownRoom, 'closed');
		});

		async function openSituations(): Promise<string[]> {
			const rows = await database.sql
				.select({ id: situation.id, phase: situation.phase })
				.from(situation)
				.where(eq(situation.intervisionId, ids.intervisionId));
			return rows.filter(({ phase }) => phase === 'ouverte').map(({ id }) => id);
		}
	}
);
