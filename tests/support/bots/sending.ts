import { setTimeout as sleep } from 'node:timers/promises';
import type { Room } from '@livekit/rtc-node';
import { rtc } from './rtc.ts';

const { AudioFrame, AudioSource, LocalAudioTrack, LocalVideoTrack, TrackPublishOptions } = rtc;
const { TrackSource, VideoBufferType, VideoFrame, VideoSource } = rtc;

const rate = 16_000;
const frameMs = 50;
const samples = (rate * frameMs) / 1000;
/** The track's name of whoever has nothing to say: nobody needs to listen. */
export const silence = 'silence';
const picture = { width: 320, height: 180, perSecond: 10 };

/** What one bot sends, whatever room it is in: opened once, published again in each room, like a real microphone. */
export class Sending {
	readonly #speaks: boolean;
	readonly #shows: boolean;
	readonly #sound = new AudioSource(rate, 1, 200);
	readonly #image = new VideoSource(picture.width, picture.height);
	#ended = false;

	/**
	 * `speaks`: a tone is heard, else nothing is captured: each frame given to the client is told to every room of this
	 * process. `shows`: a moving picture.
	 */
	constructor(speaks: boolean, shows: boolean) {
		this.#speaks = speaks;
		this.#shows = shows;
		if (speaks) void this.#talk();
		if (shows) void this.#move();
	}

	async publishIn(room: Room): Promise<void> {
		const me = room.localParticipant;
		const sound = LocalAudioTrack.createAudioTrack(this.#speaks ? 'voix' : silence, this.#sound);
		const source = TrackSource.SOURCE_MICROPHONE;
		await me?.publishTrack(sound, new TrackPublishOptions({ source, dtx: true, red: false }));
		if (!this.#shows) return;
		const image = LocalVideoTrack.createVideoTrack('camera', this.#image);
		const camera = { source: TrackSource.SOURCE_CAMERA, simulcast: false };
		await me?.publishTrack(image, new TrackPublishOptions(camera));
	}

	async stop(): Promise<void> {
		this.#ended = true;
		await Promise.all([this.#sound.close(), this.#image.close()]);
	}

	async #talk(): Promise<void> {
		for (let phase = 0; !this.#ended; phase += samples) {
			const data = new Int16Array(samples);
			for (let at = 0; at < samples; at += 1)
				data[at] = 8000 * Math.sin((2 * Math.PI * 440 * (phase + at)) / rate);
			// Waits by itself while two tenths of a second are queued.
			await this.#sound.captureFrame(new AudioFrame(data, rate, 1, samples));
		}
	}

	async #move(): Promise<void> {
		const { width, height, perSecond } = picture;
		const pixels = width * height;
		for (let turn = 0; !this.#ended; turn += 1) {
			const data = new Uint8Array(pixels * 1.5).fill(128);
			for (let at = 0; at < pixels; at += 1) data[at] = (at + turn * 8) & 255;
			this.#image.captureFrame(new VideoFrame(data, width, height, VideoBufferType.I420));
			await sleep(1000 / perSecond);
		}
	}
}
