import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { readCloseCode } from '#lib/meeting/close-reason.ts';
import { BotHerd } from '#tests/support/bots/bot-herd.ts';
import type { Stay } from '#tests/support/bots/bot-messages.ts';
import type { Bot } from '#tests/support/bots/bot.ts';
import { seedGathering, type Gathering } from '#tests/support/bots/seed-gathering.ts';
import { startLiveKit, type TestLiveKit } from '#tests/support/live/start-livekit.ts';
import { serveProduct } from '#tests/support/product/serve-product.ts';
import { databases, startProduct, type Product } from '#tests/support/product/start-product.ts';

/** decisions.md §4: comfort is measured at 15 and 30, the room is sized for 40. */
const most = 40;

// Once, on the database of production where there is one: what is proved here is the meeting, the media and the room.
describe.each(databases.slice(-1))('a crowd with real media, on $kind', ({ url }) => {
	let product: Product;
	let livekit: TestLiveKit | null;
	let served: Awaited<ReturnType<typeof serveProduct>>;
	let gathering: Gathering;
	let herd: BotHerd;

	beforeAll(async () => {
		livekit = await startLiveKit(9);
		expect(livekit, 'a LiveKit server').not.toBeNull();
		product = await startProduct(url, {
			LIVEKIT_URL: livekit?.url ?? '',
			LIVEKIT_API_KEY: livekit?.apiKey ?? '',
			LIVEKIT_API_SECRET: livekit?.apiSecret ?? ''
		});
		served = await serveProduct(product);
		gathering = await product.deps.transaction((sql) => seedGathering(sql, most + 1));
		herd = await BotHerd.start(most + 1);
	});
	afterAll(async () => {
		herd.stop();
		served.close();
		await product.stop();
		await livekit?.stop();
	});

	async function come(index: number): Promise<Bot> {
		const personId = gathering.people[index] ?? '';
		const { cookie } = await product.services.sessions.open(personId, 'passkey', null);
		return herd.come({
			port: served.port,
			origin: served.origin,
			intervisionId: gathering.intervisionId,
			personId,
			cookie: `${cookie.name}=${cookie.value}`,
			// Two talk, as in a meeting; the others listen.
			speaks: index < 2,
			shows: false,
			everything: false
		});
	}

	/** Brings people until there are so many, all at once. */
	async function fill(count: number): Promise<void> {
		const here = herd.bots.length;
		await Promise.all(Array.from({ length: count - here }, (_, at) => come(here + at)));
	}

	async function expectSettled(where: Stay['kind']): Promise<void> {
		const late = await herd.settle(herd.bots.length, where);
		expect(late, 'whoever is not told, or hears nobody').toEqual([]);
		expect(herd.dropped).toEqual([]);
	}

	const rooms = () => new Set(herd.bots.map(({ stay }) => stay?.room));

	test('[RT-50] fifteen come at once: each is told of all, and hears', async () => {
		await fill(15);
		await expectSettled('accueil');
	});

	test('[RT-53] a situation opens: the fifteen change rooms together, and nobody is dropped', async () => {
		const before = rooms();
		herd.of(gathering.people[0]).say({ type: 'open', situationId: gathering.situations[0] ?? '' });
		await expectSettled('situation');
		expect([before.size, rooms().size]).toEqual([1, 1]);
		expect(rooms()).not.toEqual(before);
	});

	test('[RT-53] thirty, half of whom come late, go together to the next situation', async () => {
		await fill(30);
		await expectSettled('situation');
		const before = rooms();
		herd.of(gathering.people[0]).say({ type: 'close' });
		await expectSettled('accueil');
		herd.of(gathering.people[0]).say({ type: 'open', situationId: gathering.situations[1] ?? '' });
		await expectSettled('situation');
		expect(rooms().size).toBe(1);
		expect(rooms()).not.toEqual(before);
	});

	test('forty hear each other; the forty-first is told in French that the room is full', async () => {
		await fill(most);
		await expectSettled('situation');
		const last = await come(most);
		for (const start = Date.now(); Date.now() - start < 10_000; await sleep(20))
			if (last.report?.closedWith) break;
		expect(last.report).toMatchObject({ closedWith: closeCodes.full, where: null, pass: null });
		herd.forget(last);
		expect(JSON.stringify(readCloseCode(closeCodes.full))).toContain('complète');
		await expectSettled('situation');
	});
});
