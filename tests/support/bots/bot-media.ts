import type { Room } from '@livekit/rtc-node';
import type { MediaPass } from '#domain/realtime/meeting-view.ts';
import { encryptionOf } from './bot-encryption.ts';
import type { BotHabits, Stay } from './bot-messages.ts';
import { hearSomebody, subscribeToPresent } from './hearing.ts';
import { rtc } from './rtc.ts';
import { Sending } from './sending.ts';
import { wallClock } from './wall-clock.ts';

/** LiveKit's `DisconnectReason`, which the client does not export. */
const roomDeleted = 5;
const retryMs = 1000;

/** Follows the passes as a browser does: leaves the old room, then joins the next with the same microphone. */
export class BotMedia {
	readonly stays: Stay[] = [];
	/** Rooms lost without having left them, and rooms that could not be joined. */
	readonly drops: string[] = [];
	readonly #sending: Sending;
	readonly #everything: boolean;
	readonly #onchange: () => void;
	readonly #askPass: () => void;
	#room: Room | null = null;
	#wanted: MediaPass | null = null;
	#joined: MediaPass | null = null;
	#settling: Promise<void> | null = null;
	/** When the room went away by itself. */
	#lost: number | null = null;
	#ended = false;

	/** `askPass`: a room that was lost, or could not be joined, is asked for again, as a browser does. */
	constructor({ speaks, shows, everything }: BotHabits, onchange: () => void, askPass: () => void) {
		this.#onchange = onchange;
		this.#askPass = askPass;
		this.#everything = everything;
		this.#sending = new Sending(speaks, shows);
	}

	get inRoom(): boolean {
		return this.#room !== null;
	}

	follow(pass: MediaPass | null): void {
		this.#wanted = pass;
		this.#settling ??= this.#settle().finally(() => (this.#settling = null));
	}

	async stop(): Promise<void> {
		this.#ended = true;
		await this.#settling;
		await this.#leave();
		await this.#sending.stop();
	}

	async #settle(): Promise<void> {
		// Of a pass sent again for the room where we are, nothing is new.
		while (!this.#ended && this.#wanted?.room !== this.#joined?.room) {
			const next = this.#wanted;
			const begun = this.#lost ?? wallClock();
			this.#lost = null;
			await this.#leave();
			if (next) await this.#join(next, begun);
		}
	}

	#failed(why: string): void {
		this.drops.push(why);
		setTimeout(() => this.#ended || this.#askPass(), retryMs);
	}

	async #leave(): Promise<void> {
		const room = this.#room;
		this.#room = null;
		this.#joined = null;
		await room?.disconnect();
	}

	async #join(pass: MediaPass, begun: number): Promise<void> {
		const room = new rtc.Room();
		// Each track listens to its room.
		room.setMaxListeners(0);
		const somebody = hearSomebody(room, this.#everything);
		room.on(rtc.RoomEvent.Disconnected, (reason) => {
			// LiveKit says it of our own leaving too.
			if (this.#room !== room) return;
			// The room was deleted before our next pass came: that is how everybody is moved.
			if (reason === roomDeleted) this.#lost = wallClock();
			else this.#failed(`disconnected ${reason}`);
			this.#room = null;
			this.#joined = null;
			this.#onchange();
		});
		this.#joined = pass;
		try {
			const encryption = encryptionOf(pass);
			const options = { autoSubscribe: false, dynacast: false, ...(encryption && { encryption }) };
			await room.connect(pass.url, pass.token, options);
		} catch (error) {
			this.#failed(error instanceof Error ? error.message : 'unknown');
			this.#joined = null;
			this.#wanted = null;
			return this.#onchange();
		}
		this.#room = room;
		subscribeToPresent(room, this.#everything);
		const { room: name, kind } = pass;
		const stay: Stay = { room: name, kind, begun, connected: wallClock(), heard: null };
		this.stays.push(stay);
		void somebody.then(() => {
			stay.heard = wallClock();
			this.#onchange();
		});
		this.#onchange();
		await this.#sending.publishIn(room);
	}
}
