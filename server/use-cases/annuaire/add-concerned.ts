import type { Actor } from '#domain/access/actor.ts';
import { isRefused } from '#domain/accord/is-refused.ts';
import { participantOf, type SituationInviteFacts } from '#domain/intervision/meeting-facts.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import type { FormOutcome } from '#server/use-cases/form-outcome.ts';
import {
	loadConcernedFor,
	refusedByPatient,
	type SituationPlace
} from '#server/use-cases/load-concerned.ts';
import { writeInvites } from '#server/use-cases/write-invites.ts';

/**
 * Makes somebody of the directory concerned by a situation in one press: on the Intervision's list if need be, then on
 * the situation's. Someone whom the patient refused can not be ([ACO-8]).
 */
export async function addConcerned(
	deps: Deps,
	actor: Actor,
	place: SituationPlace,
	wanted: SituationInviteFacts
): Promise<FormOutcome> {
	const loaded = await loadConcernedFor(deps, actor, place);
	if (!loaded.ok) return loaded;
	const { facts, situation } = loaded;
	const card = await deps.annuaire.card(wanted.personId);
	if (!card || card.mergedInto !== null) return { ok: false, why: 'introuvable', fields: [] };
	const { profession } = card.details;
	if (isRefused(situation.accord, { personId: wanted.personId, profession })) {
		return refusedByPatient;
	}
	if (!participantOf(facts, wanted.personId)) await expectPerson(deps, actor, facts.id, wanted);
	const others = situation.invites
		.filter(({ personId }) => personId !== wanted.personId)
		.map((invite) => ({
			...invite,
			medecinTraitant: invite.medecinTraitant && !wanted.medecinTraitant,
			pharmacienAttitre: invite.pharmacienAttitre && !wanted.pharmacienAttitre
		}));
	await writeInvites(deps, actor, facts, situation, [...others, wanted]);
	return { ok: true, id: wanted.personId };
}

async function expectPerson(
	deps: Deps,
	actor: Actor,
	intervision: string,
	{ personId }: SituationInviteFacts
): Promise<void> {
	await deps.intervisions.addParticipant(intervision, personId, 'participant');
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'role-attribue',
		subject: personId,
		payload: { intervision, role: 'participant' }
	});
}
