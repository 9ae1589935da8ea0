import { randomBytes } from 'node:crypto';
import type { SealedUpdate } from '#server/db/collab-append.ts';
import type { NewDraft, RoomKey, StoredDraft } from '#server/db/collab-draft.ts';
import type { CollabStore } from '#server/db/collab-store.ts';

/** A storage under test, with what no interface offers: the end of a lease, and a finalising transaction. */
export interface StoreBench {
	readonly store: CollabStore;
	/** Lets the room's lease run out. */
	expireLease(key: RoomKey): Promise<void>;
	/** Runs the finalising transaction; what it destroyed comes back when `work` throws. */
	transact<T>(
		work: (destroy: (situationId: string, epoch: number) => Promise<void>) => Promise<T>
	): Promise<T>;
}

/** Gives the bench, opened before the tests begin. */
export type UseBench = () => StoreBench;

/** A draft with bytes that mean nothing: a storage sees ciphertext only. The one place that knows its fields. */
export function sampleDraft(): NewDraft {
	return {
		situationId: `situation${randomBytes(6).toString('hex')}`,
		generation: 1,
		formVersion: '2026',
		kekId: 'kek1',
		wrapped: Uint8Array.of(1, 2, 3),
		sealed: Uint8Array.of(10),
		serverClient: 7_000
	};
}

/** Where a draft under test is, and the epoch at which it may be written. */
export interface Held extends RoomKey {
	readonly epoch: number;
}

/** A draft in each of the states in which it can be met, and the epoch of its last writer. */
export type Condition = 'draft' | 'frozen' | 'destroyed' | 'unknown';

/** Creates a draft and takes its lease. */
export async function holdDraft({ store }: StoreBench, node = 'noeud-a'): Promise<Held> {
	const draft = sampleDraft();
	await store.createDraft(draft);
	const { situationId, generation } = draft;
	const lease = await store.takeLease({ situationId, generation }, node, 60);
	if (lease.kind !== 'taken') throw new Error('a new draft is free');
	return { situationId, generation, epoch: lease.epoch };
}

/** Brings a draft into a condition, by the acts that lead there. */
export async function bringTo(bench: StoreBench, condition: Condition): Promise<Held> {
	if (condition === 'unknown') return { situationId: 'inconnue', generation: 1, epoch: 1 };
	const held = await holdDraft(bench);
	if (condition === 'draft') return held;
	const epoch = await bench.store.changeState(held, held.epoch, 'draft', 'frozen');
	if (epoch === null) throw new Error('a held draft can be frozen');
	if (condition === 'destroyed')
		await bench.transact((destroy) => destroy(held.situationId, epoch));
	return { ...held, epoch };
}

/** A sealed row of a held draft. */
export function row(held: Held, seq: number, ...bytes: number[]): SealedUpdate {
	const { situationId, generation, epoch } = held;
	return { situationId, generation, epoch, seq, sealed: Uint8Array.from(bytes) };
}

/** What is stored, in a form that compares. */
export async function contentOf({ store }: StoreBench, key: RoomKey): Promise<string> {
	const stored = await store.readDraft(key);
	return stored ? tell(stored) : 'nothing';
}

function tell({ snapshot, rows }: StoredDraft): string {
	const parts = rows.map(({ seq, sealed }) => `${seq}:${[...sealed].join('.')}`);
	if (snapshot) parts.unshift(`s${snapshot.uptoSeq}:${[...snapshot.sealed].join('.')}`);
	return parts.join(' ');
}
