import type { BrowserMode } from '#domain/intervision/presence-mode.ts';
import {
	cameraMissing,
	describeDeviceFailure,
	noDevices,
	type DeviceFailure
} from './device-failure.ts';
import { stopDevices } from './held-devices.ts';
import { cameraConstraints, microphoneConstraints } from './media-constraints.ts';
import { watchSound } from './sound-level.ts';

/** The camera and the microphone at the door: opened only when asked for, or already allowed. */
export class DeviceCheck {
	stream = $state.raw<MediaStream | null>(null);
	cameras = $state.raw<readonly MediaDeviceInfo[]>([]);
	microphones = $state.raw<readonly MediaDeviceInfo[]>([]);
	failure = $state.raw<DeviceFailure | null>(null);
	/** The microphone works, the camera does not. */
	cameraTrouble = $state('');
	busy = $state(false);
	level = $state(0);
	silent = $state(false);
	cameraId = $state('');
	microphoneId = $state('');
	#unwatch: (() => void) | null = null;
	/** Grows with each start and stop: an opening that was overtaken gives its devices back. */
	#turn = 0;

	/** Opens the devices without a question when this site was already allowed to. */
	async startIfAllowed(mode: BrowserMode): Promise<void> {
		if (mode === 'fiche') return;
		try {
			const states = await Promise.all(
				(mode === 'visio' ? ['camera', 'microphone'] : ['microphone']).map((name) =>
					// Firefox has no name for it in older versions: then the button is the way.
					navigator.permissions.query({ name: name === 'camera' ? 'camera' : 'microphone' })
				)
			);
			if (states.every(({ state }) => state === 'granted')) await this.start(mode);
		} catch {
			// The browser does not tell: one press on the button asks.
		}
	}

	async start(mode: BrowserMode): Promise<void> {
		this.stop();
		if (mode === 'fiche') return;
		if (!navigator.mediaDevices) {
			this.failure = noDevices;
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
			await this.#list();
		} catch (error) {
			if (turn === this.#turn) this.failure = describeDeviceFailure(error);
		} finally {
			if (turn === this.#turn) this.busy = false;
		}
	}

	async #open(mode: BrowserMode): Promise<MediaStream> {
		const audio = microphoneConstraints(this.microphoneId || null);
		if (mode !== 'visio') return navigator.mediaDevices.getUserMedia({ audio });
		try {
			const video = cameraConstraints(this.cameraId || null);
			return await navigator.mediaDevices.getUserMedia({ audio, video });
		} catch (error) {
			// No answer from the camera must not cost the voice.
			const stream = await navigator.mediaDevices.getUserMedia({ audio }).catch(() => null);
			if (!stream) throw error;
			this.cameraTrouble = cameraMissing;
			return stream;
		}
	}

	#use(stream: MediaStream): void {
		this.stream = stream;
		this.cameraId = stream.getVideoTracks()[0]?.getSettings().deviceId ?? this.cameraId;
		this.microphoneId = stream.getAudioTracks()[0]?.getSettings().deviceId ?? this.microphoneId;
		this.#unwatch = watchSound(stream, ({ level, dead }) => {
			this.level = level;
			this.silent = dead;
		});
	}

	async #list(): Promise<void> {
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
		this.cameraTrouble = '';
		this.level = 0;
		this.silent = false;
	}
}
