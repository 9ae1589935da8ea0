import { closeCodes } from '#domain/realtime/close-codes.ts';
import type { CollabHubOptions } from './hub-options.ts';
import type { CollabTiming } from './limits.ts';
import { refusalCode } from './refusal-code.ts';
import type { RoomRegistry } from './room-registry.ts';
import type { Room } from './room.ts';
import type { SeatList } from './seat-list.ts';
import { nameFault } from './sql-state.ts';

type Options = Pick<CollabHubOptions, 'store' | 'decideRight' | 'log'> & {
	readonly timing: CollabTiming;
	readonly registry: RoomRegistry;
	readonly seats: SeatList;
	abandon(room: Room, why: string): void;
};

/** What happens by itself: signs of life, carets, rights checked again, leases renewed, freezes that nobody ended. */
export class HubTimers {
	readonly #options: Options;
	readonly #intervals: readonly NodeJS.Timeout[];
	readonly #freezes = new Map<Room, NodeJS.Timeout>();

	constructor(options: Options) {
		this.#options = options;
		const { timing } = options;
		this.#intervals = [
			setInterval(() => this.#beat(), timing.heartbeat),
			setInterval(() => this.#showCarets(), timing.awareness),
			setInterval(
				oneAtATime(() => this.#recheck()),
				timing.recheck
			),
			setInterval(
				oneAtATime(() => this.#renew()),
				timing.renew
			)
		];
		for (const interval of this.#intervals) interval.unref();
	}

	stop(): void {
		for (const interval of this.#intervals) clearInterval(interval);
		for (const freeze of this.#freezes.values()) clearTimeout(freeze);
		this.#freezes.clear();
	}

	/** A ping finds dead ends; message 100 keeps y-websocket, which does not count pings, from reconnecting. */
	#beat(): void {
		for (const { connection, room } of this.#options.seats.joined) {
			connection.probe();
			connection.send(room.durableFrame(connection.clients));
		}
	}

	/** Carets that moved, and acknowledgements that found no other frame to travel with. */
	#showCarets(): void {
		for (const room of this.#options.registry.rooms) {
			const frameFor = room.board.takeChanges();
			for (const connection of room.connections) {
				const frame = frameFor?.(connection);
				if (frame) connection.share(frame);
				else connection.flush();
			}
		}
	}

	/**
	 * Catches a change of right that nobody announced. When the check can not run the socket stays: rights live in the
	 * same database, so nothing can have changed while it does not answer, and people must be able to go on typing.
	 */
	async #recheck(): Promise<void> {
		for (const { connection } of this.#options.seats.joined) {
			if (connection.closed) continue;
			try {
				const { person, situationId, right } = connection;
				const decided = await this.#options.decideRight(person, situationId);
				if (decided.right === 'none') connection.close(refusalCode(decided.why), 'accès retiré');
				else if (decided.right !== right)
					connection.close(closeCodes.accessRefused, 'droits modifiés');
			} catch (error) {
				this.#options.log.warn({ fault: nameFault(error) }, 'rights could not be checked again');
				return;
			}
		}
	}

	async #renew(): Promise<void> {
		const { store, registry, timing, log } = this.#options;
		const held = registry.rooms.filter((room) => !room.frozen && !room.over);
		const leases = held.map((room) => ({ room, epoch: room.epoch }));
		try {
			const kept = await store.renewLeases(
				leases.map(({ room, epoch }) => ({ ...room.key, epoch })),
				timing.leaseSeconds
			);
			const ids = new Set(kept.map(({ situationId }) => situationId));
			for (const { room, epoch } of leases) {
				// A freeze or a thaw raised the epoch meanwhile: it holds the room all the same.
				if (ids.has(room.key.situationId) || room.frozen || room.epoch !== epoch) continue;
				if (registry.find(room.key.situationId) === room) this.#options.abandon(room, 'lease');
			}
		} catch (error) {
			// The INSERT's own barrier still holds: a lease that runs out loses nothing.
			log.warn({ fault: nameFault(error) }, 'leases could not be renewed');
		}
	}

	/** A finaliser that died must not hold everybody's text for ever. */
	startFreeze(room: Room, thaw: () => Promise<void>): void {
		this.stopFreeze(room);
		const timer = setTimeout(() => {
			this.#options.log.warn({ situationId: room.key.situationId }, 'freeze lasted too long');
			thaw().catch((error: unknown) =>
				this.#options.log.error({ fault: nameFault(error) }, 'draft stays frozen')
			);
		}, this.#options.timing.longestFreeze);
		timer.unref();
		this.#freezes.set(room, timer);
	}

	stopFreeze(room: Room): void {
		clearTimeout(this.#freezes.get(room));
		this.#freezes.delete(room);
	}
}

/** A database that stands still must not gather the same question again at each interval. */
function oneAtATime(work: () => Promise<void>): () => void {
	let busy = false;
	return () => {
		if (busy) return;
		busy = true;
		void work().finally(() => (busy = false));
	};
}
