import type { DisconnectReason, Room } from 'livekit-client';
import type { BrowserMode } from '#domain/intervision/presence-mode.ts';
import type { MediaPass } from '#domain/realtime/meeting-view.ts';
import { toaster } from '#lib/ui/toaster.svelte.ts';
import { describeDeviceFailure } from './device-failure.ts';
import { mediaUnreachable, notSent, readDisconnectReason } from './disconnect-reason.ts';
import { Encryption } from './encryption/encryption.svelte.ts';
import { EncryptionRefused } from './encryption/make-sealed-room.ts';
import type { JoinChoice } from './join-choice.ts';
import { loadLib, type Lib } from './livekit-lib.ts';
import { tellMuted } from './facilitation/tell-muted.ts';
import { LocalMedia } from './local-media.svelte.ts';
import { makeRoom } from './make-room.ts';
import { DeviceWatch } from './media/device-watch.svelte.ts';
import { adviceOfFailure } from './media/failed-join.ts';
import { MediaChoices } from './media/media-choices.svelte.ts';
import { Patience } from './media/patience.ts';
import { Receiving } from './media/receiving.svelte.ts';
import { Retry } from './media/retry.ts';
import { ScreenShare } from './media/screen-share.svelte.ts';
import { connectOptions } from './media-options.ts';
import { onceSignalled } from './once-signalled.ts';
import { watchRoom } from './watch-room.ts';

/** Follows the media passes of the server: leaves the old room, then joins the next with the same tracks. */
export class MediaController {
	status = $state<'off' | 'joining' | 'joined' | 'reconnecting' | 'lost'>('off');
	words = $state('');
	/** Opened elsewhere: only the person may take it back. */
	elsewhere = $state(false);
	silent = $state(false);
	readonly choices = new MediaChoices();
	readonly local: LocalMedia;
	readonly encryption = new Encryption(() => this.local.pause());
	readonly receiving: Receiving;
	readonly devices: DeviceWatch;
	readonly screen = new ScreenShare();
	#lib: Lib | null = null;
	#room: Room | null = null;
	#wanted: MediaPass | null = null;
	#joined: MediaPass | null = null;
	#joinedForVideo = false;
	#settling = false;
	#ended = false;
	readonly #retries = new Retry();
	/** [MED-9] */
	readonly #patience = new Patience();
	readonly #stopWatching: () => void;
	readonly #askPass: () => void;

	constructor(choice: JoinChoice, askPass: () => void) {
		this.local = new LocalMedia(choice);
		this.receiving = new Receiving(this.choices, choice.mode);
		this.devices = new DeviceWatch(this.local, (words) => toaster.show(words, { tone: 'info' }));
		this.#askPass = askPass;
		this.#stopWatching = this.devices.run();
	}

	/** Where the server sends us; the same room again changes nothing while we are in it. */
	follow(pass: MediaPass | null): void {
		if (this.elsewhere && pass) return;
		if (this.#wanted?.room !== pass?.room) this.#patience.giveUp();
		this.#wanted = pass;
		void this.#settle();
	}

	setMode(mode: BrowserMode): void {
		this.receiving.setMode(mode);
		if (!this.receiving.seesPeople) this.local.closeCamera();
		// A pass for audio only can not publish a picture: the server sends another one, and we join again.
		else if (!this.#joinedForVideo) this.local.cameraOn = true;
		else if (!this.local.cameraOn) void this.toggleCamera();
		if (this.receiving.rung === 'fiche') {
			this.#patience.giveUp();
			this.local.stop();
			void this.#settle();
		}
	}

	async #settle(): Promise<void> {
		if (this.#settling) return;
		this.#settling = true;
		try {
			while (!this.#ended && !this.#settled()) {
				const next = this.#next;
				const left = this.#leaveRoom();
				if (next) await this.#joinRoom(next, left);
				await left;
			}
		} finally {
			this.#settling = false;
		}
	}

	get #next(): MediaPass | null {
		return this.receiving.rung === 'fiche' ? null : this.#wanted;
	}

	#settled(): boolean {
		const wanted = this.#next;
		if (this.#joined === wanted) return true;
		// A pass sent again for the room where we are changes nothing, unless we now want the picture.
		const enough = this.#joinedForVideo || !this.receiving.seesPeople;
		return enough && this.#joined !== null && this.#joined.room === wanted?.room;
	}

	#forgetRoom(): void {
		this.#room = null;
		this.#joined = null;
		this.local.pause();
		this.receiving.leave();
		this.screen.leave();
	}

	async #leaveRoom(): Promise<void> {
		this.#retries.cancel();
		const room = this.#room;
		this.#forgetRoom();
		this.status = 'off';
		this.words = '';
		this.silent = false;
		// `false`: the tracks stay open for the next room (meeting.md §6).
		await room?.disconnect(false).catch(() => undefined);
	}

	async #joinRoom(pass: MediaPass, left: Promise<void>): Promise<void> {
		this.status = 'joining';
		try {
			this.encryption.prepare();
			const lib = (this.#lib = await loadLib());
			const room = await makeRoom(lib, this.encryption, pass, this.local, this.choices);
			if (this.#wanted?.room !== pass.room) return void this.#leaveRoom();
			this.#watch(lib, room);
			const withVideo = this.receiving.seesPeople;
			const free = Promise.all([left, this.local.prepare(lib)]);
			const sent = onceSignalled(lib, room, async () => {
				await free;
				const sealed = await this.encryption.mayPublish(lib, room);
				if (!sealed || this.#wanted?.room !== pass.room) return;
				// A device that can not be sent must not cost what is received.
				await this.local.publishIn(lib, room).catch(() => (this.words = notSent));
			});
			const options = connectOptions(this.receiving.everything);
			const joined = await this.#patience.until(room.connect(pass.url, pass.token, options));
			this.#room = room;
			// The page was left while the room opened, or another one is wanted by now.
			if (!joined || this.#ended) return void this.#leaveRoom();
			this.#joined = pass;
			this.#joinedForVideo = withVideo;
			this.#retries.succeeded();
			this.status = 'joined';
			this.receiving.enter(lib, room);
			await this.#patience.until(sent);
			this.receiving.read();
			void this.devices.refresh();
		} catch (error) {
			if (error instanceof EncryptionRefused) return this.#refused();
			this.local.pause();
			// Token dead, room gone, network closed: our server knows where to go now.
			const advice = this.#lib ? adviceOfFailure(this.#lib, error) : null;
			if (this.#wanted?.room === pass.room) this.#retry(advice?.words ?? mediaUnreachable);
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
			onchange: () => {
				this.receiving.read();
				this.screen.follow();
				if (room.localParticipant.isSpeaking) this.silent = false;
			},
			onplayback: () => this.receiving.readPlayback(),
			// Between two rooms the microphone is held back, and before any gesture nothing is analysed: that silence is ours.
			onsilence: () => {
				this.silent = this.local.microphoneOn && navigator.userActivation.hasBeenActive;
			},
			onbreathless: () => this.receiving.outOfBreath(),
			ondevice: (error) => (this.local.failure = describeDeviceFailure(error)),
			onmuted: (device) => tellMuted(this.local, device),
			onlink: (link) => (this.status = link),
			onlost: (reason) => this.#lost(lib, reason)
		});
	}

	#lost(lib: Lib, reason: DisconnectReason | undefined): void {
		const advice = readDisconnectReason(lib.DisconnectReason[reason ?? -1] ?? '');
		this.#forgetRoom();
		this.#wanted = null;
		this.status = advice.next === 'wait' ? 'off' : 'lost';
		this.words = advice.words;
		this.elsewhere = advice.next === 'ask-person';
		// Even when the server is about to speak: a word lost on the way must not leave us in silence.
		if (!this.elsewhere) this.#retry(advice.words);
	}

	#retry(words: string): void {
		this.#joined = null;
		this.#wanted = null;
		const again = this.#retries.words(words);
		if (again) {
			this.status = 'lost';
			this.words = again;
		}
		this.#retries.plan(() => this.#askPass());
	}

	/** Takes the media back from the other device. */
	takeBack(): void {
		this.elsewhere = false;
		this.words = '';
		this.#askPass();
	}

	/** Inside a press, after the warning. */
	async share(): Promise<void> {
		if (this.#lib && this.#room) await this.screen.start(this.#lib, this.#room);
	}

	/** Where the voices come out in this room; rejects when they can not. */
	async playIn(deviceId: string): Promise<void> {
		await this.#room?.switchActiveDevice('audiooutput', deviceId);
	}

	async toggleMicrophone(): Promise<void> {
		this.silent = false;
		await this.local.toggleMicrophone(await loadLib());
	}

	async toggleCamera(): Promise<void> {
		await this.local.toggleCamera(await loadLib());
	}

	async stop(): Promise<void> {
		this.#ended = true;
		this.#wanted = null;
		this.#patience.giveUp();
		this.#stopWatching();
		await this.#leaveRoom();
		await this.encryption.stop();
		this.local.stop();
	}
}
