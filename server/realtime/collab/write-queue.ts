import { setImmediate as turn } from 'node:timers/promises';
import type { AppendResult, SealedUpdate } from '#server/db/collab-append.ts';
import { collabLimits, type CollabTiming } from './limits.ts';
import type { Room } from './room.ts';
import { isBadRow } from './sql-state.ts';

export interface WriteQueueOptions {
	append(rows: readonly SealedUpdate[]): Promise<readonly AppendResult[]>;
	readonly timing: CollabTiming;
	/** Its row can never be stored: frozen, destroyed, written by another node, or refused by the database. */
	onLost(room: Room, why: 'lease' | 'bad-row'): void;
	onStored(room: Room): void;
	/** Too much waits for the database, or no longer: `room.full` has just changed ([RT-12]). */
	onBound(room: Room): void;
	/** The database does not answer, or not in time; called once at each end of the fault. */
	onFault(failing: boolean, error: unknown): void;
}

/** Rooms whose rows are sealed before the sockets have their turn again. */
const roomsAtAStretch = 4;

type Outcome = { readonly room: Room; readonly result: AppendResult | 'bad-row' | 'retry' };

/**
 * The write path of all rooms: check → apply → broadcast have been done; here one INSERT carries what every room
 * gathered during the linger, then COMMIT, then the acknowledgement (§10). A failure keeps everything and retries.
 */
export class WriteQueue {
	readonly #options: WriteQueueOptions;
	readonly #dirty = new Set<Room>();
	/** Bytes not yet on disk, by room and in all. */
	readonly #unsaved = new Map<Room, number>();
	#unsavedInAll = 0;
	/** Rooms that take nothing more for now. */
	readonly #full = new Set<Room>();
	#timer: NodeJS.Timeout | null = null;
	#running: Promise<void> | null = null;
	#failures = 0;
	/** What was last said by onFault. */
	#failing = false;
	#stopped = false;

	constructor(options: WriteQueueOptions) {
		this.#options = options;
	}

	/** Says that a room has something to store, and sets or lifts its bound ([RT-12]). */
	add(room: Room): void {
		this.#dirty.add(room);
		this.#count(room);
		this.#bound(room);
		// A failed statement plans its own retry; but nobody else would if all of its rooms have ended since.
		if (this.#failures === 0 || !this.#running) this.#schedule(this.#delay());
	}

	/** Stores everything pending of a room; throws when it could not be. */
	async flush(room: Room): Promise<void> {
		if (this.#running) await this.#running;
		while (room.isDirty && !room.over) {
			this.#dirty.add(room);
			await this.#run();
			if (this.#failures > 0) throw new Error('storage does not answer');
		}
		if (room.over) throw new Error('room is over');
	}

	/** Tries once more to store everything, then stops for good. */
	async stop(): Promise<void> {
		this.#stopped = true;
		if (this.#timer) clearTimeout(this.#timer);
		if (this.#running) await this.#running;
		while (this.#dirty.size > 0) {
			await this.#run();
			if (this.#failures > 0) return;
		}
	}

	#schedule(delay: number): void {
		if (this.#timer || this.#stopped) return;
		this.#timer = setTimeout(() => {
			this.#timer = null;
			void this.#run();
		}, delay);
	}

	#run(): Promise<void> {
		// One statement at a time: what comes meanwhile goes together into the next one.
		this.#running ??= this.#writeOnce().finally(() => {
			this.#running = null;
			if (this.#dirty.size > 0) this.#schedule(this.#delay());
		});
		return this.#running;
	}

	#delay(): number {
		const { linger, retryFirst, retryLast } = this.#options.timing;
		if (this.#failures === 0) return linger;
		return Math.min(retryLast, retryFirst * 2 ** (this.#failures - 1));
	}

	async #writeOnce(): Promise<void> {
		const rooms = [...this.#dirty].slice(0, collabLimits.roomsPerStatement);
		const rows: { room: Room; row: SealedUpdate }[] = [];
		for (const [rank, room] of rooms.entries()) {
			// Sealing many rows at a stretch would keep a keystroke waiting for all of them.
			if (rank > 0 && rank % roomsAtAStretch === 0) await turn();
			this.#dirty.delete(room);
			const row = this.#rowOf(room);
			if (row) rows.push({ room, row });
		}
		for (const { room, result } of rows.length === 0 ? [] : await this.#write(rows)) {
			if (result === 'retry') this.#dirty.add(room);
			else if (room.over) continue;
			else if (result === 'stored') this.#stored(room);
			else this.#options.onLost(room, result === 'lost' ? 'lease' : 'bad-row');
		}
		for (const room of rooms) this.#count(room);
		// What one room stored makes place for another.
		for (const room of [...rooms, ...this.#full]) this.#bound(room);
	}

	#rowOf(room: Room): SealedUpdate | null {
		if (room.over) return null;
		try {
			return room.takeRow();
		} catch {
			// Its document can not be trusted any more; browsers keep their text and bring it back.
			this.#options.onLost(room, 'bad-row');
			return null;
		}
	}

	#stored(room: Room): void {
		room.rowStored();
		if (room.isDirty) this.#dirty.add(room);
		this.#options.onStored(room);
	}

	/** A failed batch is halved until one bad row stands alone: it closes one room, never the others. */
	async #write(rows: readonly { room: Room; row: SealedUpdate }[]): Promise<readonly Outcome[]> {
		const { append, timing } = this.#options;
		// A database that hangs fails nothing: people must be told all the same.
		const late = setTimeout(() => this.#tell(true, null), timing.patience);
		try {
			const results = await append(rows.map(({ row }) => row));
			this.#settle(null);
			return rows.map(({ room }, index) => ({ room, result: results[index] ?? 'lost' }));
		} catch (error) {
			if (!isBadRow(error)) {
				this.#settle(error);
				return rows.map(({ room }) => ({ room, result: 'retry' }));
			}
			// It answers: what it refuses is this row alone.
			this.#settle(null);
			if (rows.length === 1) return rows.map(({ room }) => ({ room, result: 'bad-row' }));
			const half = rows.length >> 1;
			return [
				...(await this.#write(rows.slice(0, half))),
				...(await this.#write(rows.slice(half)))
			];
		} finally {
			clearTimeout(late);
		}
	}

	#settle(error: unknown): void {
		this.#failures = error === null ? 0 : this.#failures + 1;
		this.#tell(error !== null, error);
	}

	#tell(failing: boolean, error: unknown): void {
		if (failing === this.#failing) return;
		this.#failing = failing;
		this.#options.onFault(failing, error);
	}

	#count(room: Room): void {
		const unsaved = room.over ? 0 : room.unsaved;
		this.#unsavedInAll += unsaved - (this.#unsaved.get(room) ?? 0);
		if (unsaved > 0) this.#unsaved.set(room, unsaved);
		else this.#unsaved.delete(room);
	}

	#bound(room: Room): void {
		const unsaved = this.#unsaved.get(room) ?? 0;
		const full =
			!room.over &&
			(unsaved > collabLimits.pendingPerRoom || this.#unsavedInAll > collabLimits.pendingInAll);
		if (full) this.#full.add(room);
		else this.#full.delete(room);
		if (room.full === full) return;
		room.full = full;
		this.#options.onBound(room);
	}
}
