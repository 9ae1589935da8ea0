import { closeCodes } from '#domain/realtime/close-codes.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { RoomRow } from '#server/db/collab-draft.ts';
import { DraftKeyUnavailable } from '#server/keys/draft-keys.ts';
import type { Compactor } from './compactor.ts';
import type { CollabHubOptions } from './hub-options.ts';
import type { CollabTiming } from './limits.ts';
import { readFicheValues } from './read-values.ts';
import { replayDraft } from './replay.ts';
import { RoomRefusal } from './room-refusal.ts';
import { Room } from './room.ts';
import { nameFault } from './sql-state.ts';

type Options = CollabHubOptions & { onPending(room: Room): void };

/** The rooms that this node writes: loaded once, kept while someone is there, folded and given back afterwards. */
export class RoomRegistry {
	readonly #options: Options;
	readonly #timing: CollabTiming;
	readonly #live = new Map<string, Room>();
	readonly #opening = new Map<string, Promise<Room>>();
	readonly #closing = new Map<string, Promise<void>>();
	readonly #compactor: Pick<Compactor, 'fold'>;

	constructor(options: Options, timing: CollabTiming, compactor: Pick<Compactor, 'fold'>) {
		this.#options = options;
		this.#timing = timing;
		this.#compactor = compactor;
	}

	get rooms(): readonly Room[] {
		return [...this.#live.values()];
	}

	/** The room if this node has it in memory. */
	find(situationId: string): Room | null {
		return this.#live.get(situationId) ?? null;
	}

	/** The loaded room; throws RoomRefusal when it does not exist, is over, or is written by another node. */
	async open(situationId: string): Promise<Room> {
		for (let wait = this.#closing.get(situationId); wait; wait = this.#closing.get(situationId))
			await wait;
		const live = this.#live.get(situationId);
		if (live) return live;
		const opening = this.#opening.get(situationId);
		if (opening) return opening;
		const load = this.#load(situationId).finally(() => this.#opening.delete(situationId));
		this.#opening.set(situationId, load);
		return load;
	}

	async #load(situationId: string): Promise<Room> {
		const { store } = this.#options;
		const row = await store.findRoom(situationId);
		if (!row) throw new RoomRefusal(closeCodes.unknownRoom, 'introuvable');
		if (row.state === 'destroyed') throw new RoomRefusal(closeCodes.finalised, 'finalisée');
		const key = await this.#readKey(row);
		try {
			return await this.#openWith(key, row);
		} catch (error) {
			key.fill(0);
			throw error;
		}
	}

	async #openWith(key: Uint8Array, row: RoomRow): Promise<Room> {
		const { store, nodeId, log } = this.#options;
		const { situationId } = row;
		const lease = await store.takeLease(row, nodeId, this.#timing.leaseSeconds);
		if (lease.kind === 'gone') throw new RoomRefusal(closeCodes.finalised, 'finalisée');
		if (lease.kind === 'held')
			throw row.state === 'frozen'
				? new RoomRefusal(closeCodes.frozen, 'finalisation en cours')
				: new RoomRefusal(closeCodes.tryLater, 'autre serveur');
		if (lease.wasFrozen) log.warn({ situationId }, 'draft was left frozen, it is a draft again');
		const stored = await store.readDraft(row);
		if (!stored) throw new RoomRefusal(closeCodes.finalised, 'finalisée');
		const room = new Room(
			{
				key: { situationId, generation: row.generation },
				fiche: replayDraft(row.formVersion, key, stored),
				draftKey: key,
				epoch: lease.epoch,
				lastSeq: stored.rows.at(-1)?.seq ?? stored.snapshot?.uptoSeq ?? 0,
				rowCount: stored.rows.length,
				owners: stored.owners
			},
			this.#options
		);
		this.#live.set(situationId, room);
		return room;
	}

	/** [RT-14] Without its key a draft waits: nothing of it is touched, not even its lease. */
	async #readKey(row: RoomRow): Promise<Uint8Array> {
		const { keys, log } = this.#options;
		const { situationId, keyId } = row;
		try {
			if (keyId === null) throw new DraftKeyUnavailable('missing');
			return await keys.read(row, keyId);
		} catch (error) {
			if (!(error instanceof DraftKeyUnavailable)) throw error;
			log.error({ situationId, why: error.why }, 'key of a draft is not available');
			throw new RoomRefusal(closeCodes.tryLater, 'clé indisponible');
		}
	}

	/** Reads the plain content without taking the room; null when there is no draft. */
	async readValues(situationId: string): Promise<FicheValues | null> {
		const live = this.find(situationId);
		if (live) return readFicheValues(live.fiche);
		const { store } = this.#options;
		const row = await store.findRoom(situationId);
		if (!row || row.state === 'destroyed') return null;
		const key = await this.#readKey(row);
		const stored = await store.readDraft(row);
		if (!stored) return null;
		const fiche = replayDraft(stored.room.formVersion, key, stored);
		const values = readFicheValues(fiche);
		fiche.doc.destroy();
		key.fill(0);
		return values;
	}

	/** Removes a room that was ended (finalised, or its lease is lost): nothing of it is kept. */
	forget(room: Room): void {
		const { situationId } = room.key;
		if (this.#live.get(situationId) === room) this.#live.delete(situationId);
	}

	/** Folds an empty room, gives it back and forgets it. Someone who comes meanwhile waits, then loads it again. */
	async unload(room: Room): Promise<void> {
		const { situationId } = room.key;
		if (this.#live.get(situationId) !== room) return;
		const already = this.#closing.get(situationId);
		if (already) return already;
		const closing = this.#giveBack(room).finally(() => this.#closing.delete(situationId));
		this.#closing.set(situationId, closing);
		await closing;
	}

	async #giveBack(room: Room): Promise<void> {
		const { store, log } = this.#options;
		// Twice: one that was under way may have read its rows too early.
		await this.#compactor.fold(room);
		await this.#compactor.fold(room);
		try {
			await store.releaseLease(room.key, room.epoch);
		} catch (error) {
			// The lease runs out by itself.
			log.warn({ fault: nameFault(error) }, 'lease was not given back');
		}
		this.forget(room);
		if (!room.over) room.end(closeCodes.tryLater, 'salle fermée');
	}
}
