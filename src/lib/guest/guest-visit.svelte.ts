import type { MediaPass } from '#domain/realtime/meeting-view.ts';
import { guestLivePath } from '#domain/realtime/ack-message.ts';
import { DeviceCheck } from '#lib/meeting/device-check.svelte.ts';
import { holdDevices } from '#lib/meeting/held-devices.ts';
import type { JoinChoice } from '#lib/meeting/join-choice.ts';
import { MediaController } from '#lib/meeting/media-controller.svelte.ts';
import { MeetingController } from '#lib/meeting/meeting-controller.svelte.ts';

type Mode = 'visio' | 'audio';

/**
 * A guest's visit: his devices stay his own while he waits, go to the room for his part, and are closed at its end.
 */
export class GuestVisit {
	meeting = $state.raw<MeetingController | null>(null);
	media = $state.raw<MediaController | null>(null);
	mode = $state<Mode>('visio');
	/** The small picture was sent to whoever welcomes. */
	shown = $state(false);
	left = $state(false);
	readonly check = new DeviceCheck();
	readonly #intervisionId: string;
	#stop: (() => void) | null = null;

	constructor(intervisionId: string) {
		this.#intervisionId = intervisionId;
	}

	/** Knocks. */
	come(): void {
		this.left = false;
		this.shown = false;
		const { origin } = location;
		const live = new MeetingController(this.#intervisionId, origin, this.mode, guestLivePath);
		this.meeting = live;
		this.#stop = live.run();
	}

	/** Where the server says the media is: the devices follow there, and are closed when there is none any more. */
	follow(pass: MediaPass | null): void {
		if (pass === null) return this.#closeMedia();
		if (!this.media) {
			const stream = this.check.release();
			if (stream) holdDevices(stream);
			const { cameraId, microphoneId } = this.check;
			const choice: JoinChoice = {
				mode: this.mode,
				cameraId: cameraId || null,
				microphoneId: microphoneId || null
			};
			this.media = new MediaController(choice, () => this.meeting?.askMedia());
		}
		this.media.follow(pass);
	}

	show(image: string): void {
		this.shown = this.meeting?.showPortrait(image) ?? false;
	}

	/** Goes out; the page may knock again. */
	leave(): void {
		this.meeting?.leave();
		this.end();
		this.left = true;
	}

	end(): void {
		this.#stop?.();
		this.#stop = null;
		this.#closeMedia();
		this.check.stop();
		this.meeting = null;
	}

	#closeMedia(): void {
		void this.media?.stop();
		this.media = null;
	}
}
