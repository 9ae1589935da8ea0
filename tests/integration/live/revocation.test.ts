import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AuthMethod } from '#domain/access/actor.ts';
import { noAccord } from '#domain/accord/accord.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import type { Writer } from '#tests/support/collab/writer.ts';
import { joinWithToken, validateToken } from '#tests/support/live/livekit-token.ts';
import { startLiveKit } from '#tests/support/live/start-livekit.ts';
import { openDoorBench, type DoorBench, type Guest } from '#tests/support/product/door-bench.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const LIMIT_MS = 1000;
const livekit = await startLiveKit(0);
afterAll(() => livekit?.stop());
const video = livekit && {
	LIVEKIT_URL: livekit.url,
	LIVEKIT_API_KEY: livekit.apiKey,
	LIVEKIT_API_SECRET: livekit.apiSecret
};

/** The one who leads and the one who loses her right, both in the open situation and in its fiche. */
interface Scene {
	readonly product: Product;
	readonly bench: DoorBench;
	readonly host: Guest;
	readonly guest: Guest;
}

const guestId = 'demopharmacienne';

/** Everything that ends a right while the situation is open, each by the product's own act. */
const endings: readonly {
	readonly what: string;
	readonly method?: AuthMethod;
	readonly end: (scene: Scene) => unknown;
}[] = [
	{
		what: 'she signs out',
		end: ({ product, guest }) => product.signOut(actorOf(guestId, { sessionId: guest.sessionId }))
	},
	{
		// told that a session ended while it still stood, the meeting would have left her in its media room
		what: 'she signs out while the journal is slow',
		end: async ({ product, guest }) => {
			const append = product.deps.journal.append;
			const slow = vi.spyOn(product.deps.journal, 'append');
			slow.mockImplementation(async (...entry) => {
				await sleep(400);
				return append(...entry);
			});
			await product.signOut(actorOf(guestId, { sessionId: guest.sessionId }));
			slow.mockRestore();
		}
	},
	{
		what: 'she ends this session from another device',
		end: ({ product, guest }) => product.endSession(actorOf(guestId), guest.sessionId)
	},
	{
		what: 'the patient’s refusal of her is recorded',
		end: ({ product, bench }) =>
			product.recordAccord(actorOf('democoordination'), bench.situationId, {
				...noAccord,
				state: 'partiel-ecrit',
				withdrawalRightTold: true,
				collectedBy: 'demoeducatrice',
				collectedOn: '2026-11-20',
				refusedPersonIds: [guestId]
			})
	},
	{
		what: 'she is no longer concerned',
		end: ({ product, bench }) =>
			product.setInvites(
				actorOf('democoordination'),
				{ intervisionId: demoIntervisionId, situationId: bench.situationId },
				[{ personId: 'demoexpert', medecinTraitant: false, pharmacienAttitre: false }]
			)
	},
	{
		what: 'she is sent back to the door',
		end: ({ host }) => host.live.say({ type: 'send-back', personId: guestId })
	},
	{
		what: 'the recognition of her is undone',
		method: 'lien-nominatif',
		end: ({ host }) => host.live.say({ type: 'unrecognise', personId: guestId })
	}
];

describe.each(databases)('a right that ends, on $kind', ({ url }) => {
	let product: Product;
	let bench: DoorBench;
	beforeAll(async () => {
		product = await startProduct(url, video ?? {});
		bench = await openDoorBench(product);
	}, 60_000);
	afterAll(async () => {
		bench.close();
		await product.stop();
	});
	beforeEach(async () => {
		await bench.recordAccord({ state: 'partiel-ecrit' });
		await product.deps.situations.setInvites(bench.situationId, [
			{ personId: guestId, medecinTraitant: false, pharmacienAttitre: true }
		]);
		await product.deps.transaction(async (tx) => {
			await tx.execute(
				sql`update situation set phase = 'inscrite' where id = ${bench.situationId}`
			);
			await tx.execute(sql`update participant set lobby = 'attendu'`);
		});
		await product.deps.changed(demoIntervisionId);
	});

	async function setTheScene(method: AuthMethod): Promise<Scene & { writer: Writer; own: Writer }> {
		const host = await bench.enter('demoanimatrice');
		const guest = await bench.enter(guestId, method);
		await bench.admitAll(host, [guest]);
		await bench.recognise(host, [guest]);
		host.live.say({ type: 'open', situationId: bench.situationId });
		await guest.live.until(({ view }) => view?.where === 'situation', 'in the situation');
		if (livekit) {
			for (const { live } of [host, guest])
				await live.until(({ pass }) => pass?.kind === 'situation', 'a pass for the situation');
		}
		const own = host.write(bench.situationId);
		const writer = guest.write(bench.situationId);
		await own.synced();
		await writer.synced();
		return { product, bench, host, guest, writer, own };
	}

	it.each(endings)(
		'[REC-4] [REC-12] [RT-58] $what: screen, media and fiche are closed within a second',
		async ({ method = 'passkey', end }) => {
			const scene = await setTheScene(method);
			const { guest, host, writer, own } = scene;
			const former = guest.live.pass?.token ?? '';
			const inside = livekit && (await joinWithToken(livekit.url, former));
			const heardNothingMore = inside
				? new Promise<void>((resolve) => inside.once('close', () => resolve()))
				: Promise.resolve();
			const start = performance.now();
			await end(scene);
			const out = () => guest.live.closedWith !== null || guest.live.view?.open === null;
			await Promise.all([
				guest.live.until(out, 'off the screen'),
				expect.poll(() => writer.ended(), { interval: 5 }).not.toBeNull(),
				heardNothingMore
			]);
			const took = performance.now() - start;
			expect(took).toBeLessThan(LIMIT_MS);

			// nothing that she sends from now on reaches the document, nor a new socket of hers
			writer.type('detail', 'mots écrits après');
			const again = guest.write(bench.situationId);
			again.type('detail', 'mots écrits après');
			own.type('detail', 'la suite. ');
			await own.saved();
			expect(again.provider.synced).toBe(false);
			expect(own.read('detail')).not.toContain('mots écrits après');
			const stored = await product.services.collab.readValues(bench.situationId);
			expect(JSON.stringify(stored)).not.toContain('mots écrits après');
			// Left behind, they would come back with their words once the next test gives the right again.
			for (const one of [own, writer, again]) one.leave();

			if (!livekit) return;
			await expect.poll(() => validateToken(livekit.url, former)).not.toBe(200);
			expect(await joinWithToken(livekit.url, former)).toBeNull();
			await host.live.until(({ pass }) => pass !== null && pass.token !== former, 'a new room');
			expect(await validateToken(livekit.url, host.live.pass?.token ?? '')).toBe(200);
		},
		30_000
	);

	it('[REC-4] a session that runs out by itself is closed with all it held at the next look', async () => {
		const { guest } = await setTheScene('passkey');
		await product.deps.transaction(async (tx) => {
			await tx.execute(
				sql`update session set expires_at = now() - interval '1 minute' where id = ${guest.sessionId}`
			);
		});
		await product.deps.changed(demoIntervisionId);
		await guest.live.until(({ closedWith }) => closedWith !== null, 'closed');
	});
});
