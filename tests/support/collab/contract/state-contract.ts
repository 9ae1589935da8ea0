import { expect, test } from 'vitest';
import {
	bringTo,
	contentOf,
	row,
	type Condition,
	type Held,
	type StoreBench,
	type UseBench
} from './store-bench.ts';

/** Each act that writes, and what it answers when it was refused. */
const acts: Readonly<
	Record<
		string,
		readonly [refused: unknown, act: (bench: StoreBench, at: Held) => Promise<unknown>]
	>
> = {
	append: [['lost'], ({ store }, at) => store.appendUpdates([row(at, 2, 20)])],
	claim: [null, ({ store }, at) => store.claimClient(at, at.epoch, 5, 'personnea')],
	compact: [
		false,
		({ store }, at) =>
			store.compact(at, at.epoch, () => ({ sealed: Uint8Array.of(99), verify: () => true }))
	],
	freeze: [null, ({ store }, at) => store.changeState(at, at.epoch, 'draft', 'frozen')],
	thaw: [null, ({ store }, at) => store.changeState(at, at.epoch, 'frozen', 'draft')],
	renew: [[], ({ store }, at) => store.renewLeases([at], 60)],
	destroy: [
		'thrown',
		(bench, at) =>
			bench
				.transact((destroy) => destroy(at.situationId, at.epoch))
				.then(
					() => 'destroyed',
					() => 'thrown'
				)
	]
};

const allowed: Readonly<Record<Condition, readonly string[]>> = {
	draft: ['append', 'claim', 'compact', 'freeze', 'renew'],
	frozen: ['claim', 'thaw', 'renew', 'destroy'],
	destroyed: [],
	unknown: []
};
const conditions = Object.keys(allowed) as Condition[];
const cases = conditions.flatMap((condition) =>
	Object.keys(acts).flatMap((name) =>
		['right', 'stale', 'future'].map((epoch) => ({ condition, name, epoch }))
	)
);
const shift: Readonly<Record<string, number>> = { right: 0, stale: -1, future: 1 };

/** What may be done to a draft, in each state, at each epoch ([RT-7], [RT-9]). */
export function stateContract(use: UseBench): void {
	test.each(cases)(
		'a $condition draft at the $epoch epoch: $name',
		async ({ condition, name, epoch }) => {
			const bench = use();
			const at = await bringTo(bench, condition);
			const before = await contentOf(bench, at);
			const [refused, act] = acts[name] ?? [];
			const result = await act?.(bench, { ...at, epoch: at.epoch + (shift[epoch] ?? 0) });
			if (epoch === 'right' && allowed[condition].includes(name)) {
				expect(result).not.toEqual(refused);
				return;
			}
			expect(result).toEqual(refused);
			expect(await contentOf(bench, at)).toBe(before);
			const room = await bench.store.findRoom(at.situationId);
			expect(room?.state ?? 'unknown').toBe(condition);
			if (condition !== 'unknown') expect(room?.epoch).toBe(at.epoch);
		}
	);

	test.each(conditions)('a %s draft is found and read as what it is', async (condition) => {
		const bench = use();
		const at = await bringTo(bench, condition);
		const room = await bench.store.findRoom(at.situationId);
		expect(room?.state ?? 'unknown').toBe(condition);
		const stored = await bench.store.readDraft(at);
		expect(stored !== null).toBe(condition === 'draft' || condition === 'frozen');
		if (stored) expect(stored.room).toEqual(room);
	});

	test('each change of state raises the epoch', async () => {
		const { store } = use();
		const at = await bringTo(use(), 'draft');
		const frozen = await store.changeState(at, at.epoch, 'draft', 'frozen');
		expect(frozen).toBe(at.epoch + 1);
		expect(await store.changeState(at, at.epoch + 1, 'frozen', 'draft')).toBe(at.epoch + 2);
		expect((await store.findRoom(at.situationId))?.epoch).toBe(at.epoch + 2);
	});

	test('of two freezes at once one wins', async () => {
		const { store } = use();
		const at = await bringTo(use(), 'draft');
		const freeze = () => store.changeState(at, at.epoch, 'draft', 'frozen');
		const results = await Promise.all([freeze(), freeze()]);
		expect(results.filter((epoch) => epoch !== null)).toEqual([at.epoch + 1]);
	});
}
