import type { Room } from 'livekit-client';
import type { Lib } from '../livekit-lib.ts';
import type { Rung } from './ladder.ts';
import { wantedMedia } from './wanted-media.ts';

/** Asks the server for what this rung wants, and for nothing else; asked again, it changes nothing. */
export function askMedia(
	lib: Lib,
	room: Room,
	rung: Rung,
	isWatched: (identity: string) => boolean
): void {
	const { Track, VideoQuality } = lib;
	for (const person of room.remoteParticipants.values())
		for (const publication of person.trackPublications.values()) {
			const screen = publication.source === Track.Source.ScreenShare;
			const kind = publication.kind === Track.Kind.Audio ? 'voix' : screen ? 'ecran' : 'image';
			const wanted = wantedMedia(kind, rung, isWatched(person.identity));
			// [CHI-4] in an encrypted room, nothing in clear is asked for, whoever sends it
			const subscribed = wanted.subscribed && (publication.isEncrypted || !room.hasE2EESetup);
			if (publication.isDesired !== subscribed) publication.setSubscribed(subscribed);
			if (!subscribed || kind === 'voix') continue;
			const quality = wanted.small ? VideoQuality.LOW : VideoQuality.HIGH;
			if (publication.videoQuality !== quality) publication.setVideoQuality(quality);
		}
}
