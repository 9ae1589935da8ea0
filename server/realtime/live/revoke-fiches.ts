import { decideSituation } from '#domain/access/decide-situation.ts';
import { onlyClosed } from '#domain/access/only-closed.ts';
import { standingIn, viewerBy } from '#domain/access/standing.ts';
import type {
	MeetingFacts,
	ParticipantFacts,
	SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import type { LiveFichePort } from './live-ports.ts';

/**
 * Closes the shared fiche to every session that may not write in it now. It compares nothing with the past, so
 * that nothing forgotten can keep a door open. A finalised fiche closes its own sockets, with its own code.
 */
export function revokeFiches(facts: MeetingFacts, fiche: LiveFichePort): void {
	for (const situation of facts.situations) {
		const { phase } = situation;
		if (phase === 'finalisee' || phase === 'signee' || phase === 'archivee') continue;
		for (const person of facts.participants) revokeFiche(facts, situation, person, fiche);
	}
}

function revokeFiche(
	facts: MeetingFacts,
	situation: SituationRecord,
	person: ParticipantFacts,
	fiche: LiveFichePort
): void {
	const filter = { situationId: situation.id, personId: person.personId };
	const stay: string[] = [];
	for (const { id } of person.sessions) {
		const standing = standingIn(facts, viewerBy(person, id), situation);
		if (decideSituation(standing, situation, 'ecrire-brouillon').ok) stay.push(id);
		else if (onlyClosed(standing, situation)) {
			stay.push(id);
			fiche.dismiss({ ...filter, sessionId: id });
		}
	}
	// A session that is not in the facts has ended: it is among those that do not stay.
	fiche.revoke(stay.length === 0 ? filter : { ...filter, exceptSessions: stay });
}
