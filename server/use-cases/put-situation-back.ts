import type { Actor } from '#domain/access/actor.ts';
import { decideAccordAct } from '#domain/accord/accord-acts.ts';
import { hasRoom } from '#domain/facilitation/agenda-order.ts';
import { decideDemandeAct } from '#domain/demande/demande-state.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { DemandeRecord } from '#server/db/demande-record.ts';
import type { RemovedSituation } from '#server/db/situations.ts';
import type { Sql } from '#server/db/database.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { formerPistes } from './dossier/former-pistes.ts';
import type { FormOutcome } from './form-outcome.ts';
import { expectAgain } from './invitations/expect-again.ts';
import { loadMeetingFor } from './load-meeting.ts';
import type { RemovalDeps } from './remove-from-agenda.ts';

const no = (why: Refusal): FormOutcome => ({ ok: false, why, fields: [] });

/**
 * [PLA-20] Undoes the removal of a situation, minutes later at most, decided as if it were put on the agenda now: who
 * left the list meanwhile, a patient who said no, a demande that went elsewhere count.
 */
export async function putSituationBack(
	deps: RemovalDeps,
	actor: Actor,
	intervisionId: string,
	situationId: string
): Promise<FormOutcome> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return no(loaded.why);
	const removed = deps.removed.find(situationId);
	if (removed?.row.intervisionId !== intervisionId) return no('annulation-tardive');
	const possible = await decideBack(deps, loaded.facts, removed);
	if (!possible.ok) return no(possible.why);
	const { demandeId, dossierId } = removed.row;
	const demande = demandeId === null ? null : await deps.demandes.byId(demandeId);
	if (demande && !decideDemandeAct(demande.state, 'inscrire').ok) return no('demande-close');
	const pistes = [...(await formerPistes(deps, dossierId))];
	const whole = { ...removed, row: { ...removed.row, formerPistes: pistes } };
	const back = await allOrNothing(deps, async (tx) => {
		if (demande && !(await stillThere(deps, demande, tx))) return refused('demande-close');
		const stands = await deps.situations.putBack(expectedOnly(whole, loaded.facts), tx);
		if (!stands.ok) return stands;
		await expectAgain(deps, loaded.facts, situationId, tx);
		await deps.journal.append(
			{
				at: deps.now().toISOString(),
				actor: actor.personId,
				event: 'situation-remise',
				subject: situationId,
				payload: { intervision: intervisionId }
			},
			tx
		);
		return granted;
	});
	if (!back.ok) return no(back.why);
	deps.removed.forget(situationId);
	await deps.changed(intervisionId);
	return { ok: true };
}

async function decideBack(
	deps: RemovalDeps,
	{ endedAt, cancelledAt, poleId, situations }: MeetingFacts,
	{ row }: RemovedSituation
): Promise<Decision> {
	if (endedAt !== null) return refused('intervision-tenue');
	if (cancelledAt !== null) return refused('intervision-annulee');
	if (!hasRoom(situations)) return refused('ordre-du-jour-plein');
	// Joined to another dossier meanwhile: put on the agenda anew, with the one that stays
	if (!(await deps.dossiers.isOfPole(row.dossierId, poleId))) return refused('dossier-reuni');
	// [ACO-10] the same Intervision as before: an exception that was validated for it still serves
	return decideAccordAct(await deps.accords.inForce(row.dossierId), 'inscrire');
}

/** Nobody moved the demande since it was read: its row is held until the situation stands again. */
const stillThere = (deps: RemovalDeps, demande: DemandeRecord, tx: Sql) =>
	deps.demandes.move(tx, demande, 'inscrite');

/** Who is not expected any more is not concerned either, as when somebody is taken off the list. */
function expectedOnly(removed: RemovedSituation, facts: MeetingFacts): RemovedSituation {
	const expected = (personId: string) => participantOf(facts, personId) !== null;
	const { row, invites } = removed;
	const demandeurId = row.demandeurId && expected(row.demandeurId) ? row.demandeurId : null;
	return {
		...removed,
		row: { ...row, demandeurId },
		invites: invites.filter(({ personId }) => expected(personId))
	};
}
