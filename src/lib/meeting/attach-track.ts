import type { Track } from 'livekit-client';

/** Plays a track in the element for as long as both are there (a Svelte attachment). */
export function attachTrack(track: Track) {
	return (element: HTMLMediaElement): (() => void) => {
		track.attach(element);
		return () => void track.detach(element);
	};
}
