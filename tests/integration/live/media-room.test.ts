import { AccessToken } from 'livekit-server-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpDatabase } from '#tests/support/leak/dump-database.ts';
import { searchTraces } from '#tests/support/leak/search-traces.ts';
import { joinWithToken, validateToken } from '#tests/support/live/livekit-token.ts';
import { startLiveKit } from '#tests/support/live/start-livekit.ts';
import { openDoorBench, type DoorBench, type Guest } from '#tests/support/product/door-bench.ts';
import { databases, startProduct, type Product } from '#tests/support/product/start-product.ts';

const livekit = await startLiveKit(0);
afterAll(() => livekit?.stop());

/** A token made outside the product, by somebody who has the video server's secret. */
async function forge(room: string, grant: { recorder?: boolean } = {}): Promise<string> {
	const token = new AccessToken(livekit?.apiKey, livekit?.apiSecret, { identity: 'intrus' });
	token.addGrant({ room, roomJoin: true, canSubscribe: true, ...grant });
	return token.toJwt();
}

describe.skipIf(!livekit?.ours).each(databases)(
	'the media room on $kind, with LiveKit',
	({ url }) => {
		let product: Product;
		let bench: DoorBench;
		let host: Guest;
		let guest: Guest;
		beforeAll(async () => {
			product = await startProduct(url, {
				LIVEKIT_URL: livekit?.url ?? '',
				LIVEKIT_API_KEY: livekit?.apiKey ?? '',
				LIVEKIT_API_SECRET: livekit?.apiSecret ?? ''
			});
			bench = await openDoorBench(product);
			await bench.recordAccord({ state: 'ecrit' });
			const invited = {
				personId: 'demopharmacienne',
				medecinTraitant: false,
				pharmacienAttitre: true
			};
			await product.deps.situations.setInvites(bench.situationId, [invited]);
			host = await bench.enter('demoanimatrice');
			guest = await bench.enter('demopharmacienne');
			await bench.admitAll(host, [guest]);
			host.live.say({ type: 'open', situationId: bench.situationId });
			for (const { live } of [host, guest])
				await live.until(({ pass }) => pass?.kind === 'situation', 'a pass for the situation');
		}, 60_000);
		afterAll(async () => {
			bench.close();
			await product.stop();
		});

		const passOf = ({ live }: Guest) => {
			if (!live.pass) throw new Error('no pass');
			return live.pass;
		};
		async function untilMoved(from: string): Promise<void> {
			for (const { live } of [host, guest])
				await live.until(({ pass }) => pass !== null && pass.room !== from, 'in another room');
		}

		it('[CHI-1] keeps its key to those who are in it: neither database nor log has it', async () => {
			const { key } = passOf(host);
			expect(key).toMatch(/^[\w-]{43}$/);
			expect(passOf(guest).key).toBe(key);
			const traces = await product.deps.transaction((tx) => dumpDatabase(tx, product.databaseUrl));
			expect(searchTraces(key ?? '', traces)).toEqual([]);
			expect(product.logged.join('\n')).not.toContain(key);
		});

		it('[CHI-7] a stranger with a token of the server’s own secret is put out, and the others go on elsewhere', async () => {
			const former = passOf(host);
			const forged = await forge(former.room);
			const inside = await joinWithToken(former.url, forged);
			expect(inside).not.toBeNull();
			const out = new Promise((resolve) => inside?.once('close', resolve));
			guest.live.say({ type: 'recording' });
			await untilMoved(former.room);
			await out;
			expect(passOf(host).key).not.toBe(former.key);
			await expect.poll(() => validateToken(former.url, forged), { timeout: 3000 }).toBe(404);
			expect(await validateToken(former.url, passOf(guest).token)).toBe(200);
			expect(product.logged.join('\n')).toContain('stranger in a media room');
		});

		it('[CHI-6] a recorder makes everybody move, and the journal says so without naming a patient', async () => {
			const former = passOf(host);
			const recorder = await joinWithToken(
				former.url,
				await forge(former.room, { recorder: true })
			);
			expect(recorder).not.toBeNull();
			guest.live.say({ type: 'recording' });
			await untilMoved(former.room);
			for (const { live } of [host, guest]) expect(live.frames.at(-1)).toBeDefined();
			const told = guest.live.frames.findLast((text) => text.startsWith('{"type":"media"'));
			expect(told).toContain('"recordingSeenAt":"');
			await expect
				.poll(async () => (await product.deps.journal.entries()).map(({ event }) => event))
				.toContain('enregistrement-signale');
			expect(product.logged.join('\n')).not.toContain('Jade');
		});

		it('[CHI-7] [RT-56] LiveKit killed and started again: everybody gets back by himself, and the fiche never stopped', async () => {
			const own = host.write(bench.situationId);
			const other = guest.write(bench.situationId);
			await Promise.all([own.synced(), other.synced()]);
			const cuts: string[] = [];
			for (const { provider } of [own, other])
				provider.on('status', ({ status }: { status: string }) => void cuts.push(status));
			const former = passOf(host);
			const inside = await joinWithToken(former.url, former.token);
			expect(inside).not.toBeNull();
			await livekit?.stop();
			own.type('detail', 'sans image ni son. ');
			await own.saved();
			await expect.poll(() => other.read('detail')).toContain('sans image ni son.');
			expect(await livekit?.restart()).toBe(true);
			await untilMoved(former.room);
			expect(await validateToken(former.url, passOf(host).token)).toBe(200);
			const back = await joinWithToken(former.url, passOf(guest).token);
			expect(back).not.toBeNull();
			back?.close();
			other.type('detail', 'avec, de nouveau. ');
			await other.saved();
			expect(cuts).toEqual([]);
			for (const { live } of [host, guest]) expect(live.closedWith).toBeNull();
			for (const writer of [own, other]) writer.leave();
		}, 60_000);
	}
);
