import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { readCloseCode } from '#lib/meeting/close-reason.ts';
import { Bot } from '#tests/support/bots/bot.ts';
import { seedGathering, type Gathering } from '#tests/support/bots/seed-gathering.ts';
import { startLiveKit, type TestLiveKit } from '#tests/support/live/start-livekit.ts';
import { serveProduct } from '#tests/support/product/serve-product.ts';
import { databases, startProduct, type Product } from '#tests/support/product/start-product.ts';

/** decisions.md §4: comfort is measured at 15 and 30, the room is sized for 40. */
const most = 40;

describe.each(databases)('a crowd with real media, on $kind', ({ url }) => {
	let product: Product;
	let livekit: TestLiveKit | null;
	let served: Awaited<ReturnType<typeof serveProduct>>;
	let gathering: Gathering;
	const bots: Bot[] = [];

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
	});
	afterAll(async () => {
		await Promise.all(bots.map((bot) => bot.leave()));
		served.close();
		await product.stop();
		await livekit?.stop();
	});

	async function come(index: number): Promise<Bot> {
		const personId = gathering.people[index] ?? '';
		const { cookie } = await product.services.sessions.open(personId, 'passkey', null);
		const bot = new Bot({
			port: served.port,
			origin: served.origin,
			intervisionId: gathering.intervisionId,
			personId,
			cookie: `${cookie.name}=${cookie.value}`,
			// Two talk, as in a meeting; the others listen.
			speaks: index < 2
		});
		bots.push(bot);
		return bot;
	}

	/** Brings people until there are so many, all at once. */
	async function fill(count: number): Promise<void> {
		const missing = Array.from({ length: count - bots.length }, (_, at) => bots.length + at);
		await Promise.all(missing.map(come));
	}

	async function settled(where: 'accueil' | 'situation'): Promise<void> {
		const late = () => bots.filter((bot) => !bot.isSettled(bots.length, where));
		for (const start = Date.now(); late().length > 0 && Date.now() - start < 45_000; )
			await sleep(20);
		const told = late().map(({ live, media }) => ({
			where: live.view?.where,
			people: live.view?.people.length,
			closed: live.closedWith,
			stay: media.stay,
			drops: media.drops
		}));
		expect(told, 'whoever is not settled').toEqual([]);
	}

	/** Nobody's socket closed, nobody lost a room that he had not been told to leave. */
	function expectNobodyDropped(): void {
		for (const { live, media } of bots) {
			expect(live.closedWith).toBeNull();
			expect(media.drops).toEqual([]);
		}
	}

	test('[RT-50] fifteen come at once: each is told of all, and hears', async () => {
		await fill(15);
		await settled('accueil');
		expectNobodyDropped();
	});

	test('[RT-53] a situation opens: the fifteen change rooms together, and nobody is dropped', async () => {
		const before = new Set(bots.map(({ media }) => media.stay?.room));
		bots[0]?.live.say({ type: 'open', situationId: gathering.situations[0] ?? '' });
		await settled('situation');
		expectNobodyDropped();
		const after = new Set(bots.map(({ media }) => media.stay?.room));
		expect([before.size, after.size]).toEqual([1, 1]);
		expect(after).not.toEqual(before);
	});

	test('[RT-53] thirty, fifteen of whom come late, and go together to the next situation', async () => {
		await fill(30);
		await settled('situation');
		bots[0]?.live.say({ type: 'open', situationId: gathering.situations[1] ?? '' });
		await settled('situation');
		expectNobodyDropped();
	});

	test('forty hear each other; the forty-first is told in French that the room is full', async () => {
		await fill(most);
		await settled('situation');
		const last = await come(most);
		bots.pop();
		await last.live.until(({ closedWith }) => closedWith !== null, 'refused');
		expect(last.live.closedWith).toBe(closeCodes.full);
		expect(last.live.view).toBeNull();
		expect(last.live.pass).toBeNull();
		expect(JSON.stringify(readCloseCode(closeCodes.full))).toContain("complète");
		expectNobodyDropped();
		await settled('situation');
		await last.leave();
	});
});
