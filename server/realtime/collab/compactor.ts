import type { CollabHubOptions } from './hub-options.ts';
import { collabLimits, type CollabTiming } from './limits.ts';
import type { Room } from './room.ts';
import { nameFault } from './sql-state.ts';

type Options = Pick<CollabHubOptions, 'store' | 'fold' | 'log'> & {
	readonly timing: Pick<CollabTiming, 'calm'>;
	rooms(): readonly Room[];
};

/**
 * Folds the rows of drafts into snapshots, beside the meeting and one draft at a time in the whole server: what was
 * deleted leaves the disk, and a room loads at once ([RT-16], collaboration.md §3.7). A failure leaves everything as it was.
 */
export class Compactor {
	readonly #options: Options;
	readonly #folds = new Map<Room, Promise<void>>();
	readonly #timer: NodeJS.Timeout;
	#last: Promise<void> = Promise.resolve();
	#seen = new Map<Room, number>();
	/** After a failure as many rows again are waited for, or a calm. */
	readonly #failedAt = new WeakMap<Room, number>();

	constructor(options: Options) {
		this.#options = options;
		this.#timer = setInterval(() => this.#foldCalmRooms(), options.timing.calm);
		this.#timer.unref();
	}

	stop(): void {
		clearInterval(this.#timer);
	}

	/** Called after each row, on the write path: asks for nothing more than a comparison. */
	foldIfLong(room: Room): void {
		const failedAt = this.#failedAt.get(room) ?? 0;
		if (room.rowCount >= failedAt + collabLimits.rowsBeforeCompaction) void this.fold(room);
	}

	/** A room that stored nothing between two rounds: what its people deleted last goes too. */
	#foldCalmRooms(): void {
		const rooms = this.#options.rooms();
		for (const room of rooms)
			if (room.rowCount > 0 && this.#seen.get(room) === room.rowCount) void this.fold(room);
		this.#seen = new Map(rooms.map((room) => [room, room.rowCount]));
	}

	/** Folds a room when its turn comes; never rejects. */
	fold(room: Room): Promise<void> {
		const waiting = this.#folds.get(room);
		if (waiting) return waiting;
		const turn = this.#last.then(() => this.#foldNow(room)).finally(() => this.#folds.delete(room));
		this.#folds.set(room, turn);
		this.#last = turn;
		return turn;
	}

	async #foldNow(room: Room): Promise<void> {
		if (room.over || room.frozen || room.rowCount === 0) return;
		const { situationId } = room.key;
		try {
			this.#failedAt.delete(room);
			await this.#replaceRows(room, room.epoch);
		} catch (error) {
			this.#failedAt.set(room, room.rowCount);
			this.#options.log.warn({ situationId, fault: nameFault(error) }, 'fold failed');
		}
	}

	async #replaceRows(room: Room, epoch: number): Promise<void> {
		const { store, fold } = this.#options;
		const stored = await store.readDraft(room.key);
		if (!stored || stored.rows.length === 0 || room.over) return;
		const { snapshot, rows } = stored;
		const formVersion = room.fiche.shape.version;
		// A copy: the room may end, and wipe its key, while this one is in use.
		const key = new Uint8Array(room.draftKey);
		const sealed = await fold({ room: room.key, formVersion, key, snapshot, rows });
		const seqs = rows.map(({ seq }) => seq);
		const uptoSeq = seqs[seqs.length - 1] ?? 0;
		if (await store.replaceRows(room.key, epoch, { uptoSeq, sealed, seqs }))
			room.rowCount -= seqs.length;
	}
}
