import type { BrowserMode } from '#domain/intervision/presence-mode.ts';
import { devicesUnsupported, explainDeviceFailure, type DeviceFailure } from './device-failure.ts';
import { dropCamera, stopDevices } from './held-devices.ts';
import { cameraConstraints, microphoneConstraints, profileOf } from './media-constraints.ts';
import { modeDevices } from './mode-devices.ts';
import { watchSound } from './sound-level.ts';

/** The camera and the microphone at the door: opened only when asked for, or already allowed. */
export class DeviceCheck {
	stream = $state.raw<MediaStream | null>(null);
	cameras = $state.raw<readonly MediaDeviceInfo[]>([]);
	microphones = $state.raw<readonly MediaDeviceInfo[]>([]);
	failure = $state.raw<DeviceFailure | null>(null);
	/** The microphone works, the camera does not. */
	cameraFailure = $state.raw<DeviceFailure | null>(null);
	busy = $state(false);
	level = $state(0);
	silent = $state(false);
	cameraId = $state('');
	microphoneId = $state('');
	#mode: BrowserMode = 'fiche';
	#unwatch: (() => void) | null = null;
	/** Grows with each start and stop: an opening that was overtaken gives its devices back. */
	#turn = 0;

	/** Opens the devices without a question when this site was already allowed to. */
	async startIfAllowed(mode: BrowserMode): Promise<void> {
		const needs = modeDevices[mode];
		const names = [
			...(needs.camera ? ['camera'] : []),
			...(needs.microphone ? ['microphone'] : [])
		];
		if (names.length === 0) return;
		try {
			const states = await Promise.all(
				names.map((name) =>
					// Firefox has no name for it in older versions: then the button is the way.
					navigator.permissions.query({ name: name === 'camera' ? 'camera' : 'microphone' })
				)
			);
			if (states.every(({ state }) => state === 'granted')) await this.start(mode);
		} catch {
			// The browser does not tell: one press on the button asks.
		}
	}

	/** Another way of attending: what is open, or on its way, serves as far as it goes. */
	async change(mode: BrowserMode): Promise<void> {
		const [before, now] = [modeDevices[this.#mode], modeDevices[mode]];
		const sameVoice =
			before.microphone && now.microphone && profileOf(this.#mode) === profileOf(mode);
		if (sameVoice && !now.camera && (this.stream || this.busy)) {
			// The camera goes. The microphone asked for again would be deaf meanwhile, and wait behind the camera's answer.
			this.#mode = mode;
			this.cameraFailure = null;
			dropCamera(this.stream);
		} else if (this.stream || this.busy || !now.microphone) await this.start(mode);
		else await this.startIfAllowed(mode);
	}

	async start(mode: BrowserMode): Promise<void> {
		this.stop();
		this.#mode = mode;
		if (!modeDevices[mode].microphone) return;
		if (!navigator.mediaDevices) {
			this.failure = devicesUnsupported();
			return;
		}
		const turn = this.#turn;
		this.busy = true;
		try {
			const stream = await this.#open(mode);
			if (turn !== this.#turn) {
				stopDevices(stream);
				return;
			}
			this.#use(stream);
			await this.list();
		} catch (error) {
			const failure = await explainDeviceFailure(error, 'microphone');
			if (turn === this.#turn) this.failure = failure;
		} finally {
			if (turn === this.#turn) this.busy = false;
		}
	}

	async #open(mode: BrowserMode): Promise<MediaStream> {
		const turn = this.#turn;
		const audio = microphoneConstraints(this.microphoneId || null, profileOf(mode));
		if (!modeDevices[mode].camera) return navigator.mediaDevices.getUserMedia({ audio });
		try {
			const video = cameraConstraints(this.cameraId || null, profileOf(mode));
			return await navigator.mediaDevices.getUserMedia({ audio, video });
		} catch (error) {
			// No answer from the camera must not cost the voice.
			const stream = await navigator.mediaDevices.getUserMedia({ audio }).catch(() => null);
			if (!stream) throw error;
			const failure = await explainDeviceFailure(error, 'camera');
			if (turn === this.#turn && modeDevices[this.#mode].camera) this.cameraFailure = failure;
			return stream;
		}
	}

	#use(stream: MediaStream): void {
		this.stream = stream;
		if (!modeDevices[this.#mode].camera) dropCamera(stream);
		this.cameraId = stream.getVideoTracks()[0]?.getSettings().deviceId ?? this.cameraId;
		this.microphoneId = stream.getAudioTracks()[0]?.getSettings().deviceId ?? this.microphoneId;
		// Unplugged while one looks at it: what is left is opened, or said to be missing.
		for (const track of stream.getTracks())
			track.addEventListener('ended', () => this.stream === stream && void this.start(this.#mode));
		this.#unwatch = watchSound(stream, ({ level, dead }) => {
			this.level = level;
			this.silent = dead;
		});
	}

	/** What can be chosen now; called again when something is plugged in. */
	async list(): Promise<void> {
		if (!this.stream) return;
		const devices = await navigator.mediaDevices.enumerateDevices();
		this.cameras = devices.filter(({ kind }) => kind === 'videoinput');
		this.microphones = devices.filter(({ kind }) => kind === 'audioinput');
	}

	/** Gives the devices to the room: they stay open, and this check looks at them no more. */
	release(): MediaStream | null {
		const stream = this.stream;
		this.stream = null;
		this.stop();
		return stream;
	}

	stop(): void {
		this.#turn += 1;
		this.busy = false;
		this.#unwatch?.();
		this.#unwatch = null;
		stopDevices(this.stream);
		this.stream = null;
		this.failure = null;
		this.cameraFailure = null;
		this.level = 0;
		this.silent = false;
	}
}
