import type { Room } from 'livekit-client';
import { SvelteMap } from 'svelte/reactivity';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import type { Lib } from '../livekit-lib.ts';
import { isWeak, nobody, readPeopleMedia, type PersonMedia } from '../person-media.ts';
import { askMedia } from './ask-media.ts';
import {
	rungAbove,
	rungBelow,
	rungOf,
	seesPeople,
	subscribesToAll,
	type ReceiveMode,
	type Rung
} from './ladder.ts';
import type { MediaChoices } from './media-choices.svelte.ts';
import { answered, calm, feel, offerOf, type NetworkSense } from './network-sense.ts';

const LOOK_EVERY_MS = 2000;
/** A processor out of breath is told once, and lasts. */
const BREATHLESS_MS = 15_000;

/** What comes from the others: how much of it is asked for, who stands out, how loud each is. */
export class Receiving {
	people = $state.raw<ReadonlyMap<string, PersonMedia>>(nobody);
	mode = $state<PresenceMode>('visio');
	/** Media identities: the last who spoke, and whom this viewer keeps before him. */
	speaker = $state<string | null>(null);
	pinned = $state<string | null>(null);
	/** The browser waits for a gesture before it plays. */
	blocked = $state(false);
	/** The rung that is politely offered, because the connection has been poor, or is good again. */
	offer = $state.raw<{ readonly way: 'down' | 'up'; readonly rung: Rung } | null>(null);
	readonly #choices: MediaChoices;
	readonly #volumes = new SvelteMap<string, number>();
	#lib: Lib | null = null;
	#room: Room | null = null;
	#sense: NetworkSense = calm;
	#breathlessUntil = 0;
	#timer: ReturnType<typeof setInterval> | undefined;

	constructor(choices: MediaChoices, mode: PresenceMode) {
		this.#choices = choices;
		this.mode = mode;
	}

	get rung(): Rung {
		return rungOf(this.mode, this.#choices.receive);
	}

	get seesPeople(): boolean {
		return seesPeople(this.rung);
	}

	/** Whether everything sent is subscribed to, be it in its smallest layer. */
	get everything(): boolean {
		return subscribesToAll(this.rung);
	}

	enter(lib: Lib, room: Room): void {
		this.#lib = lib;
		this.#room = room;
		clearInterval(this.#timer);
		this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
		// Without a gesture on the page yet, asking would only hide that the sound is refused.
		if (navigator.userActivation?.hasBeenActive ?? true) room.startAudio().catch(() => undefined);
		this.read();
	}

	leave(): void {
		clearInterval(this.#timer);
		this.#room = null;
		this.people = nobody;
		this.offer = null;
		this.#sense = { ...this.#sense, poorSince: null, goodSince: null };
	}

	/** Reads the whole room again and asks for what is wanted of it. */
	read(): void {
		if (!this.#room || !this.#lib) return;
		const heard = this.#room.activeSpeakers.find(({ isLocal }) => !isLocal);
		if (heard) this.speaker = heard.identity;
		this.#ask();
		for (const [identity, volume] of this.#volumes) this.#turn(identity, volume);
		this.people = readPeopleMedia(this.#lib, this.#room);
		if ([...this.people.values()].some(({ audio }) => audio !== null)) this.readPlayback();
	}

	#ask(): void {
		if (!this.#room || !this.#lib) return;
		const watched = this.pinned ?? this.speaker;
		askMedia(this.#lib, this.#room, this.rung, (identity) => identity === watched);
	}

	readPlayback(): void {
		const room = this.#room;
		this.blocked = room !== null && !(room.canPlaybackAudio && room.canPlaybackVideo);
	}

	/** Inside a press: browsers play nothing that was not asked for. */
	async play(): Promise<void> {
		const room = this.#room;
		await Promise.allSettled([room?.startAudio(), room?.startVideo()]);
		this.readPlayback();
	}

	/** Less or more, as chosen; what is not wanted any more is not sent any more. */
	setReceive(receive: ReceiveMode, lasts: 'kept' | 'today' = 'kept'): void {
		if (lasts === 'kept') this.#choices.receive = receive;
		else this.#choices.receiveToday(receive);
		this.offer = null;
		this.read();
	}

	setMode(mode: PresenceMode): void {
		this.mode = mode;
		this.offer = null;
		this.read();
	}

	pin(identity: string | null): void {
		this.pinned = identity;
		this.read();
	}

	volumeOf(identity: string): number {
		return this.#volumes.get(identity) ?? 1;
	}

	setVolume(identity: string, volume: number): void {
		this.#volumes.set(identity, volume);
		this.#turn(identity, volume);
	}

	#turn(identity: string, volume: number): void {
		this.#room?.remoteParticipants.get(identity)?.setVolume(volume);
	}

	outOfBreath(): void {
		this.#breathlessUntil = Date.now() + BREATHLESS_MS;
	}

	/** The answer to an offer; « no » keeps things as they are, and quiet. */
	answer(answer: 'down' | 'up' | 'no'): void {
		this.#sense = answered(this.#sense, answer, Date.now());
		this.offer = null;
	}

	#look(): void {
		if (!this.#room || !this.#lib) return;
		const at = Date.now();
		const poor = isWeak(this.#lib, this.#room.localParticipant) || at < this.#breathlessUntil;
		this.#sense = feel(this.#sense, poor, at);
		const way = offerOf(this.#sense, at);
		const rung = way === 'down' ? rungBelow(this.rung, this.mode) : rungAbove(this.rung);
		if (way && rung) {
			if (this.offer?.way !== way || this.offer.rung !== rung) this.offer = { way, rung };
		} else this.offer = null;
	}
}
