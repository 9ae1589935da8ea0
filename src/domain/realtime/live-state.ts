import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import type { SeatKind } from '#domain/salle/seat.ts';
import type { ChatMessage } from './chat.ts';

/** How somebody who has come in attends. */
export interface Attending {
	readonly mode: PresenceMode;
	/** The session of the page that came in; null for someone entered by hand. */
	readonly sessionId: string | null;
	/** A name for that session that tells nothing of it. */
	readonly device: string;
	/** Her seat, while the device that holds it is there; beside a device of her own she is a companion. */
	readonly seat: { readonly id: string; readonly kind: SeatKind } | null;
	/** The picture that a guest shows, before he is welcomed. */
	readonly portrait?: string | null;
}

/** By what somebody is there: the session of her own device, and her seat when she has one. */
export function waysOf({
	mode,
	sessionId,
	seat
}: Attending): readonly { readonly sessionId: string | null; readonly mode: PresenceMode }[] {
	const own = { sessionId, mode };
	if (!seat) return [own];
	const seated = { sessionId: seat.id, mode: seat.kind };
	return sessionId === seat.id ? [seated] : [own, seated];
}

/** What only the live process knows: who is connected, and how. */
export interface LiveState {
	/** ISO UTC. */
	readonly now: string;
	/** Who has come in and how he attends: by an open socket, or entered by hand. */
	readonly inside: ReadonlyMap<string, Attending>;
	/** Who has an open socket: a knock without one is nobody at the door. */
	readonly connected: ReadonlySet<string>;
	/** [SAL-10] The mode of each device that has come in, by person: whoever has none attends by another's. */
	readonly devices: ReadonlyMap<string, PresenceMode>;
	/** Generation of the open situation's shared fiche. */
	readonly ficheGeneration: number | null;
	/** Thread of the open situation. */
	readonly chat: readonly ChatMessage[];
	mediaIdentity(personId: string): string;
}
