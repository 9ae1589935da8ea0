import type { RoomSight } from '#server/livekit/media-gateway.ts';

/** What must follow from what the video server has in the current room ([CHI-6] [CHI-7]). */
export interface RoomJudgement {
	/** The room must be left for a new one, with a new key. */
	readonly leave: boolean;
	readonly lost: boolean;
	readonly recording: boolean;
	/** Identities that nobody here was given. */
	readonly strangers: readonly string[];
	/** Known ones, whom nobody could see there at the last look either: put out, they do not come back by an older pass. */
	readonly hidden: readonly string[];
	/** Who is there now without a page that hears, since when, in milliseconds. */
	readonly unseen: ReadonlyMap<string, number>;
}

/** A page that was cut has this time to come back, however often somebody asks for a look. */
const UNSEEN_MS = 10_000;
/** Still there after having been put out: only another room will do. */
const STUBBORN_MS = 25_000;

/** Who should be there, by opaque identity. */
interface ExpectedInRoom {
	/** Those who were given a pass and may still hold it. */
	readonly allowed: ReadonlySet<string>;
	/** Those with a page by which everybody sees that they are there. */
	readonly shown: Pick<ReadonlySet<string>, 'has'>;
	/** Who was there without one at the last look. */
	readonly unseen: ReadonlyMap<string, number>;
}

/** Compares the room with who may be there; `sight` null: the video server knows no such room. */
export function judgeRoom(
	sight: RoomSight | null,
	{ allowed, shown, unseen: before }: ExpectedInRoom,
	nowMs: number
): RoomJudgement {
	if (sight === null) {
		return {
			leave: true,
			lost: true,
			recording: false,
			strangers: [],
			hidden: [],
			unseen: new Map()
		};
	}
	const unseen = new Map(
		sight.people
			.filter(({ identity, active }) => active && allowed.has(identity) && !shown.has(identity))
			.map(({ identity }) => [identity, before.get(identity) ?? nowMs])
	);
	const strangers = sight.people
		.map(({ identity }) => identity)
		.filter((identity) => !allowed.has(identity));
	const hiddenFor = (ms: number) =>
		[...unseen].flatMap(([identity, since]) => (nowMs - since >= ms ? identity : []));
	const { recording } = sight;
	const leave = recording || strangers.length > 0 || hiddenFor(STUBBORN_MS).length > 0;
	return { leave, lost: false, recording, strangers, hidden: hiddenFor(UNSEEN_MS), unseen };
}
