import type { LobbyState } from '#domain/intervision/meeting-facts.ts';
import type { GuestKind } from './guest-kind.ts';

/** [INT-9] By what somebody knew that it was he. */
export const welcomeWays = {
	image: 'je le vois sur l’image',
	voix: 'je lui parle au téléphone',
	presence: 'il est auprès d’un professionnel'
} as const;
export type WelcomeWay = keyof typeof welcomeWays;
export const welcomeWayCodes = Object.keys(welcomeWays) as readonly WelcomeWay[];

/** A guest whose link is in force, as stored. Moments are ISO UTC. */
export interface GuestFacts {
	readonly id: string;
	readonly situationId: string;
	readonly kind: GuestKind;
	readonly lobby: LobbyState;
	readonly knockedAt: string | null;
	/** The device that used the link; null until one did. */
	readonly sessionId: string | null;
	readonly welcomedBy: string | null;
	readonly welcomedAt: string | null;
}

/** The parts of the situations that were opened to their patient. */
export interface GuestPartFacts {
	readonly situationId: string;
	readonly openedAt: string;
	readonly closedAt: string | null;
}
