import type { Actor } from '#domain/access/actor.ts';
import { decideDemandeAct } from '#domain/demande/demande-state.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { DemandeRecord } from '#server/db/demande-record.ts';
import { addParticipant, type NewParticipant } from '../add-participant.ts';
import { addSituation, type AddSituationDeps } from '../add-situation.ts';
import type { FormOutcome, RefusedForm } from '../form-outcome.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import { findDemandeur } from './find-demandeur.ts';
import { addWished } from './invite-guests.ts';
import { loadDemandeFor } from './load-demande.ts';

export interface Enlistment {
	readonly intervisionId: string;
	/** connu: the person proposed. nouveau: added to the directory. plus-tard: named on the situation's page later. */
	readonly demandeur: 'connu' | 'nouveau' | 'plus-tard';
	/** Directory details, for someone new. */
	readonly details: Omit<NewParticipant, 'role'> | null;
	/** Wished guests found in the directory, who are invited with it. */
	readonly guestIds: readonly string[];
	readonly confirmed: readonly string[];
}

const no = (why: Refusal): RefusedForm => ({ ok: false, why, fields: [] });

/**
 * [DEM-8] Puts a demande on the agenda of an Intervision of its pôle: the situation has its codes and its text, which
 * prefill the fiche, and its demandeur is expected.
 */
export async function enlistDemande(
	deps: AddSituationDeps,
	actor: Actor,
	demandeId: string,
	wanted: Enlistment
): Promise<FormOutcome & { readonly guestsAdded?: boolean }> {
	const loaded = await loadDemandeFor(deps, actor, demandeId, 'traiter-demande');
	if (!loaded.ok) return no(loaded.why);
	const { demande } = loaded;
	const possible = decideDemandeAct(demande.state, 'inscrire');
	if (!possible.ok) return no(possible.why);
	const { intervisionId } = wanted;
	const meeting = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!meeting.ok) return no(meeting.why);
	const { facts } = meeting;
	const dossier = demande.dossierId ? await deps.dossierReader.byId(demande.dossierId) : null;
	if (!dossier || facts.poleId !== demande.poleId) {
		const message = 'Choisissez une Intervision du pôle de cette demande.';
		return { ok: false, why: 'saisie-invalide', fields: [{ field: 'intervisionId', message }] };
	}
	const who = await expectDemandeur(deps, actor, { facts, demande, wanted });
	if (!who.ok) return who;
	const { problem, demandeurs, motifs, problematiques } = demande;
	const added = await addSituation(deps, actor, intervisionId, {
		...{ problem, demandeurs, motifs, problematiques, demandeId },
		designation: dossier.designation,
		dossierId: dossier.id,
		demandeurId: who.personId,
		confirmed: wanted.confirmed
	});
	if (!added.ok) return added;
	const at = deps.now().toISOString();
	await deps.transaction(async (tx) => {
		await deps.demandes.move(tx, demande, 'inscrite');
		const payload = { pole: demande.poleId, situation: added.id ?? '' };
		const act = { actor: actor.personId, event: 'demande-inscrite', subject: demandeId } as const;
		await deps.journal.append({ at, ...act, payload }, tx);
	});
	// What is left of the guests stays on the demande's page, where one press adds it.
	const place = { intervisionId, situationId: added.id ?? '' };
	const invited = await addWished(deps, actor, { demande, place, personIds: wanted.guestIds });
	return { ...added, guestsAdded: invited.ok };
}

/** Makes sure that the demandeur is on the list of this Intervision; gives who it is. */
async function expectDemandeur(
	deps: AddSituationDeps,
	actor: Actor,
	{
		facts,
		demande,
		wanted: { demandeur, details, confirmed, intervisionId }
	}: {
		readonly facts: MeetingFacts;
		readonly demande: DemandeRecord;
		readonly wanted: Enlistment;
	}
): Promise<{ readonly ok: true; readonly personId: string | null } | RefusedForm> {
	if (demandeur === 'plus-tard') return { ok: true, personId: null };
	// Sent again after another mistake of the form: who was added is there already.
	const known = await findDemandeur(deps, demande, facts.participants);
	if (known && participantOf(facts, known.personId)) return { ok: true, personId: known.personId };
	const person = known ? await deps.people.byId(known.personId) : null;
	const added = person ?? details;
	if (!added) return no('saisie-invalide');
	const answer = await addParticipant(deps, actor, intervisionId, {
		...added,
		role: 'participant',
		confirmed
	});
	return answer.ok ? { ok: true, personId: answer.id ?? null } : answer;
}
