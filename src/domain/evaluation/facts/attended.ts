import { countedMode, type PresenceMode } from '#domain/intervision/presence-mode.ts';

/** Where the attendance of somebody at one Intervision is known: modes, and the ranks of situations she was there for. */
export interface Attended {
	readonly modes: readonly PresenceMode[];
	/** Empty: nobody noted situation by situation. */
	readonly ranks: readonly number[];
	/** [IMP-12] A former base says that she came, not when: there for the whole Intervision, at a distance too. */
	readonly whole?: boolean;
}

/** [EVA-44] At a distance: she was at no moment in the room. */
export const isRemote = ({ modes }: Pick<Attended, 'modes'>): boolean =>
	modes.length > 0 && !modes.some((mode) => countedMode(mode) === 'salle');

/** Entered by hand after the meeting: nothing says when she came in and out of each situation. */
const wholeMeeting: readonly PresenceMode[] = ['salle', 'telephone'];

/**
 * [EVA-44] Was there while the situation of this rank was looked at. Whoever signed in the room, or was counted by
 * telephone, and of whom no situation is noted, was there for the whole Intervision.
 */
export function attendedRank({ modes, ranks, whole }: Attended, rank: number): boolean {
	if (whole === true) return true;
	if (ranks.length > 0) return ranks.includes(rank);
	return modes.length > 0 && modes.every((mode) => wholeMeeting.includes(countedMode(mode)));
}
