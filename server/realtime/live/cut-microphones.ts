import type { MediaRoomStore } from '#server/db/media-rooms.ts';
import type { MediaGateway } from '#server/livekit/media-gateway.ts';
import type { CutMicrophones } from '#server/use-cases/facilitation/mute-people.ts';

/** Cuts microphones in the rooms that this Intervision holds now; the media server may be away. */
export function microphonesOf(
	intervisionId: string,
	media: MediaGateway | null,
	rooms: MediaRoomStore
): CutMicrophones {
	return async (personIds) => {
		if (media === null) return false;
		const identities = personIds.map((personId) => media.identity(intervisionId, personId));
		try {
			for (const room of await rooms.live(intervisionId)) {
				await media.muteMicrophones(room, identities);
			}
			return true;
		} catch {
			// Its words name rooms; whoever asked is told that nothing was cut.
			return false;
		}
	};
}
