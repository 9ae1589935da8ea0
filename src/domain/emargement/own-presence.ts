import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import type { SignatureMeans } from '#domain/salle/seat.ts';

/** One's own line of the attendance sheet, and nobody else's. Moments are ISO UTC. */
export interface OwnPresence {
	readonly name: string;
	readonly poleName: string;
	readonly startsAt: string;
	/** The meeting is over. */
	readonly over: boolean;
	readonly enteredAt: string;
	/** Null while she is still there. */
	readonly leftAt: string | null;
	readonly minutes: number;
	readonly modes: readonly PresenceMode[];
	/** By number alone. */
	readonly situations: readonly number[];
	/** Counted as libérale, hence paid. */
	readonly liberal: boolean;
	readonly confirmed: { readonly at: string; readonly means: SignatureMeans } | null;
	/** When whoever conducted answered for the sheet; null: not yet. */
	readonly validatedAt: string | null;
}
