import { closeCodes } from '#domain/realtime/close-codes.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { CollabHubOptions } from './hub-options.ts';
import { collabLimits, type CollabTiming } from './limits.ts';
import { readFicheValues } from './read-values.ts';
import { foldDraft, replayDraft, unwrapDraftKey } from './replay.ts';
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
	readonly #folding = new Map<Room, Promise<void>>();

	constructor(options: Options, timing: CollabTiming) {
		this.#options = options;
		this.#timing = timing;
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
		const { store, nodeId, draftKey, log } = this.#options;
		const row = await store.findRoom(situationId);
		if (!row) throw new RoomRefusal(closeCodes.unknownRoom, 'introuvable');
		if (row.state === 'destroyed') throw new RoomRefusal(closeCodes.finalised, 'finalisée');
		const lease = await store.takeLease(row, nodeId, this.#timing.leaseSeconds);
		if (lease.kind === 'gone') throw new RoomRefusal(closeCodes.finalised, 'finalisée');
		if (lease.kind === 'held')
			throw row.state === 'frozen'
				? new RoomRefusal(closeCodes.frozen, 'finalisation en cours')
				: new RoomRefusal(closeCodes.tryLater, 'autre serveur');
		if (lease.wasFrozen) log.warn({ situationId }, 'draft was left frozen, it is a draft again');
		const stored = await store.readDraft(row);
		if (!stored) throw new RoomRefusal(closeCodes.finalised, 'finalisée');
		const key = unwrapDraftKey(draftKey, stored);
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

	/** Reads the plain content without taking the room; null when there is no draft. */
	async readValues(situationId: string): Promise<FicheValues | null> {
		const live = this.find(situationId);
		if (live) return readFicheValues(live.fiche);
		const { store, draftKey } = this.#options;
		const row = await store.findRoom(situationId);
		const stored = row && (await store.readDraft(row));
		if (!stored) return null;
		const key = unwrapDraftKey(draftKey, stored);
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

	/** Folds the rows when there are many, beside the meeting: a failure leaves them as they are. */
	foldIfLong(room: Room): void {
		if (room.rowCount <= collabLimits.rowsBeforeCompaction || this.#folding.has(room)) return;
		const folding = this.#fold(room).finally(() => this.#folding.delete(room));
		this.#folding.set(room, folding);
	}

	async #fold(room: Room): Promise<void> {
		const { store, randomBytes, log } = this.#options;
		const formVersion = room.fiche.shape.version;
		// A true copy (a Buffer's slice shares its bytes): the room may end, and wipe its key, while the transaction runs,
		// and this one is wiped when the room goes on.
		const key = new Uint8Array(room.draftKey);
		const count = room.rowCount;
		try {
			const folded = await store.compact(room.key, room.epoch, (stored, uptoSeq) =>
				foldDraft(formVersion, key, { room: room.key, ...stored }, uptoSeq, randomBytes)
			);
			if (folded) room.rowCount -= count;
		} catch (error) {
			log.warn({ situationId: room.key.situationId, fault: nameFault(error) }, 'fold failed');
		} finally {
			key.fill(0);
		}
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
		await this.#folding.get(room);
		await this.#fold(room);
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
