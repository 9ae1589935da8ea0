import type { Actor } from '#domain/access/actor.ts';
import { situationOf } from '#domain/intervision/meeting-facts.ts';
import type { DemandeRecord } from '#server/db/demande-record.ts';
import { addFromDirectory } from '../annuaire/bulk-invite.ts';
import type { Deps } from '../deps.ts';
import type { FormOutcome, RefusedForm } from '../form-outcome.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import { setInvites } from '../set-invites.ts';
import { findGuests } from './find-guests.ts';
import { loadDemandeFor } from './load-demande.ts';

/** The situation that a demande became. */
interface Place {
	readonly intervisionId: string;
	readonly situationId: string;
}

/** [DEM-18] Adds wished guests to the situation that the demande became: those found since, added to the directory meanwhile. */
export async function inviteGuests(
	deps: Deps,
	actor: Actor,
	demandeId: string,
	personIds: readonly string[]
): Promise<FormOutcome> {
	const loaded = await loadDemandeFor(deps, actor, demandeId, 'traiter-demande');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const { demande } = loaded;
	const { situation } = demande;
	if (!situation) return { ok: false, why: 'introuvable', fields: [] };
	const place = { intervisionId: situation.intervisionId, situationId: situation.id };
	return addWished(deps, actor, { demande, place, personIds });
}

/** Puts these guests on the Intervision's list and on the situation's; nobody but those the demandeur wished. */
export async function addWished(
	deps: Deps,
	actor: Actor,
	{
		demande,
		place,
		personIds
	}: {
		readonly demande: DemandeRecord;
		readonly place: Place;
		readonly personIds: readonly string[];
	}
): Promise<FormOutcome> {
	const guests = await findGuests(deps, demande);
	const wished = guests.flatMap(({ medecinTraitant, matches }) =>
		matches
			.filter(({ personId, refused }) => personIds.includes(personId) && !refused)
			.map(({ personId }) => ({ personId, medecinTraitant, pharmacienAttitre: false }))
	);
	if (wished.length === 0) return { ok: true };
	const { intervisionId, situationId } = place;
	const ids = wished.map(({ personId }) => personId);
	const listed = await addFromDirectory(deps, actor, intervisionId, ids);
	if (!listed.ok) return listed;
	const meeting = await loadMeetingFor(deps, actor, intervisionId, 'inviter');
	if (!meeting.ok) return refused(meeting);
	const before = situationOf(meeting.facts, situationId)?.invites ?? [];
	const has = (personId: string) => before.some((invite) => invite.personId === personId);
	const taken = before.some(({ medecinTraitant }) => medecinTraitant);
	const fresh = wished
		.filter(({ personId }, at) => !has(personId) && ids.indexOf(personId) === at)
		.map((one, at, all) => {
			const first = all.findIndex(({ medecinTraitant }) => medecinTraitant) === at;
			return { ...one, medecinTraitant: first && !taken };
		});
	return setInvites(deps, actor, place, [...before, ...fresh]);
}

const refused = ({ why }: { readonly why: RefusedForm['why'] }): RefusedForm => ({
	ok: false,
	why,
	fields: []
});
