import type { IntervisionRole } from '#domain/intervision/role.ts';

/** A seat in the room of a device, or a telephone near the microphone of somebody. */
export const seatKinds = ['salle', 'telephone'] as const;
export type SeatKind = (typeof seatKinds)[number];

/** Someone who attends by the device of another: in its room, or on the telephone near its microphone. */
export interface SeatFacts {
	readonly id: string;
	readonly kind: SeatKind;
	/** Who holds the device. */
	readonly holderId: string;
	readonly declaredBy: string;
	/** [SAL-18] The session of the phone by which the person follows from her seat; null: none. */
	readonly companionSession: string | null;
}

/**
 * How a presence was signed or confirmed: on the device of the room, by a link, by one's own session, on a paper that was
 * scanned, or by the word of whoever conducted, for somebody on the telephone.
 */
export const signatureMeans = {
	appareil: 'sur l’appareil de la salle',
	lien: 'par un lien personnel',
	session: 'depuis sa session',
	papier: 'sur papier',
	parole: 'de vive voix'
} as const;
export type SignatureMeans = keyof typeof signatureMeans;
export const signatureMeansCodes = Object.keys(signatureMeans) as readonly SignatureMeans[];

export interface PresenceSignature {
	/** ISO UTC. */
	readonly at: string;
	readonly means: SignatureMeans;
	/** In whose session it was kept: whose word it is, who scanned the paper; null by a link. */
	readonly witnessId?: string | null;
	/** The scanned paper on which it stands. */
	readonly scanId?: string | null;
}

/** Someone left the physical room, or hung up, before a situation: whoever conducts has confirmed it. */
export interface ExitFacts {
	readonly situationId: string;
	readonly personId: string;
}

/** [SAL-10] Professionals of the Intervision; what is not written here takes no seat. */
const seatable: readonly IntervisionRole[] = [
	'animateur',
	'co-animateur',
	'expert',
	'coordination',
	'participant'
];

export const mayBeSeated = ({ role }: { readonly role: IntervisionRole }): boolean =>
	seatable.includes(role);
