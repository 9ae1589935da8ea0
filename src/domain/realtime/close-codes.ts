/**
 * Why the server closes a socket. 4400–4499 stop y-websocket for good, everything else reconnects
 * (collaboration.md §3.3). Both ends import this file.
 */
export const closeCodes = {
	sessionEnded: 4401,
	accessRefused: 4403,
	unknownRoom: 4404,
	frozen: 4409,
	finalised: 4410,
	/** The situation is no longer open to whoever only took part in it. */
	situationClosed: 4411,
	tooLarge: 4413,
	/** The same person came in from another page. */
	takenOver: 4420,
	/** Forty people are in: nobody else fits (decisions.md §4). */
	full: 4421,
	tooMany: 4429,
	serverLeaving: 1001,
	serverFailure: 1011,
	tryLater: 1013
} as const;

export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes];
