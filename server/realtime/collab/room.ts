import * as Y from 'yjs';
import type { CloseCode } from '#domain/realtime/close-codes.ts';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import type { SealedUpdate } from '#server/db/collab-append.ts';
import type { RoomKey } from '#server/db/collab-draft.ts';
import { AwarenessBoard } from './awareness-board.ts';
import type { FicheShape } from '#domain/fiche/fiche-shape.ts';
import type { Connection } from './connection.ts';
import { sealBytes } from './draft-cipher.ts';
import type { FicheDoc } from './fiche-doc.ts';
import { encodeDurable, encodeUpdate } from './frames.ts';
import { createIvCounter } from './iv-counter.ts';
import { collabLimits } from './limits.ts';
import { LiveTail } from './live-tail.ts';
import type { LiveUpdate } from './check-live-update.ts';
import { packUpdates } from './packed-updates.ts';
import { noPending, type PendingUpdates } from './pending-updates.ts';
import { shareFrame } from './shared-frame.ts';

export interface RoomStart {
	readonly key: RoomKey;
	readonly fiche: FicheDoc;
	readonly draftKey: Uint8Array;
	readonly epoch: number;
	readonly lastSeq: number;
	readonly rowCount: number;
	readonly owners: ReadonlyMap<number, string>;
}

/** A sealed row under way, kept unchanged until it is stored: a retry must be the same bytes. */
interface Batch {
	readonly row: SealedUpdate;
	readonly bytes: number;
	readonly clocks: ReadonlyMap<number, number>;
	readonly senders: ReadonlySet<Connection>;
}

/** What one waiting update weighs beside its bytes: its object, its place in lists. Bytes, by estimate. */
const updateOverhead = 200;

/** One shared draft in memory: its document, who is in it, and what is not yet on disk. */
export class Room {
	readonly key: RoomKey;
	/** Checked and shown, not yet in the document. */
	readonly tail: LiveTail;
	readonly draftKey: Uint8Array;
	readonly owners: Map<number, string>;
	readonly board: AwarenessBoard;
	readonly connections = new Set<Connection>();
	/** Ids whose own tab answered our step 1 since the room was opened. */
	readonly answered = new Set<number>();
	epoch: number;
	/** Frames wait while true: finalisation reads the text (see freeze-room.ts). */
	frozen = false;
	/** Too much is not yet on disk: nobody may add to it ([RT-12]). */
	full = false;
	/** Lost or finished: nothing may be applied, shown or stored any more. */
	over = false;
	rowCount: number;
	grown = 0;
	/** The same, by who wrote it: whoever fills the room is stopped before the others are. */
	readonly #grownBy = new Map<string, number>();
	readonly #fiche: FicheDoc;
	#broken = false;
	#lastSeq: number;
	#pending: PendingUpdates = noPending();
	#batch: Batch | null = null;
	readonly #durable: Map<number, number>;
	readonly #makeIv: (length: number) => Uint8Array;
	readonly #onPending: (room: Room) => void;

	constructor(
		start: RoomStart,
		services: {
			now(): Date;
			randomBytes(count: number): Uint8Array;
			onPending(room: Room): void;
		}
	) {
		this.key = start.key;
		this.#fiche = start.fiche;
		this.tail = new LiveTail(start.fiche);
		this.draftKey = start.draftKey;
		this.epoch = start.epoch;
		this.rowCount = start.rowCount;
		this.owners = new Map(start.owners);
		this.board = new AwarenessBoard(start.fiche.shape, services.now);
		this.#lastSeq = start.lastSeq;
		this.#durable = Y.decodeStateVector(Y.encodeStateVector(start.fiche.doc));
		this.#makeIv = createIvCounter(services.randomBytes);
		this.#onPending = services.onPending;
	}

	/** The shape of the form, without touching the document. */
	get shape(): FicheShape {
		return this.#fiche.shape;
	}

	/** The document with everything that was shown; throws if Yjs keeps part of it aside. */
	get fiche(): FicheDoc {
		this.#settle();
		return this.#fiche;
	}

	/** What was shown lightly checked must fit the document; a room where it does not is given up before it is stored. */
	#settle(): void {
		this.tail.integrate();
		if (this.#dropLeftovers()) this.#broken = true;
		if (this.#broken) throw new Error('what was shown does not fit the document');
	}

	/** Shows an update that checkLiveUpdate accepted; it enters the document with the next ones. */
	applyLive(update: Uint8Array, sender: Connection, live: LiveUpdate): void {
		// A copy: the frame's bytes belong to a larger piece of what the socket read.
		const kept = update.slice();
		this.tail.push(kept, live.added);
		if (live.added) this.#pending.authors.add(live.added.item.id.client);
		this.#pending.senders.add(sender);
		this.#spread(kept, sender);
		if (this.tail.length >= collabLimits.liveTail) this.tail.integrate();
		this.#onPending(this);
	}

	/** Applies a checked update: everyone sees it now, the disk has it within the linger. Throws if Yjs kept part of it aside. */
	apply(update: Uint8Array, sender: Connection, authors: readonly number[]): void {
		const { doc } = this.fiche;
		for (const author of authors) this.#pending.authors.add(author);
		this.#pending.senders.add(sender);
		// The document's own event, emitted after it collected garbage: text inserted and deleted in one message is neither
		// shown nor stored (§2.5). Listened to only here, since an event that is heard must be encoded.
		const spread = (collected: Uint8Array): void => this.#spread(collected, sender);
		doc.on('update', spread);
		try {
			Y.applyUpdate(doc, update, sender);
		} finally {
			doc.off('update', spread);
			// Even of an update that failed half-way: what was shown must be stored.
			this.#onPending(this);
		}
		if (this.#dropLeftovers()) throw new Error('update left something pending');
	}

	/** The checks foresaw everything but this: forget what waits, it would stay in the memory (§2.6). */
	#dropLeftovers(): boolean {
		const { store } = this.#fiche.doc;
		if (!store.pendingStructs && !store.pendingDs) return false;
		store.pendingStructs = null;
		store.pendingDs = null;
		return true;
	}

	#spread(update: Uint8Array, sender: Connection): void {
		this.#pending.updates.push(update);
		this.#pending.bytes += update.length + updateOverhead;
		this.grown += update.length;
		const { personId } = sender.person;
		this.#grownBy.set(personId, this.grownBy(personId) + update.length);
		this.broadcast(encodeUpdate(update), sender);
	}

	grownBy(personId: string): number {
		return this.#grownBy.get(personId) ?? 0;
	}

	broadcast(message: Uint8Array, except: Connection | null = null): void {
		const frame = shareFrame(message);
		for (const connection of this.connections) if (connection !== except) connection.share(frame);
	}

	/** Bytes of memory that hold what is applied and not yet on disk. */
	get unsaved(): number {
		return this.#pending.bytes + (this.#batch?.bytes ?? 0);
	}

	get isDirty(): boolean {
		return (
			this.#batch !== null || this.#pending.updates.length > 0 || this.#pending.senders.size > 0
		);
	}

	/**
	 * The row to store now: the one that failed before, or what is pending sealed; null when there is nothing. Nothing is
	 * stored that did not enter the document; throws when it can not.
	 */
	takeRow(): SealedUpdate | null {
		if (this.#batch) return this.#batch.row;
		this.#settle();
		const { updates, bytes, authors, senders } = this.#pending;
		if (updates.length === 0) {
			// All was already known, so already stored: the sender still waits for its word.
			if (senders.size > 0) this.#acknowledge(this.#clocksOf(authors), senders);
			this.#pending = noPending();
			return null;
		}
		this.#pending = noPending();
		const seq = this.#lastSeq + 1;
		const place = { ...this.key, seq, kind: 'u' } as const;
		const sealed = sealBytes(this.draftKey, place, packUpdates(updates), this.#makeIv);
		const row = { ...this.key, seq, epoch: this.epoch, sealed };
		this.#batch = { row, bytes, clocks: this.#clocksOf(authors), senders };
		return row;
	}

	/** [RT-1] Called after COMMIT only: tells the authors that their text is on disk. */
	rowStored(): void {
		const batch = this.#batch;
		if (!batch) return;
		this.#batch = null;
		this.#lastSeq = batch.row.seq;
		this.rowCount += 1;
		this.#acknowledge(batch.clocks, batch.senders);
	}

	#clocksOf(authors: ReadonlySet<number>): ReadonlyMap<number, number> {
		const { store } = this.#fiche.doc;
		return new Map([...authors].map((client) => [client, Y.getState(store, client)]));
	}

	#acknowledge(clocks: ReadonlyMap<number, number>, senders: ReadonlySet<Connection>): void {
		for (const [client, clock] of clocks) this.#durable.set(client, clock);
		const frame = shareFrame(encodeDurable(clocks));
		for (const connection of this.connections)
			if (senders.has(connection) || connection.writesAs(clocks)) connection.hold(frame);
	}

	/** What is on disk of everyone, for a browser that has just synchronised; of one's own ids, as a sign of life. */
	durableFrame(only?: ReadonlySet<number>): Uint8Array {
		const clocks = only
			? new Map([...this.#durable].filter(([client]) => only.has(client)))
			: this.#durable;
		return encodeDurable(clocks);
	}

	/** Closes everyone and forgets the text and its key. */
	end(code: CloseCode, reason: string): void {
		this.over = true;
		for (const connection of this.connections) connection.close(code, reason);
		this.connections.clear();
		this.#fiche.doc.destroy();
		this.draftKey.fill(0);
	}

	/** The room can not be trusted any more: browsers keep their text and come back. */
	abandon(reason: string): void {
		this.end(closeCodes.tryLater, reason);
	}
}
