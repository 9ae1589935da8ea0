import type { Actor } from '#domain/access/actor.ts';
import { isRefused } from '#domain/accord/is-refused.ts';
import {
	rankSuggestions,
	suggestionReasons,
	type Suggestion
} from '#domain/annuaire/rank-suggestions.ts';
import { wantedProfessions } from '#domain/annuaire/wanted-professions.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { loadSituationFor } from '#server/use-cases/load-meeting.ts';

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
