import { closeCodes, type CloseCode } from '#domain/realtime/close-codes.ts';
import type { Connection } from './connection.ts';
import { collabLimits } from './limits.ts';

/** Why there is no place for a socket that has just come among these, it included; null when there is. */
export function findCrowd(
	{ person, situationId }: Connection,
	all: readonly Connection[]
): { readonly code: CloseCode; readonly why: string } | null {
	const open = all.filter(({ closed }) => !closed);
	const mine = open.filter((one) => one.person.personId === person.personId);
	// Not final: on a bad network, dead sockets of the same tab count until their ping stays unanswered.
	if (mine.length > collabLimits.socketsPerPerson)
		return { code: closeCodes.tryLater, why: 'trop de fenêtres ouvertes' };
	const here = open.filter((one) => one.situationId === situationId);
	return here.length > collabLimits.socketsPerRoom
		? { code: closeCodes.tooMany, why: 'trop de personnes' }
		: null;
}
