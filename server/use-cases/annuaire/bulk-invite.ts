import type { Actor } from '#domain/access/actor.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import type { RefusedForm } from '#server/use-cases/form-outcome.ts';
import { loadMeetingFor } from '#server/use-cases/load-meeting.ts';

/** Adds people of the directory to the list of an Intervision, as participants; those already there stay as they are. */
export async function addFromDirectory(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	personIds: readonly string[]
): Promise<
	{ readonly ok: true; readonly added: readonly string[]; readonly already: number } | RefusedForm
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const { facts } = loaded;
	const cards = await deps.annuaire.cards(personIds.slice(0, 100));
	const fresh = cards.filter(
		({ id, mergedInto }) => mergedInto === null && !participantOf(facts, id)
	);
	for (const { id } of fresh) {
		await deps.intervisions.addParticipant(intervisionId, id, 'participant');
		await deps.journal.append({
			at: deps.now().toISOString(),
			actor: actor.personId,
			event: 'role-attribue',
			subject: id,
			payload: { intervision: intervisionId, role: 'participant' }
		});
	}
	if (fresh.length > 0) await deps.changed(intervisionId);
	const added = fresh.map(({ details }) => `${details.givenName} ${details.familyName}`);
	return { ok: true, added, already: cards.length - fresh.length };
}
