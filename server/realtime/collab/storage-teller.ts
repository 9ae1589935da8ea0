import type { StorageWord } from '#domain/realtime/storage-message.ts';
import type { Connection } from './connection.ts';
import { encodeStorage } from './frames.ts';
import type { Room } from './room.ts';

/** [RT-20] Tells browsers when what they write is not stored, and when it is again; holds frames back meanwhile. */
export class StorageTeller {
	#failing = false;
	readonly #waiting = new WeakMap<Room, (() => void)[]>();

	/** The database stops or starts to answer. */
	changed(failing: boolean, rooms: readonly Room[]): void {
		this.#failing = failing;
		for (const room of rooms) this.tell(room);
	}

	/** To call when a room becomes full, and when it is no longer: what waited goes on. */
	tell(room: Room): void {
		room.broadcast(encodeStorage(this.#wordFor(room)));
		if (room.full) return;
		const waiting = this.#waiting.get(room) ?? [];
		this.#waiting.delete(room);
		for (const goOn of waiting) goOn();
	}

	/** Somebody comes in; that all is well goes without saying. */
	greet(room: Room, connection: Connection): void {
		const word = this.#wordFor(room);
		if (word !== 'marche') connection.send(encodeStorage(word));
	}

	/** [RT-21] Resolves when the room takes text again. */
	space(room: Room): Promise<void> {
		if (!room.full) return Promise.resolve();
		return new Promise((resolve) => {
			const waiting = this.#waiting.get(room) ?? [];
			this.#waiting.set(room, [...waiting, resolve]);
		});
	}

	#wordFor(room: Room): StorageWord {
		if (room.full) return 'plein';
		return this.#failing ? 'panne' : 'marche';
	}
}
