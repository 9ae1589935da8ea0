import type { GuestKind } from '#domain/guest/guest-kind.ts';
import type { Refusal } from '#domain/shared/refusal.ts';

/** A guest at the door or let in; for whoever keeps the door, and in words only for whoever may know. */
export interface GuestView {
	readonly personId: string;
	/** Null for whoever keeps the door and may not know which situation it is. */
	readonly told: {
		readonly situationId: string;
		readonly position: number;
		readonly kind: GuestKind;
		readonly designation: string;
		readonly device: string;
		readonly portrait: string | null;
		/** Why this viewer can not welcome him now, or null. */
		readonly obstacle: Refusal | null;
	} | null;
	readonly state: 'frappe' | 'accueilli' | 'dans-la-salle';
	readonly since: string;
}

/** What a guest's own screen is told of himself. */
export interface OwnGuestView {
	readonly kind: GuestKind;
	readonly step: 'avant' | 'dedans' | 'apres';
}
