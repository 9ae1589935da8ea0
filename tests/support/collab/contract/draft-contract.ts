import { expect, test } from 'vitest';
import {
	bringTo,
	compact,
	contentOf,
	holdDraft,
	row,
	sampleDraft,
	type UseBench
} from './store-bench.ts';

/** The life of a draft: created once, its ids claimed once, destroyed once. */
export function draftContract(use: UseBench): void {
	test('a new draft holds what it was given', async () => {
		const { store } = use();
		const draft = sampleDraft();
		await store.createDraft(draft);
		const stored = await store.readDraft(draft);
		expect(stored?.room).toEqual({
			situationId: draft.situationId,
			generation: 1,
			state: 'draft',
			formVersion: draft.formVersion,
			epoch: 0,
			keyId: draft.keyId
		});
		expect(await contentOf(use(), draft)).toBe('1:10');
		expect([...(stored?.owners.keys() ?? [])]).toEqual([draft.serverClient]);
	});

	test('[RT-9] created a second time, nothing happens, also after its destruction', async () => {
		const bench = use();
		const draft = sampleDraft();
		const again = { ...draft, sealed: Uint8Array.of(11), serverClient: 8_000 };
		await Promise.all([bench.store.createDraft(draft), bench.store.createDraft(draft)]);
		await bench.store.createDraft(again);
		expect(await contentOf(bench, draft)).toBe('1:10');
		const at = await bringTo(bench, 'destroyed');
		await bench.store.createDraft({ ...again, situationId: at.situationId });
		expect(await contentOf(bench, at)).toBe('nothing');
	});

	test('the latest generation is the one that is found', async () => {
		const { store } = use();
		const draft = sampleDraft();
		await store.createDraft({ ...draft, generation: 2 });
		await store.createDraft(draft);
		expect(await store.findRoom(draft.situationId)).toMatchObject({ generation: 2 });
	});

	test('[RT-5] an id belongs to who claimed it first, even when all come at once', async () => {
		const { store } = use();
		const at = await holdDraft(use());
		const claim = (person: string) => store.claimClient(at, at.epoch, 5, person);
		const owners = await Promise.all(['personnea', 'personneb', 'personnec'].map(claim));
		expect(new Set(owners).size).toBe(1);
		const [owner] = owners;
		expect(await claim('personned')).toBe(owner);
		expect((await store.readDraft(at))?.owners.get(5)).toBe(owner);
	});

	test('[RT-5] nobody claims an id of the server, and rooms do not share their ids', async () => {
		const { store } = use();
		const [a, b] = [await holdDraft(use()), await holdDraft(use())];
		const { serverClient } = sampleDraft();
		expect(await store.claimClient(a, a.epoch, serverClient, 'personnea')).not.toBe('personnea');
		expect(await store.claimClient(a, a.epoch, 5, 'personnea')).toBe('personnea');
		expect(await store.claimClient(b, b.epoch, 5, 'personneb')).toBe('personneb');
	});

	test('ids survive a freeze, a lease and a compaction', async () => {
		const bench = use();
		const at = await holdDraft(bench);
		await bench.store.claimClient(at, at.epoch, 2 ** 32 - 1, 'personnea');
		await compact(bench, at);
		await bench.store.takeLease(at, 'noeud-a', 60);
		expect((await bench.store.readDraft(at))?.owners.get(2 ** 32 - 1)).toBe('personnea');
	});

	test('[RT-9] destroying leaves nothing to read, at its own room only', async () => {
		const bench = use();
		const [at, beside] = [await bringTo(bench, 'frozen'), await holdDraft(bench)];
		await bench.store.claimClient(at, at.epoch, 5, 'personnea');
		await bench.transact((destroy) => destroy(at.situationId, at.epoch));
		expect(await bench.store.readDraft(at)).toBeNull();
		expect(await bench.store.appendUpdates([row(beside, 2, 20)])).toEqual(['stored']);
		expect(await contentOf(bench, beside)).toBe('1:10 2:20');
	});

	test('[RT-9] a finalising transaction that fails afterwards leaves the draft frozen and whole', async () => {
		const bench = use();
		const at = await bringTo(bench, 'frozen');
		const before = await contentOf(bench, at);
		await expect(
			bench.transact(async (destroy) => {
				await destroy(at.situationId, at.epoch);
				throw new Error('the record could not be written');
			})
		).rejects.toThrow('record');
		expect(await contentOf(bench, at)).toBe(before);
		expect(await bench.store.changeState(at, at.epoch, 'frozen', 'draft')).toBe(at.epoch + 1);
	});

	test('[RT-9] it is destroyed once', async () => {
		const bench = use();
		const at = await bringTo(bench, 'frozen');
		const finalise = () => bench.transact((destroy) => destroy(at.situationId, at.epoch));
		const ends = await Promise.allSettled([finalise(), finalise()]);
		expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	});
}
