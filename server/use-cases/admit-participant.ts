import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding } from '#domain/access/standing.ts';
import { granted, type Decision } from '#domain/shared/decision.ts';
import type { LobbyStore } from '#server/db/lobby.ts';
import type { ActJournal, MeetingAct } from './meeting-act.ts';

/** Lets in the people named, if they still wait; someone let in meanwhile by another host is no error. */
export async function admitParticipants(
	{ facts, actor, at }: MeetingAct,
	personIds: readonly string[],
	ports: { readonly lobby: LobbyStore; readonly journal: ActJournal }
): Promise<Decision> {
	const decision = decideResource(resourceStanding(facts, actor), 'tenir-accueil');
	if (!decision.ok) return decision;
	// [INT-9] nobody lets a guest in without answering for it that it is he
	const expected = facts.participants.filter(({ role }) => role !== 'invite');
	const known = new Set(expected.map(({ personId }) => personId));
	const named = personIds.filter((personId) => known.has(personId));
	const admitted = await ports.lobby.admit(
		facts.id,
		named,
		['attente', 'refuse'],
		actor.personId,
		at
	);
	for (const personId of admitted) {
		await ports.journal.append({
			at: at.toISOString(),
			actor: actor.personId,
			event: 'participant-admis',
			subject: facts.id,
			payload: { personne: personId, accueil: 'lobby' }
		});
	}
	return granted;
}
