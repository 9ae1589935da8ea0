import type { RemoteTrack, RemoteTrackPublication, Room } from '@livekit/rtc-node';
import { rtc } from './rtc.ts';
import { silence } from './sending.ts';

/** Softer than this is silence: what a decoder plays before the first packet. */
const audible = 200;

/**
 * Subscribes to everything, or, when many bots share one processor, to the voices alone. Resolves when one is really
 * heard: decoded, and not the silence before it.
 */
export function hearSomebody(room: Room, everything: boolean): Promise<void> {
	const { RoomEvent, AudioStream, TrackKind } = rtc;
	return new Promise((resolve) => {
		let heard = false;
		const listen = async (track: RemoteTrack): Promise<void> => {
			if (track.kind !== TrackKind.KIND_AUDIO || heard) return;
			const reader = new AudioStream(track, 16_000, 1).getReader();
			for (let next = await reader.read(); !heard && !next.done; next = await reader.read())
				if (next.value.data.some((sample) => Math.abs(sample) > audible)) heard = true;
			await reader.cancel();
			if (heard) resolve();
		};
		room.on(RoomEvent.TrackPublished, (publication) => subscribe(publication, everything));
		room.on(RoomEvent.TrackSubscribed, (track, { name }) => {
			if (name !== silence) void listen(track);
		});
	});
}

/** What was there before us is announced by nothing. */
export function subscribeToPresent(room: Room, everything: boolean): void {
	for (const { trackPublications } of room.remoteParticipants.values())
		for (const publication of trackPublications.values()) subscribe(publication, everything);
}

function subscribe(publication: RemoteTrackPublication, everything: boolean): void {
	const wanted = everything || publication.name !== silence;
	if (wanted && !publication.subscribed) publication.setSubscribed(true);
}
