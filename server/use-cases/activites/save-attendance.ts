import type { Actor } from '#domain/access/actor.ts';
import type { Heads } from '#domain/activite/attendance.ts';
import { deriveCategorie } from '#domain/professionnel/categorie.ts';
import { foldWords } from '#domain/professionnel/fold-name.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '../deps.ts';
import { loadRecording } from './load-recording.ts';
import { traceActivite } from './trace-activite.ts';

type Denied = { readonly ok: false; readonly why: Refusal };

/** [ACT-2] Notes how many came, category by category, and gives what was noted before. */
export async function setAttendance(
	deps: Deps,
	actor: Actor,
	id: string,
	heads: readonly Heads[]
): Promise<{ readonly ok: true; readonly former: readonly Heads[] } | Denied> {
	const loaded = await loadRecording(deps, actor, id, 'attendance');
	if (!loaded.ok) return loaded;
	const former = await deps.activiteLists.one(id);
	if (!former) return { ok: false, why: 'introuvable' };
	const by = { personId: actor.personId, at: deps.now() };
	await deps.transaction(async (tx) => {
		await deps.activites.setHeads(id, heads, by, tx);
		await traceActivite(deps, actor, 'activite-modifiee', loaded.activite, tx);
	});
	return { ok: true, former: former.heads };
}

/** Notes that somebody of the directory came, with her category of today. */
export async function addAttendee(
	deps: Deps,
	actor: Actor,
	id: string,
	personId: string
): Promise<Decision> {
	const loaded = await loadRecording(deps, actor, id, 'attendance');
	if (!loaded.ok) return loaded;
	const person = await deps.people.byId(personId);
	if (!person || loaded.activite.removed) return refused('introuvable');
	await deps.activites.addPerson(id, personId, deriveCategorie(person));
	return granted;
}

/** Takes her off again. */
export async function removeAttendee(
	deps: Deps,
	actor: Actor,
	id: string,
	personId: string
): Promise<Decision> {
	const loaded = await loadRecording(deps, actor, id, 'attendance');
	if (!loaded.ok) return loaded;
	await deps.activites.removePerson(id, personId);
	return granted;
}

/** Somebody of the directory who may be named. */
export interface FoundAttendee {
	readonly id: string;
	readonly name: string;
	readonly fonction: string;
	readonly structureName: string;
}

const shown = 12;

/** Finds people of the directory by the beginnings of their names, for whoever notes who came. */
export async function findAttendees(
	deps: Deps,
	actor: Actor,
	id: string,
	text: string
): Promise<readonly FoundAttendee[]> {
	// One letter would list the whole directory.
	if (foldWords(text).join('').length < 2) return [];
	if (!(await loadRecording(deps, actor, id, 'attendance')).ok) return [];
	const filter = { name: text, profession: null, structure: '', poleId: null, archived: false };
	const { ids } = await deps.annuaire.search(filter, 0);
	const cards = await deps.annuaire.cards(ids.slice(0, shown));
	return cards.map(({ id: personId, details }) => ({
		...{ id: personId, name: `${details.givenName} ${details.familyName}` },
		...{ fonction: details.fonction, structureName: details.structureName }
	}));
}
