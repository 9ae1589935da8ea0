import { expect, test } from 'vitest';
import { bringTo, contentOf, holdDraft, row, sampleDraft, type UseBench } from './store-bench.ts';

const taken = (epoch: number, wasFrozen = false) => ({ kind: 'taken', epoch, wasFrozen });

/** Leases: one writer a room, and a way back after each of its ends ([RT-7]). */
export function leaseContract(use: UseBench): void {
	test('a new draft is free, and taking it raises the epoch', async () => {
		const { store } = use();
		const draft = sampleDraft();
		await store.createDraft(draft);
		expect(await store.takeLease(draft, 'noeud-a', 60)).toEqual(taken(1));
		expect((await store.findRoom(draft.situationId))?.epoch).toBe(1);
	});

	test('while it is held nobody else takes it, and trying changes nothing', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		expect(await bench.store.takeLease(at, 'noeud-b', 60)).toEqual({ kind: 'held' });
		expect(await bench.store.appendUpdates([row(at, 2, 20)])).toEqual(['stored']);
	});

	test('a frozen draft that is held stays frozen for the others', async () => {
		const { store } = use();
		const at = await bringTo(use(), 'frozen');
		expect(await store.takeLease(at, 'noeud-b', 60)).toEqual({ kind: 'held' });
		expect(await store.findRoom(at.situationId)).toMatchObject({
			state: 'frozen',
			epoch: at.epoch
		});
	});

	test('its own node takes it again after a restart', async () => {
		const { store } = use();
		const at = await holdDraft(use());
		expect(await store.takeLease(at, 'noeud-a', 60)).toEqual(taken(at.epoch + 1));
	});

	test('once it ran out, anybody takes it', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		await bench.expireLease(at);
		expect(await bench.store.takeLease(at, 'noeud-b', 60)).toEqual(taken(at.epoch + 1));
		expect(await bench.store.takeLease(at, 'noeud-a', 60)).toEqual({ kind: 'held' });
	});

	test('of two nodes that take it at once one holds it', async () => {
		const bench = use();
		const draft = sampleDraft();
		await bench.store.createDraft(draft);
		const leases = await Promise.all(
			['noeud-a', 'noeud-b'].map((node) => bench.store.takeLease(draft, node, 60))
		);
		expect(leases.map(({ kind }) => kind).sort()).toEqual(['held', 'taken']);
	});

	test('given back, anybody takes it; given back at a stale epoch, nothing happens', async () => {
		const { store } = use();
		const at = await holdDraft(use());
		await store.releaseLease(at, at.epoch - 1);
		expect(await store.takeLease(at, 'noeud-b', 60)).toEqual({ kind: 'held' });
		await store.releaseLease(at, at.epoch);
		expect(await store.takeLease(at, 'noeud-b', 60)).toEqual(taken(at.epoch + 1));
		await store.releaseLease(at, at.epoch);
		expect(await store.takeLease(at, 'noeud-c', 60)).toEqual({ kind: 'held' });
	});

	test('renewed, it lasts; each room by itself', async () => {
		const bench = use();
		const [kept, lost] = [await holdDraft(bench), await holdDraft(bench)];
		await bench.expireLease(kept);
		await bench.expireLease(lost);
		await bench.store.takeLease(lost, 'noeud-b', 60);
		expect(await bench.store.renewLeases([lost, kept], 60)).toEqual([
			{ situationId: kept.situationId, generation: 1 }
		]);
		expect(await bench.store.takeLease(kept, 'noeud-b', 60)).toEqual({ kind: 'held' });
		expect(await bench.store.renewLeases([], 60)).toEqual([]);
	});

	test('a lease of no seconds is over at once', async () => {
		const { store } = use();
		const draft = sampleDraft();
		await store.createDraft(draft);
		await store.takeLease(draft, 'noeud-a', -1);
		expect(await store.takeLease(draft, 'noeud-b', 60)).toEqual(taken(2));
	});

	test('[RT-10] taking what a dead finaliser left frozen makes it a draft again, and voids its epoch', async () => {
		const bench = use();
		const at = await bringTo(bench, 'frozen');
		await bench.expireLease(at);
		expect(await bench.store.takeLease(at, 'noeud-b', 60)).toEqual(taken(at.epoch + 1, true));
		expect(await bench.store.findRoom(at.situationId)).toMatchObject({ state: 'draft' });
		await expect(bench.transact((destroy) => destroy(at.situationId, at.epoch))).rejects.toThrow();
		expect(await contentOf(bench, at)).toBe('1:10');
	});

	test.each(['destroyed', 'unknown'] as const)('a %s draft is gone', async (condition) => {
		const at = await bringTo(use(), condition);
		expect(await use().store.takeLease(at, 'noeud-a', 60)).toEqual({ kind: 'gone' });
	});
}
