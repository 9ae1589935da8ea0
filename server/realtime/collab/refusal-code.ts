import { closeCodes, type CloseCode } from '#domain/realtime/close-codes.ts';
import type { Refusal } from '#domain/shared/refusal.ts';

/** Which close code tells a refusal to the browser. */
export function refusalCode(why: Refusal): CloseCode {
	if (why === 'session-absente' || why === 'session-expiree') return closeCodes.sessionEnded;
	if (why === 'introuvable') return closeCodes.unknownRoom;
	if (why === 'fiche-deja-finalisee') return closeCodes.finalised;
	if (why === 'situation-fermee') return closeCodes.situationClosed;
	if (why === 'trop-de-demandes') return closeCodes.tooMany;
	return closeCodes.accessRefused;
}
