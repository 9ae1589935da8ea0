import { closeCodes } from '#domain/realtime/close-codes.ts';
import { withinTime } from '../within-time.ts';
import type { Connection } from './connection.ts';
import type { CollabHubOptions } from './hub-options.ts';

/** How long the right of who is about to leave may take to be read again, ms: all of it within a second. */
const lastLook = 300;

/** [RT-22] Who is put out by nothing but the end of a situation has a moment in which what is on its way is taken. */
export class Dismissals {
	readonly #leaving = new WeakSet<Connection>();
	readonly #decideRight: CollabHubOptions['decideRight'];
	readonly #grace: number;

	constructor(decideRight: CollabHubOptions['decideRight'], grace: number) {
		this.#decideRight = decideRight;
		this.#grace = grace;
	}

	/** Closes a socket after that moment, unless the situation was opened again meanwhile. */
	dismiss(connection: Connection): void {
		if (this.#leaving.has(connection)) return;
		this.#leaving.add(connection);
		setTimeout(() => void this.#lookAgain(connection), this.#grace).unref();
	}

	async #lookAgain(connection: Connection): Promise<void> {
		const { person, situationId, right } = connection;
		// A check that does not run in time is a no.
		const asked = withinTime(this.#decideRight(person, situationId), lastLook);
		const decided = await asked.catch(() => null);
		if (decided?.right === right) this.#leaving.delete(connection);
		else connection.close(closeCodes.situationClosed, 'situation refermée');
	}
}
