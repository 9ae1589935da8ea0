import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpDatabase } from '#tests/support/leak/dump-database.ts';
import { searchTraces } from '#tests/support/leak/search-traces.ts';
import { openDoorBench, type DoorBench, type Guest } from '#tests/support/product/door-bench.ts';
import { databases, startProduct, type Product } from '#tests/support/product/start-product.ts';

const words = 'Le pharmacien rappelle demain matin.';

describe.each(databases)('the thread of a situation on $kind', ({ url }) => {
	let product: Product;
	let bench: DoorBench;
	let host: Guest;
	beforeAll(async () => {
		product = await startProduct(url);
		bench = await openDoorBench(product);
		await bench.recordAccord({ state: 'ecrit' });
		await product.deps.situations.setInvites(bench.situationId, [
			{ personId: 'demopharmacienne', medecinTraitant: false, pharmacienAttitre: true },
			{ personId: 'demoexpert', medecinTraitant: false, pharmacienAttitre: false }
		]);
		host = await bench.enter('demoanimatrice');
	}, 60_000);
	afterAll(async () => {
		bench.close();
		await product.stop();
	});

	const holds = ({ live }: Guest) =>
		live.view?.open?.chat.some(({ text }) => text === words) === true;

	async function expectNowhere(): Promise<void> {
		const traces = await product.deps.transaction((tx) => dumpDatabase(tx, product.databaseUrl));
		expect(searchTraces(words, traces)).toEqual([]);
		expect(product.logged.join('\n')).not.toContain(words);
	}

	it('[CHAT-1] [CHAT-2] is whole for who comes back and for who comes late, and is written nowhere', async () => {
		const guest = await bench.enter('demopharmacienne');
		await bench.admitAll(host, [guest]);
		host.live.say({ type: 'open', situationId: bench.situationId });
		await guest.live.until(({ view }) => view?.where === 'situation', 'in the situation');
		const { situationId } = bench;
		guest.live.say({ type: 'chat', id: 'messageunique1', situationId, text: words, dismissed: [] });
		await host.live.until(() => holds(host), 'the message');
		await expectNowhere();

		guest.live.leaveAbruptly();
		const again = await bench.enter('demopharmacienne');
		await again.live.until(() => holds(again), 'the thread, once back');
		const late = await bench.enter('demoexpert');
		await bench.admitAll(host, [late]);
		await late.live.until(() => holds(late), 'the thread, though late');

		host.live.say({ type: 'close' });
		for (const { live } of [host, again, late])
			await live.until(({ view }) => view?.open === null, 'closed');
		await expectNowhere();
		const after = late.live.frames.length;
		await product.deps.changed(late.live.view?.intervisionId ?? '');
		expect(late.live.frames.slice(after).join('\n')).not.toContain(words);
	}, 40_000);
});
