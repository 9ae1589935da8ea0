import type { LocalTrack, Room } from 'livekit-client';
import type { Lib } from '../livekit-lib.ts';

const refused =
	'L’écran n’a pas pu être partagé. Autorisez l’enregistrement de l’écran dans les réglages de l’ordinateur, puis réessayez.';
const notAllowed =
	'Le partage n’a pas commencé\u00A0: il vous faut l’accord de la personne qui anime.';

const leftRoom = 'Le partage de votre écran s’est arrêté en changeant de salle.';
const takenBack = 'La personne qui anime a mis fin au partage de votre écran.';

/** One's own screen, shown to all in this room. It never follows into another room: another situation, other eyes. */
export class ScreenShare {
	on = $state(false);
	busy = $state(false);
	words = $state('');
	#track: LocalTrack | null = null;
	#room: Room | null = null;

	static get possible(): boolean {
		return typeof navigator !== 'undefined' && 'getDisplayMedia' in (navigator.mediaDevices ?? {});
	}

	/** Inside a press: the browser asks which screen, window or tab. */
	async start(lib: Lib, room: Room): Promise<void> {
		if (this.busy || this.on) return;
		this.busy = true;
		this.words = '';
		try {
			const [track] = await room.localParticipant.createScreenTracks({
				audio: false,
				contentHint: 'detail',
				// Text must be read, not move: the whole screen at fifteen frames.
				resolution: lib.ScreenSharePresets.h1080fps15.resolution,
				selfBrowserSurface: 'exclude',
				surfaceSwitching: 'include'
			});
			if (track) await this.#publish(room, track);
		} catch (error) {
			this.words = wordsFor(error);
		} finally {
			this.busy = false;
		}
	}

	async #publish(room: Room, track: LocalTrack): Promise<void> {
		try {
			await room.localParticipant.publishTrack(track);
		} catch {
			track.stop();
			this.words = notAllowed;
			return;
		}
		this.#track = track;
		this.#room = room;
		this.on = true;
		// The browser's own « Arrêter le partage ».
		track.mediaStreamTrack.addEventListener('ended', () => this.stop(), { once: true });
	}

	/** Taken back by whoever conducts: the server stopped it, the browser must not go on showing that it shares. */
	follow(): void {
		const track = this.#track;
		if (!track || !this.#room) return;
		const sent = [...this.#room.localParticipant.trackPublications.values()];
		if (sent.some((publication) => publication.track === track)) return;
		this.stop();
		this.words = takenBack;
	}

	/** Another room: other eyes. */
	leave(): void {
		if (this.stop()) this.words = leftRoom;
	}

	/** Whether something was being shown. */
	stop(): boolean {
		const track = this.#track;
		if (!track) return false;
		this.#track = null;
		this.on = false;
		this.#room?.localParticipant.unpublishTrack(track, true).catch(() => undefined);
		track.stop();
		return true;
	}
}

/** Closing the browser's own list is an answer, not a fault. */
function wordsFor(error: unknown): string {
	const name = error instanceof Error ? error.name : '';
	const message = error instanceof Error ? error.message : '';
	return name === 'NotAllowedError' && !/system/i.test(message) ? '' : refused;
}
