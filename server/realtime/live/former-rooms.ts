import type { MediaRoomStore } from '#server/db/media-rooms.ts';
import type { MediaGateway } from '#server/livekit/media-gateway.ts';

export interface FormerRoomsOptions {
	readonly gateway: MediaGateway | null;
	readonly rooms: MediaRoomStore;
	now(): Date;
	/** Told when a room could not be deleted: it is tried again. */
	onfailure(error: unknown): void;
}

/** The media rooms to delete: those just left, and those that a former process left behind. */
export class FormerRooms {
	readonly #intervisionId: string;
	readonly #options: FormerRoomsOptions;
	readonly #names = new Set<string>();
	#recalled = false;

	constructor(intervisionId: string, options: FormerRoomsOptions) {
		this.#intervisionId = intervisionId;
		this.#options = options;
	}

	get size(): number {
		return this.#names.size;
	}

	/** Reads, once, what a former process left: with it went the keys of its rooms. */
	async recall(): Promise<void> {
		if (this.#recalled) return;
		for (const name of (await this.#options.rooms.live(this.#intervisionId)).toReversed())
			this.#names.add(name);
		this.#recalled = true;
	}

	/** A room just left. `withinMs`: somebody in it lost the right, it must not wait for the next room. */
	add(name: string, withinMs: number | null): void {
		this.#names.add(name);
		if (withinMs === null) return;
		setTimeout(() => void this.#delete(name).catch(this.#options.onfailure), withinMs).unref();
	}

	/** Deletes them all, the last left first: it is the one that somebody may still hear. */
	async sweep(): Promise<void> {
		for (const name of [...this.#names].reverse()) {
			try {
				await this.#delete(name);
			} catch (error) {
				this.#options.onfailure(error);
				// Each try may last five seconds: the next tick goes on.
				return;
			}
		}
	}

	async #delete(name: string): Promise<void> {
		const { gateway, rooms, now } = this.#options;
		if (gateway === null || !this.#names.has(name)) return;
		await gateway.deleteRoom(name);
		this.#names.delete(name);
		await rooms.markDeleted(name, now());
	}
}
