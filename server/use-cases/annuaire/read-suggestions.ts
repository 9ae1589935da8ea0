import type { Actor } from '#domain/access/actor.ts';
import { decideTellable } from '#domain/access/decide-tellable.ts';
import { standingIn } from '#domain/access/standing.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import { isRefused } from '#domain/accord/is-refused.ts';
import {
	rankSuggestions,
	suggestionReasons,
	type Suggestion
} from '#domain/annuaire/rank-suggestions.ts';
import { wantedProfessions } from '#domain/annuaire/wanted-professions.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import type { FormOutcome } from '#server/use-cases/form-outcome.ts';
import { expectAgain } from '#server/use-cases/invitations/expect-again.ts';
import { loadMeetingFor, loadSituationFor } from '#server/use-cases/load-meeting.ts';
import { writeInvites } from '#server/use-cases/write-invites.ts';

/** Someone proposed for a situation, with the reason. */
export interface ShownSuggestion extends Suggestion {
	readonly name: string;
	readonly fonction: string;
	readonly structureName: string;
	readonly why: string;
}

const twoYears = 730 * 86_400_000;

/** [ANN-14] Proposes who else this situation may need. Only whoever reads the demande: it tells who follows the patient. */
export async function readSuggestions(
	deps: Deps,
	actor: Actor,
	situationId: string
): Promise<readonly ShownSuggestion[]> {
	const loaded = await loadSituationFor(deps, actor, situationId, 'lire-demande');
	if (!loaded.ok) return [];
	const { facts, situation } = loaded;
	if (facts.endedAt !== null) return [];
	const since = new Date(deps.now().getTime() - twoYears);
	const people = await deps.annuaire.suggestionFacts({ situationId, since });
	const shown = new Map(people.map((person) => [person.personId, person]));
	const ranked = rankSuggestions(people, {
		expected: facts.participants.map(({ personId }) => personId),
		concerned: situation.invites.map(({ personId }) => personId),
		refused: people
			.filter((person) => isRefused(situation.accord, person))
			.map(({ personId }) => personId),
		hasExpert: facts.participants.some(({ role }) => role === 'expert'),
		hasMedecinTraitant: situation.invites.some(({ medecinTraitant }) => medecinTraitant),
		hasPharmacien: situation.invites.some(({ pharmacienAttitre }) => pharmacienAttitre),
		wanted: wantedProfessions(situation)
	});
	return ranked.flatMap((suggestion) => {
		const person = shown.get(suggestion.personId);
		if (!person) return [];
		const { name, fonction, structureName } = person;
		return [
			{ ...suggestion, name, fonction, structureName, why: suggestionReasons[suggestion.reason] }
		];
	});
}

/**
 * Makes somebody of the directory concerned by a situation in one press: on the Intervision's list if need be, then on
 * the situation's. Someone whom the patient refused can not be ([ACO-8]).
 */
export async function addConcerned(
	deps: Deps,
	actor: Actor,
	{ intervisionId, situationId }: { readonly intervisionId: string; readonly situationId: string },
	wanted: {
		readonly personId: string;
		readonly medecinTraitant: boolean;
		readonly pharmacienAttitre: boolean;
	}
): Promise<FormOutcome> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'inviter');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const situation = loaded.facts.situations.find(({ id }) => id === situationId);
	if (!situation) return { ok: false, why: 'introuvable', fields: [] };
	const standing = standingIn(loaded.facts, loaded.viewer, situation);
	const knows = decideTellable(standing, situation, 'lire-demande');
	if (!knows.ok) return { ...knows, fields: [] };
	const session = decideSession(actor.method, 'lire-demande');
	if (!session.ok) return { ...session, fields: [] };
	const card = await deps.annuaire.card(wanted.personId);
	if (!card || card.mergedInto !== null) return { ok: false, why: 'introuvable', fields: [] };
	const { profession } = card.details;
	if (isRefused(situation.accord, { personId: wanted.personId, profession })) {
		const message = 'Le patient a refusé cette personne : elle ne peut pas être invitée.';
		return { ok: false, why: 'saisie-invalide', fields: [{ field: 'invites', message }] };
	}
	if (!participantOf(loaded.facts, wanted.personId)) {
		await deps.intervisions.addParticipant(intervisionId, wanted.personId, 'participant');
		await deps.journal.append({
			at: deps.now().toISOString(),
			actor: actor.personId,
			event: 'role-attribue',
			subject: wanted.personId,
			payload: { intervision: intervisionId, role: 'participant' }
		});
	}
	const others = situation.invites
		.filter(({ personId }) => personId !== wanted.personId)
		.map((invite) => ({
			...invite,
			medecinTraitant: invite.medecinTraitant && !wanted.medecinTraitant,
			pharmacienAttitre: invite.pharmacienAttitre && !wanted.pharmacienAttitre
		}));
	await writeInvites(deps, actor, situation, [...others, wanted]);
	await expectAgain(deps, loaded.facts, situationId);
	await deps.changed(intervisionId);
	return { ok: true, id: wanted.personId };
}
