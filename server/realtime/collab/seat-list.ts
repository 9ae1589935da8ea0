import { setTimeout as sleep } from 'node:timers/promises';
import * as Y from 'yjs';
import { closeCodes, type CloseCode } from '#domain/realtime/close-codes.ts';
import { claimClients } from './client-claims.ts';
import type { CollabPerson } from './collab-person.ts';
import type { CollabSocket } from './collab-socket.ts';
import { Connection } from './connection.ts';
import { Dismissals } from './dismissals.ts';
import { findCrowd } from './find-crowd.ts';
import { encodeStep1 } from './frames.ts';
import { handleFrame } from './handle-frame.ts';
import type { CollabHubOptions } from './hub-options.ts';
import { Inbox } from './inbox.ts';
import { collabLimits, collabRates, type CollabTiming } from './limits.ts';
import type { NameWatch } from './name-watch.ts';
import { matches, type SeatFilter } from './seat-filter.ts';
import { refusalCode } from './refusal-code.ts';
import { RoomRefusal } from './room-refusal.ts';
import type { RoomRegistry } from './room-registry.ts';
import type { Room } from './room.ts';
import { nameFault } from './sql-state.ts';
import type { StorageTeller } from './storage-teller.ts';
import { createTokenBucket, type TokenBucket } from './token-bucket.ts';

export interface Seat {
	readonly connection: Connection;
	readonly inbox: Inbox;
	readonly awarenessRate: TokenBucket;
	room: Room | null;
}

/** What is said to whoever comes in, beside the document. */
interface Tellers {
	readonly watch: Pick<NameWatch, 'greet'>;
	readonly storage: Pick<StorageTeller, 'greet' | 'space'>;
}

/** Every open socket, from its upgrade to its end; also those whose right is still being decided. */
export class SeatList {
	readonly #options: CollabHubOptions;
	readonly #timing: CollabTiming;
	readonly #registry: RoomRegistry;
	readonly #tellers: Tellers;
	readonly #seats = new Set<Seat>();
	readonly #dismissals: Dismissals;
	#stopped = false;

	constructor(
		options: CollabHubOptions,
		timing: CollabTiming,
		registry: RoomRegistry,
		tellers: Tellers
	) {
		this.#options = options;
		this.#timing = timing;
		this.#registry = registry;
		this.#tellers = tellers;
		this.#dismissals = new Dismissals(options.decideRight, timing.grace);
	}

	get joined(): readonly (Seat & { room: Room })[] {
		return [...this.#seats].filter((seat): seat is Seat & { room: Room } => seat.room !== null);
	}

	/** Seats a socket at once and lets it in as soon as its right is decided; its frames wait meanwhile. */
	admit(
		person: CollabPerson,
		place: { readonly situationId: string; readonly generation: number },
		socket: CollabSocket
	): void {
		const connection = new Connection(person, place, socket, this.#timing.goodbye);
		const seat: Seat = {
			connection,
			inbox: this.#makeInbox(() => seat),
			awarenessRate: createTokenBucket(20, 60),
			room: null
		};
		this.#seats.add(seat);
		socket.listen({
			frame: (bytes) => this.#receive(seat, bytes),
			pong: () => (connection.awaitsPong = false),
			closed: () => this.#leave(seat)
		});
		if (this.#stopped) return connection.close(closeCodes.serverLeaving, 'redémarrage');
		const everybody = [...this.#seats].map((each) => each.connection);
		const crowd = findCrowd(connection, everybody);
		if (crowd) return connection.close(crowd.code, crowd.why);
		this.#join(seat).catch((error: unknown) => this.#refuse(connection, error));
	}

	#makeInbox(seatOf: () => Seat): Inbox {
		const { messages, messageBurst, bytes, byteBurst } = this.#options.rates ?? collabRates;
		return new Inbox({
			isOpen: () => {
				const { connection, room } = seatOf();
				return !connection.closed && room !== null && !room.frozen && !room.over;
			},
			handle: (frame) => this.#handle(seatOf(), frame),
			onOverflow: () => this.#overflow(seatOf()),
			onError: (error) => {
				this.#options.log.error({ fault: nameFault(error) }, 'frame handling failed');
				seatOf().connection.close(closeCodes.serverFailure, 'erreur');
			},
			messages: createTokenBucket(messages, messageBurst),
			bytes: createTokenBucket(bytes, byteBurst),
			nowMs: () => this.#options.now().getTime(),
			bound: collabLimits.inbox
		});
	}

	/** Who waited for a room that is full was not too fast: she keeps her text and comes back with it. */
	#overflow({ connection, room }: Seat): void {
		if (room?.full) connection.close(closeCodes.tryLater, 'enregistrement indisponible');
		else connection.close(closeCodes.tooMany, 'trop rapide');
	}

	#receive({ connection, inbox }: Seat, bytes: Uint8Array | null): void {
		if (connection.closed) return;
		if (bytes) inbox.push(bytes);
		else connection.close(closeCodes.accessRefused, 'refusé');
	}

	async #join(seat: Seat): Promise<void> {
		const { connection } = seat;
		const { person, situationId, generation } = connection;
		const decided = await this.#options.decideRight(person, situationId);
		if (decided.right === 'none') return connection.close(refusalCode(decided.why), 'accès refusé');
		const room = await this.#registry.open(situationId);
		// A page of a former generation must never mix two histories (§2.4).
		if (room.key.generation !== generation)
			return this.#turnAway(connection, closeCodes.finalised, 'version remplacée');
		if (connection.closed || this.#stopped || room.over)
			return this.#turnAway(connection, closeCodes.tryLater, 'réessayez');
		connection.right = decided.right;
		seat.room = room;
		room.connections.add(connection);
		if (connection.right === 'write') {
			connection.awaitsStep2 = true;
			connection.send(encodeStep1(Y.encodeStateVector(room.fiche.doc)));
		}
		const board = room.board.frameFor(connection);
		if (board) connection.send(board);
		this.#tellers.watch.greet(room, connection);
		this.#tellers.storage.greet(room, connection);
		seat.inbox.resume();
	}

	/** The room was loaded for nobody: it does not stay for that. */
	#turnAway(connection: Connection, code: CloseCode, why: string): void {
		connection.close(code, why);
		const room = this.#registry.find(connection.situationId);
		if (room) this.#unloadLater(room);
	}

	#refuse(connection: Connection, error: unknown): void {
		if (error instanceof RoomRefusal) return connection.close(error.code, error.message);
		// The check did not run: the answer is no, for now.
		this.#options.log.error({ fault: nameFault(error) }, 'room could not be opened');
		connection.close(closeCodes.tryLater, 'indisponible');
	}

	#handle(seat: Seat, bytes: Uint8Array): Promise<void> | void {
		const { connection, inbox, room } = seat;
		if (!room) return;
		const { situationId } = room.key;
		return handleFrame(
			{
				room,
				connection,
				awarenessRate: seat.awarenessRate,
				nowMs: () => this.#options.now().getTime(),
				claimThenRetry: async (clients, frame) => {
					const done = await claimClients(room, connection, this.#options.store, clients);
					if (done) inbox.putBack(frame);
				},
				waitThenRetry: async (frame) => {
					await this.#tellers.storage.space(room);
					if (!connection.closed) inbox.putBack(frame);
				},
				rest: (ms) => sleep(ms),
				report: (rule) => this.#options.log.warn({ situationId, rule }, 'frame refused')
			},
			bytes
		);
	}

	#leave(seat: Seat): void {
		const { connection, inbox, room } = seat;
		connection.closed = true;
		this.#seats.delete(seat);
		inbox.clear();
		if (!room) return;
		room.board.remove(connection);
		room.connections.delete(connection);
		this.#unloadLater(room);
	}

	/** Keeps an empty room a moment (a page that reloads), and as long as something of it is not on disk. */
	#unloadLater(room: Room): void {
		if (room.connections.size > 0 || room.over || this.#stopped) return;
		setTimeout(() => {
			if (room.connections.size > 0 || room.over || this.#stopped) return;
			if (room.isDirty || room.frozen) this.#unloadLater(room);
			else void this.#registry.unload(room);
		}, this.#timing.idle).unref();
	}

	/** Lets the frames that waited for a freeze go on. */
	resume(room: Room): void {
		for (const seat of this.#seats) if (seat.room === room) seat.inbox.resume();
		this.#unloadLater(room);
	}

	revoke(filter: SeatFilter, code: CloseCode): void {
		for (const { connection, inbox } of this.#seats) {
			if (!matches(connection, filter)) continue;
			inbox.clear();
			connection.close(code, 'accès retiré');
		}
	}

	dismiss(filter: SeatFilter): void {
		for (const { connection } of this.#seats)
			if (matches(connection, filter)) this.#dismissals.dismiss(connection);
	}

	presence(situationId: string): readonly string[] {
		const here = this.joined.filter(
			({ connection }) => !connection.closed && connection.situationId === situationId
		);
		return [...new Set(here.map(({ connection }) => connection.person.personId))];
	}

	/**
	 * Lets nobody in any more and closes everyone, one after the other; who is still here goes on writing meanwhile.
	 * The pauses of y-websocket grow in the same way everywhere: browsers closed at once would come back at once.
	 */
	async sendAway(code: CloseCode, reason: string): Promise<void> {
		this.#stopped = true;
		const leaving = [...this.#seats];
		const pause = Math.min(collabLimits.farewellPause, this.#timing.farewell / leaving.length);
		for (const { connection, inbox } of leaving) {
			inbox.clear();
			connection.close(code, reason);
			await sleep(pause);
		}
	}
}
