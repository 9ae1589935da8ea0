import type { Connection } from './connection.ts';

/** Which sockets are meant: all that it names must agree. */
export interface SeatFilter {
	readonly situationId?: string;
	readonly personId?: string;
	readonly sessionId?: string;
	/** These stay, whatever else agrees. */
	readonly exceptSessions?: readonly string[];
}

/** An empty filter matches nobody: a forgotten argument must not empty the house. */
export function matches(connection: Connection, filter: SeatFilter): boolean {
	const { situationId, personId, sessionId, exceptSessions } = filter;
	if (situationId === undefined && personId === undefined && sessionId === undefined) return false;
	return (
		(situationId === undefined || connection.situationId === situationId) &&
		(personId === undefined || connection.person.personId === personId) &&
		(sessionId === undefined || connection.person.sessionId === sessionId) &&
		!exceptSessions?.includes(connection.person.sessionId)
	);
}
