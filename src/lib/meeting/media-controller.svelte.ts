import type { DisconnectReason, Room } from 'livekit-client';
import type { BrowserMode } from '#domain/intervision/presence-mode.ts';
import type { MediaPass } from '#domain/realtime/meeting-view.ts';
import { backOff } from './back-off.ts';
import { Encryption } from './encryption/encryption.svelte.ts';
import { EncryptionRefused } from './encryption/make-sealed-room.ts';
import { mediaUnreachable, readDisconnectReason } from './disconnect-reason.ts';
import type { JoinChoice } from './join-choice.ts';
import { LocalMedia } from './local-media.svelte.ts';
import { makeRoom } from './make-room.ts';
import { connectOptions } from './media-options.ts';
import { nobody, readPeopleMedia, subscribe, type PersonMedia } from './person-media.ts';
import type { Lib } from './livekit-lib.ts';
import { watchRoom } from './watch-room.ts';

const notSent =
	'Vous voyez et entendez les autres, mais votre image ou votre son ne part pas. Coupez puis rallumez le micro.';

/** Said to people after this many attempts in vain; the attempts go on. */
const TRIES_BEFORE_WORDS = 3;

/** Follows the media passes of the server: leaves the old room, then joins the next with the same tracks. */
export class MediaController {
	status = $state<'off' | 'joining' | 'joined' | 'reconnecting' | 'lost'>('off');
	words = $state('');
	/** Opened elsewhere: only the person may take it back. */
	elsewhere = $state(false);
	/** The browser waits for a gesture before it plays sound. */
	soundBlocked = $state(false);
	silent = $state(false);
	people = $state.raw<ReadonlyMap<string, PersonMedia>>(nobody);
	readonly local: LocalMedia;
	readonly encryption = new Encryption(() => this.local.pause());
	#lib: Lib | null = null;
	#mode: BrowserMode;
	#room: Room | null = null;
	#wanted: MediaPass | null = null;
	#joined: MediaPass | null = null;
	#joinedForVideo = false;
	#settling = false;
	#ended = false;
	#tries = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #askPass: () => void;

	constructor(choice: JoinChoice, askPass: () => void) {
		this.#mode = choice.mode;
		this.local = new LocalMedia(choice);
		this.#askPass = askPass;
	}

	/** Where the server sends us; the same room again changes nothing while we are in it. */
	follow(pass: MediaPass | null): void {
		if (this.elsewhere && pass) return;
		this.#wanted = pass;
		void this.#settle();
	}

	setMode(mode: BrowserMode): void {
		this.#mode = mode;
		if (mode !== 'visio') this.local.closeCamera();
		// A pass for audio only can not publish a picture: the server sends another one, and we join again.
		else if (!this.#joinedForVideo) this.local.cameraOn = true;
		else if (!this.local.cameraOn) void this.toggleCamera();
		if (mode === 'fiche') this.local.stop();
		if (this.#room && this.#lib && mode !== 'fiche')
			subscribe(this.#lib, this.#room, mode === 'visio');
		if (mode === 'fiche') void this.#settle();
	}

	async #settle(): Promise<void> {
		if (this.#settling) return;
		this.#settling = true;
		try {
			while (!this.#ended && !this.#settled()) {
				const next = this.#mode === 'fiche' ? null : this.#wanted;
				await this.#leaveRoom();
				if (next) await this.#joinRoom(next);
			}
		} finally {
			this.#settling = false;
		}
	}

	#settled(): boolean {
		const wanted = this.#mode === 'fiche' ? null : this.#wanted;
		if (this.#joined === wanted) return true;
		// A pass sent again for the room where we are changes nothing, unless we now want the picture.
		const enough = this.#joinedForVideo || this.#mode !== 'visio';
		return enough && this.#joined !== null && this.#joined.room === wanted?.room;
	}

	async #leaveRoom(): Promise<void> {
		clearTimeout(this.#timer);
		const room = this.#room;
		this.#room = null;
		this.#joined = null;
		this.local.pause();
		this.people = nobody;
		this.status = 'off';
		this.words = '';
		this.silent = false;
		// `false`: the tracks stay open for the next room (meeting.md §6).
		await room?.disconnect(false);
	}

	async #joinRoom(pass: MediaPass): Promise<void> {
		this.status = 'joining';
		try {
			this.encryption.prepare();
			const lib = (this.#lib ??= await import('livekit-client'));
			lib.setLogLevel('silent');
			const room = await makeRoom(lib, this.encryption, pass);
			this.#watch(lib, room);
			const withVideo = this.#mode === 'visio';
			const devices = this.local.prepare(lib);
			await room.connect(pass.url, pass.token, connectOptions(withVideo));
			// The page was left while the room opened.
			if (this.#ended) return void room.disconnect();
			this.#room = room;
			this.#joined = pass;
			this.#joinedForVideo = withVideo;
			this.#tries = 0;
			this.status = 'joined';
			subscribe(lib, room, this.#mode === 'visio');
			// Without a gesture on the page yet, asking would only hide that the sound is refused.
			if (navigator.userActivation.hasBeenActive) room.startAudio().catch(() => undefined);
			this.#read(lib, room);
			await devices;
			const sealed = await this.encryption.mayPublish(lib, room);
			if (sealed && this.#wanted?.room === pass.room) await this.#publish(lib, room);
			this.#read(lib, room);
		} catch (error) {
			if (error instanceof EncryptionRefused) return this.#refused();
			// Token dead, room gone, network closed: LiveKit's words name hosts and tokens, ours do not.
			if (this.#wanted?.room === pass.room) this.#retry(mediaUnreachable);
		}
	}

	/** A device that can not be sent must not cost what is received. */
	async #publish(lib: Lib, room: Room): Promise<void> {
		try {
			await this.local.publishIn(lib, room);
		} catch {
			this.words = this.#room === room ? notSent : this.words;
		}
	}

	/** [CHI-2] Nothing was connected; another pass changes that, another try does not. */
	#refused(): void {
		this.#wanted = null;
		this.status = 'off';
		this.local.stop();
	}

	#watch(lib: Lib, room: Room): void {
		watchRoom(lib, room, () => this.#room === room, {
			onchange: () => this.#read(lib, room),
			onpublished: () => subscribe(lib, room, this.#mode === 'visio'),
			onplayback: () => (this.soundBlocked = !room.canPlaybackAudio),
			// Between two rooms the microphone is held back: its silence is ours.
			onsilence: () => (this.silent = this.local.microphoneOn),
			onlink: (link) => (this.status = link),
			onlost: (reason) => this.#lost(lib, reason)
		});
	}

	#read(lib: Lib, room: Room): void {
		this.people = readPeopleMedia(lib, room);
		if ([...this.people.values()].some(({ audio }) => audio !== null))
			this.soundBlocked = !room.canPlaybackAudio;
	}

	#lost(lib: Lib, reason: DisconnectReason | undefined): void {
		const advice = readDisconnectReason(
			reason === undefined ? '' : (lib.DisconnectReason[reason] ?? '')
		);
		this.#room = null;
		this.#joined = null;
		this.#wanted = null;
		this.local.pause();
		this.people = nobody;
		this.status = advice.next === 'wait' ? 'off' : 'lost';
		this.words = advice.words;
		this.elsewhere = advice.next === 'ask-person';
		// Even when the server is about to speak: a word lost on the way must not leave us in silence.
		if (!this.elsewhere) this.#retry(advice.words);
	}

	#retry(words: string): void {
		this.#joined = null;
		this.#wanted = null;
		const again = this.#tries >= TRIES_BEFORE_WORDS ? mediaUnreachable : words;
		if (again) {
			this.status = 'lost';
			this.words = again;
		}
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#askPass(), backOff(++this.#tries, Math.random()));
	}

	/** Takes the media back from the other tab. */
	takeBack(): void {
		this.elsewhere = false;
		this.words = '';
		this.#askPass();
	}

	/** Inside a press on « Activer le son ». */
	async startSound(): Promise<void> {
		await this.#room?.startAudio().catch(() => undefined);
		this.soundBlocked = this.#room !== null && !this.#room.canPlaybackAudio;
	}

	async toggleMicrophone(): Promise<void> {
		this.silent = false;
		const lib = (this.#lib ??= await import('livekit-client'));
		await this.local.toggleMicrophone(lib);
	}

	async toggleCamera(): Promise<void> {
		const lib = (this.#lib ??= await import('livekit-client'));
		await this.local.toggleCamera(lib);
	}

	async stop(): Promise<void> {
		this.#ended = true;
		this.#wanted = null;
		await this.#leaveRoom();
		await this.encryption.stop();
		this.local.stop();
	}
}
