import type { Refusal } from '#domain/shared/refusal.ts';
import type { IntervisionRole } from './role.ts';

/** What the door page shows of an Intervision to someone expected there; no patient data. */
interface DoorView {
	readonly intervisionId: string;
	readonly poleName: string;
	readonly organiser: string;
	/** ISO UTC. */
	readonly startsAt: string;
	readonly minutes: number;
	/** The meeting is over: there is nothing to join. */
	readonly ended: boolean;
	readonly animateurs: readonly string[];
	readonly me: {
		readonly name: string;
		readonly fonction: string;
		readonly role: IntervisionRole;
	};
	/** The version in force was accepted. */
	readonly charteAccepted: boolean;
	/** ISO UTC; null when `charteAccepted` is false. */
	readonly charteAcceptedAt: string | null;
	/** The version in force. */
	readonly charteVersion: string;
	/** Null when the server has no video. */
	readonly mediaUrl: string | null;
	readonly calendarHref: string;
}

/** Answer of `readDoor`. */
export type DoorAnswer =
	{ readonly ok: true; readonly door: DoorView } | { readonly ok: false; readonly why: Refusal };
