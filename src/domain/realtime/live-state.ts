import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import type { ChatMessage } from './chat.ts';

/** How somebody who has come in attends. */
export interface Attending {
	readonly mode: PresenceMode;
	/** The session of the page that came in; null for someone entered by hand. */
	readonly sessionId: string | null;
	/** A name for that session that tells nothing of it. */
	readonly device: string;
	/** The picture that a guest shows, before he is welcomed. */
	readonly portrait?: string | null;
}

/** What only the live process knows: who is connected, and how. */
export interface LiveState {
	/** ISO UTC. */
	readonly now: string;
	/** Who has come in and how he attends: by an open socket, or entered by hand. */
	readonly inside: ReadonlyMap<string, Attending>;
	/** Who has an open socket: a knock without one is nobody at the door. */
	readonly connected: ReadonlySet<string>;
	/** Generation of the open situation's shared fiche. */
	readonly ficheGeneration: number | null;
	/** Thread of the open situation. */
	readonly chat: readonly ChatMessage[];
	mediaIdentity(personId: string): string;
}
