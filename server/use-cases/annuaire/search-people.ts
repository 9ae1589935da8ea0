import type { Actor } from '#domain/access/actor.ts';
import { foldWords } from '#domain/professionnel/fold-name.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { loadMeetingFor } from '#server/use-cases/load-meeting.ts';

/** Somebody of the directory as the picker shows her: never how to reach her. */
export interface FoundPerson {
	readonly id: string;
	readonly name: string;
	readonly fonction: string;
	readonly structureName: string;
	readonly hasEmail: boolean;
	/** Already on the list of this Intervision. */
	readonly expected: boolean;
}

const shown = 12;

/** Finds people of the directory for the list of an Intervision, by the beginnings of their names. */
export async function searchPeople(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	text: string
): Promise<
	| { readonly ok: true; readonly people: readonly FoundPerson[] }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return loaded;
	// One letter would list the whole directory to whoever prepares a single Intervision.
	if (foldWords(text).join('').length < 2) return { ok: true, people: [] };
	const filter = { name: text, profession: null, structure: '', poleId: null, archived: false };
	const { ids } = await deps.annuaire.search(filter, 0);
	const cards = await deps.annuaire.cards(ids.slice(0, shown));
	const expected = new Set(loaded.facts.participants.map(({ personId }) => personId));
	return {
		ok: true,
		people: cards.map(({ id, details }) => ({
			id,
			name: `${details.givenName} ${details.familyName}`,
			fonction: details.fonction,
			structureName: details.structureName,
			hasEmail: details.email !== null,
			expected: expected.has(id)
		}))
	};
}
