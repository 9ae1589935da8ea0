import type { RoomSight } from '#server/livekit/media-gateway.ts';

/** What must follow from what the video server has in the current room ([CHI-6] [CHI-7]). */
export interface RoomJudgement {
	/** The room must be left for a new one, with a new key. */
	readonly leave: boolean;
	readonly lost: boolean;
	readonly recording: boolean;
	/** Identities that nobody here was given. */
	readonly strangers: readonly string[];
}

/** Compares the room with who may be there; `sight` null: the video server knows no such room. */
export function judgeRoom(sight: RoomSight | null, allowed: ReadonlySet<string>): RoomJudgement {
	if (sight === null) return { leave: true, lost: true, recording: false, strangers: [] };
	const strangers = sight.people
		.map(({ identity }) => identity)
		.filter((identity) => !allowed.has(identity));
	const { recording } = sight;
	return { leave: recording || strangers.length > 0, lost: false, recording, strangers };
}
