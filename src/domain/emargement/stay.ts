import type { PresenceMode } from '#domain/intervision/presence-mode.ts';

/**
 * How a stay came to be known: our own line, LiveKit's events, or what LiveKit was seen to hold. « saisie »: entered by
 * hand, on the telephone or in the room; of equal value. « reprise »: a former base says that she came, and not when.
 */
export const staySources = ['connexion', 'saisie', 'livekit', 'releve', 'reprise'] as const;
type StaySource = (typeof staySources)[number];

/** One stay of a person in an Intervision. Moments are ISO UTC. */
export interface Stay {
	readonly personId: string;
	/** Null while in the welcome room or waiting. */
	readonly situationId: string | null;
	/** Null when the source can not tell (LiveKit). */
	readonly mode: PresenceMode | null;
	readonly enteredAt: string;
	/** Null while it lasts. */
	readonly leftAt: string | null;
	/** Last sign of life: where a stay that still lasts is counted up to. */
	readonly seenAt: string;
	readonly source: StaySource;
}
