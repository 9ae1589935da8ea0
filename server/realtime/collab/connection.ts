import { closeCodes, type CloseCode } from '#domain/realtime/close-codes.ts';
import type { CollabPerson } from './collab-person.ts';
import type { CollabSocket } from './collab-socket.ts';
import { collabLimits } from './limits.ts';
import type { SharedFrame } from './shared-frame.ts';

/** One browser tab in one room, with the rights it was given when it came in. */
export class Connection {
	readonly person: CollabPerson;
	readonly situationId: string;
	readonly generation: number;
	/** Null until the room is joined. A change of rights closes the socket, it never changes this (§3.4). */
	right: 'read' | 'write' | null = null;
	/** We asked for everything it has: its next step 2 may carry other people's structs. */
	awaitsStep2 = false;
	awaitsPong = false;
	/** Ids that this socket has written with or shown itself under. */
	readonly clients = new Set<number>();
	shownAs: number | null = null;
	/** Once true, nothing it sent or sends reaches the document. */
	closed = false;
	#held: SharedFrame[] = [];
	readonly #socket: CollabSocket;
	readonly #goodbye: number;

	constructor(
		person: CollabPerson,
		place: { readonly situationId: string; readonly generation: number },
		socket: CollabSocket,
		goodbye: number
	) {
		this.person = person;
		this.situationId = place.situationId;
		this.generation = place.generation;
		this.#socket = socket;
		this.#goodbye = goodbye;
	}

	send(frame: Uint8Array): void {
		if (this.closed) return;
		this.#socket.send(frame);
		this.#refuseSlowReader();
	}

	/** Sends a frame that others get too, and what waited for one. */
	share(frame: SharedFrame): void {
		if (this.closed) return;
		this.#held.push(frame);
		this.flush();
	}

	/** Lets a frame wait for the next one: a write costs far more than what it carries (collaboration.md §10). */
	hold(frame: SharedFrame): void {
		if (!this.closed) this.#held.push(frame);
	}

	/** Sends what waits. */
	flush(): void {
		if (this.closed || this.#held.length === 0) return;
		this.#sendHeld();
		this.#refuseSlowReader();
	}

	#sendHeld(): void {
		const frames = this.#held;
		this.#held = [];
		if (frames.length > 0) this.#socket.share(frames);
	}

	#refuseSlowReader(): void {
		if (this.#socket.unread() > collabLimits.unread) this.close(closeCodes.tryLater, 'trop lent');
	}

	/** Whether one of the ids is this socket's. */
	writesAs(clients: ReadonlyMap<number, unknown>): boolean {
		for (const client of this.clients) if (clients.has(client)) return true;
		return false;
	}

	/** Closes at once on our side; a browser that does not answer the goodbye is cut off. */
	close(code: CloseCode, reason: string): void {
		if (this.closed) return;
		this.#sendHeld();
		this.closed = true;
		this.#socket.close(code, reason);
		setTimeout(() => this.#socket.terminate(), this.#goodbye).unref();
	}

	/** Sends a ping; one that stayed without answer means that the other end is gone. */
	probe(): void {
		if (this.closed) return;
		if (this.awaitsPong) {
			this.#socket.terminate();
			return;
		}
		this.awaitsPong = true;
		this.#socket.ping();
	}
}
