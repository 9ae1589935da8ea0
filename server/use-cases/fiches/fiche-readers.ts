import { decideSituation } from '#domain/access/decide-situation.ts';
import type { SituationAction } from '#domain/access/situation-action.ts';
import { standingIn, type Viewer } from '#domain/access/standing.ts';
import type { MeetingFacts, SituationRecord } from '#domain/intervision/meeting-facts.ts';
import type { Deps } from '../deps.ts';
import { fullName } from '../full-name.ts';

/** A person to whom a step of a fiche may be entrusted. */
export interface Candidate {
	readonly personId: string;
	readonly name: string;
	readonly fonction: string;
}

/**
 * [RELEC-1] [FIC-15] Who may already do this with a fiche, by the one access decision: those of the Intervision, whoever
 * asked for it, and the clinical coordination of the pôle.
 */
export async function whoMay(
	deps: Pick<Deps, 'people' | 'mandats' | 'now'>,
	{ facts, situation }: { facts: MeetingFacts; situation: SituationRecord },
	action: SituationAction
): Promise<readonly Candidate[]> {
	const may = (viewer: Viewer) =>
		decideSituation(standingIn(facts, viewer, situation), situation, action).ok;
	const expected = facts.participants.filter(may).map(({ personId, name, fonction }) => ({
		...{ personId, name, fonction }
	}));
	const known = new Set(facts.participants.map(({ personId }) => personId));
	const day = deps.now().toISOString().slice(0, 10);
	const holders = (await deps.mandats.of(facts.poleId, day)).map(({ personId }) => personId);
	const others = new Set([...holders, ...(situation.demandeurId ? [situation.demandeurId] : [])]);
	const found: Candidate[] = [...expected];
	for (const personId of others) {
		if (known.has(personId)) continue;
		const person = await deps.people.byId(personId);
		const mandats = await deps.people.mandats(personId, facts.poleId);
		if (!person || !may({ personId, mandats, profession: person.profession })) continue;
		found.push({ personId, name: fullName(person), fonction: person.fonction });
	}
	return found;
}
