import type { LocalAudioTrack, LocalVideoTrack, Room, Track } from 'livekit-client';
import { showsPicture } from '#domain/intervision/presence-mode.ts';
import { announcer } from '#lib/ui/announcer.svelte.ts';
import { describeDeviceFailure, type DeviceFailure } from './device-failure.ts';
import { stopDevices, takeDevices } from './held-devices.ts';
import type { JoinChoice } from './join-choice.ts';
import {
	cameraConstraints,
	microphoneConstraints,
	profileOf,
	type CaptureProfile
} from './media-constraints.ts';
import { loadLib, type Lib } from './livekit-lib.ts';
import { deviceGone } from './media/device-gone.ts';
import { openDevice } from './media/open-device.ts';

export type OwnDevice = 'camera' | 'microphone';

/**
 * One's own camera and microphone: opened once, published in one room after the other (meeting.md
 * §4.2). A room that is left does not stop them; only leaving the Intervision does.
 */
export class LocalMedia {
	camera = $state.raw<LocalVideoTrack | null>(null);
	microphone = $state.raw<LocalAudioTrack | null>(null);
	cameraOn = $state(true);
	microphoneOn = $state(true);
	busy = $state(false);
	failure = $state.raw<DeviceFailure | null>(null);
	#cameraId: string | null;
	#microphoneId: string | null;
	#room: Room | null = null;
	/** Wished for, and not there: what « Réessayer » opens, and nothing else. */
	#missing: readonly OwnDevice[] = [];
	readonly profile: CaptureProfile;

	constructor(choice: JoinChoice) {
		this.profile = profileOf(choice.mode);
		this.#cameraId = choice.cameraId;
		this.#microphoneId = choice.microphoneId;
		this.cameraOn = showsPicture(choice.mode);
	}

	/** Opens what is wished for and not open yet, beginning with what the door opened. */
	async prepare(lib: Lib): Promise<void> {
		const held = takeDevices();
		this.#adopt(lib, held);
		if (this.microphoneOn && !this.microphone) await this.#open(lib, 'microphone');
		if (this.cameraOn && !this.camera) await this.#open(lib, 'camera');
		if (!this.cameraOn) this.#dropCamera();
	}

	#adopt(lib: Lib, stream: MediaStream | null): void {
		const [sound] = stream?.getAudioTracks() ?? [];
		const [picture] = stream?.getVideoTracks() ?? [];
		if (sound) {
			const wish = microphoneConstraints(this.#microphoneId, this.profile);
			this.microphone = new lib.LocalAudioTrack(sound, wish, false);
			this.microphone.source = lib.Track.Source.Microphone;
			this.#found('microphone');
		}
		if (picture) {
			const wish = cameraConstraints(this.#cameraId, this.profile);
			this.camera = new lib.LocalVideoTrack(picture, wish, false);
			this.camera.source = lib.Track.Source.Camera;
			this.#found('camera');
		}
	}

	async #open(lib: Lib, device: OwnDevice): Promise<void> {
		const opened = await openDevice(
			device === 'camera'
				? { video: cameraConstraints(this.#cameraId, this.profile) }
				: { audio: microphoneConstraints(this.#microphoneId, this.profile) }
		);
		if (opened instanceof MediaStream) return this.#adopt(lib, opened);
		// Tried again, and still not there.
		const gone = this.misses(device) && opened.kind === 'absente';
		this.#miss(device);
		this.failure = gone ? deviceGone(device) : opened;
	}

	#miss(device: OwnDevice): void {
		this[`${device}On`] = false;
		this.#missing = [...this.#missing, device];
	}

	/** A camera that opens does not hide why the microphone did not. */
	#found(device: OwnDevice): void {
		this.#missing = this.#missing.filter((one) => one !== device);
		if (this.#missing.length === 0) this.failure = null;
	}

	misses(device: OwnDevice): boolean {
		return this.#missing.includes(device);
	}

	/** Publishes in a room just joined what is on, voice and picture at once. */
	async publishIn(lib: Lib, room: Room): Promise<void> {
		this.#room = room;
		await Promise.all([this.#publishMicrophone(lib, room), this.#publishCamera(lib, room)]);
	}

	async #publishMicrophone(lib: Lib, room: Room): Promise<void> {
		const { microphone } = this;
		if (!microphone) return;
		microphone.mediaStreamTrack.enabled = this.microphoneOn;
		await publish(lib, room, microphone);
		await (this.microphoneOn ? microphone.unmute() : microphone.mute());
	}

	async #publishCamera(lib: Lib, room: Room): Promise<void> {
		const { camera } = this;
		if (!camera || !this.cameraOn) return;
		camera.mediaStreamTrack.enabled = true;
		await publish(lib, room, camera);
	}

	/** Between two rooms nothing leaves this computer. */
	pause(): void {
		this.#room = null;
		for (const track of [this.microphone, this.camera])
			if (track) track.mediaStreamTrack.enabled = false;
	}

	/** Whoever leads cut this microphone: it is off, until it is opened here. False when it was oneself. */
	cutFromAfar(): boolean {
		const wasOn = this.microphoneOn;
		this.microphoneOn = false;
		return wasOn;
	}

	/** Whether this one ended by itself, pulled out with nothing to take its place: it is said as what it is. */
	hasGone(device: OwnDevice): boolean {
		const track = this[device]?.mediaStreamTrack;
		if (!this[`${device}On`] || track?.readyState !== 'ended') return false;
		this.lost(device);
		return true;
	}

	async toggleMicrophone(lib: Lib): Promise<void> {
		await this.#once(async () => {
			this.microphoneOn = !this.microphoneOn;
			if (this.microphoneOn && !this.microphone) {
				await this.#open(lib, 'microphone');
				if (this.microphone && this.#room) await publish(lib, this.#room, this.microphone);
			} else if (this.#room && this.microphone) {
				await (this.microphoneOn ? this.microphone.unmute() : this.microphone.mute());
			}
			// Pressed or typed, seen or not: what it has become is also said.
			announcer.say(this.microphoneOn ? 'Micro allumé.' : 'Micro coupé.', { channel: 'micro' });
		});
	}

	/** Off means off: the camera closes, its light goes out. */
	async toggleCamera(lib: Lib): Promise<void> {
		await this.#once(async () => {
			this.cameraOn = !this.cameraOn;
			if (this.cameraOn) await this.#open(lib, 'camera');
			else this.#dropCamera();
			if (this.camera && this.#room) await publish(lib, this.#room, this.camera);
			announcer.say(this.cameraOn ? 'Caméra allumée.' : 'Caméra coupée.', { channel: 'camera' });
		});
	}

	/** Audio only: the camera closes and stays closed until it is asked for. */
	closeCamera(): void {
		this.cameraOn = false;
		this.#missing = this.#missing.filter((one) => one !== 'camera');
		this.#dropCamera();
	}

	#dropCamera(): void {
		const { camera } = this;
		if (!camera) return;
		this.camera = null;
		this.#room?.localParticipant.unpublishTrack(camera, true).catch(() => undefined);
		camera.stop();
	}

	/** Unplugged, and nothing took its place: opened anew when it is asked for. */
	lost(device: OwnDevice): void {
		const track = this[device];
		this[device] = null;
		if (track) {
			const sent = track.mediaStreamTrack;
			this.#room?.localParticipant.unpublishTrack(sent, true).catch(() => undefined);
			track.stop();
		}
		if (!this[`${device}On`]) return;
		this.#miss(device);
		this.failure = deviceGone(device);
	}

	/** What was wished for and did not open, once more; what was switched off stays off. */
	async retry(): Promise<void> {
		const lib = await loadLib();
		this.failure = null;
		if (this.misses('microphone')) await this.toggleMicrophone(lib);
		if (this.misses('camera')) await this.toggleCamera(lib);
	}

	/** « J’ai compris »: done without it. */
	doWithout(): void {
		this.failure = null;
		this.#missing = [];
	}

	async choose(kind: OwnDevice, deviceId: string): Promise<void> {
		if (kind === 'camera') this.#cameraId = deviceId;
		else this.#microphoneId = deviceId;
		if (this.misses(kind)) return this.retry();
		try {
			await this[kind]?.setDeviceId(deviceId);
			this.failure = null;
		} catch (error) {
			this.failure = describeDeviceFailure(error);
		}
	}

	stop(): void {
		this.#room = null;
		// Whoever leaves while waiting has devices that no room has taken: their light goes out too.
		stopDevices(takeDevices());
		this.camera?.stop();
		this.microphone?.stop();
		this.camera = null;
		this.microphone = null;
	}

	async #once(work: () => Promise<void> | void): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		try {
			await work();
		} catch (error) {
			this.failure = describeDeviceFailure(error);
		} finally {
			this.busy = false;
		}
	}
}

/** The client's own guard, because its types of local tracks do not agree among themselves. */
async function publish(lib: Lib, room: Room, track: Track): Promise<void> {
	if (lib.isLocalTrack(track)) await room.localParticipant.publishTrack(track);
}
