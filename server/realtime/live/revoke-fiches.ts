import { decideSituation } from '#domain/access/decide-situation.ts';
import { onlyClosed } from '#domain/access/only-closed.ts';
import { standingIn } from '#domain/access/standing.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { LiveFichePort } from './live-ports.ts';

/**
 * Closes the shared fiche to everybody who may not write in it now. It compares nothing with the past, so
 * that nothing forgotten can keep a door open. A finalised fiche closes its own sockets, with its own code.
 */
export function revokeFiches(facts: MeetingFacts, fiche: LiveFichePort): void {
	for (const situation of facts.situations) {
		const { id: situationId, phase } = situation;
		if (phase === 'finalisee' || phase === 'signee' || phase === 'archivee') continue;
		for (const person of facts.participants) {
			const standing = standingIn(facts, person, situation);
			if (decideSituation(standing, situation, 'ecrire-brouillon').ok) continue;
			const filter = { situationId, personId: person.personId };
			if (onlyClosed(standing, situation)) fiche.dismiss(filter);
			else fiche.revoke(filter);
		}
	}
}
