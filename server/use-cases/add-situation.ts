import type { Actor } from '#domain/access/actor.ts';
import { decideAccordAct } from '#domain/accord/accord-acts.ts';
import { hasRoom } from '#domain/facilitation/agenda-order.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { parseDesignation } from '#domain/situation/designation.ts';
import { designationRefusalText } from '#domain/situation/designation-refusal-text.ts';
import type { Sql } from '#server/db/database.ts';
import { allOrNothing } from './all-or-nothing.ts';
import type { Deps } from './deps.ts';
import { formerPistes } from './dossier/former-pistes.ts';
import type { FormOutcome, RefusedForm } from './form-outcome.ts';
import { guardForm } from './guard-form.ts';
import { guardQuestion } from './guard-question.ts';
import { loadMeetingFor } from './load-meeting.ts';

export interface NewSituation {
	readonly designation: string;
	/** An existing dossier of the pôle: « c’est le même patient ». */
	readonly dossierId: string | null;
	readonly demandeurId: string | null;
	/** The deposited demande that it comes from. */
	readonly demandeId?: string;
	readonly problem: string;
	readonly demandeurs: readonly string[];
	readonly motifs: readonly string[];
	readonly problematiques: readonly string[];
	/** Doubts of the guard answered in the form. */
	readonly confirmed?: readonly string[];
}

/** The code of a dossier is drawn by the caller: `code(poleCode)`. */
export interface AddSituationDeps extends Deps {
	dossierCode(poleCode: string): string;
}

/** Puts a situation on the agenda; the patient is a pseudonym or a code, or nothing is written ([DES-1]). */
export async function addSituation(
	deps: AddSituationDeps,
	actor: Actor,
	intervisionId: string,
	wanted: NewSituation
): Promise<FormOutcome> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'inscrire-situation');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const { facts } = loaded;
	// [TOUR-7] five at most, each its thirty minutes
	if (!hasRoom(facts.situations)) return { ok: false, why: 'ordre-du-jour-plein', fields: [] };
	const demande = await checkDemande(deps, facts, wanted);
	if (!demande.ok) return demande;
	if (wanted.dossierId !== null) {
		// [ACO-10] a patient who refused or withdrew is not looked at again; an exception serves once
		const accord = await deps.accords.inForce(wanted.dossierId);
		const again = decideAccordAct(accord, 'nouvelle-intervision');
		if (!again.ok) return { ...again, fields: [] };
	}
	const known = await knownDossier(deps, facts, wanted);
	if (!known) return { ok: false, why: 'introuvable', fields: [] };
	const ids = { id: deps.id(), intervisionId, dossierId: wanted.dossierId ?? deps.id() };
	const added = await allOrNothing(deps, async (tx) => {
		if (wanted.dossierId === null) {
			const { poleId, poleCode } = facts;
			const code = deps.dossierCode(poleCode);
			const { designation } = demande;
			await deps.dossiers.add({ id: ids.dossierId, poleId, code, designation }, tx);
		}
		const stands = await deps.situations.add(await rowOf(deps, wanted, ids, tx), tx);
		if (stands.ok) await note(deps, actor, wanted, ids, tx);
		return stands;
	});
	if (!added.ok) return { ...added, fields: [] };
	await deps.changed(intervisionId);
	return { ok: true, id: ids.id };
}

interface Ids {
	readonly id: string;
	readonly intervisionId: string;
	readonly dossierId: string;
}

async function rowOf(
	deps: Deps,
	{ demandeId, demandeurId, problem, demandeurs, motifs, problematiques }: NewSituation,
	ids: Ids,
	tx: Sql
) {
	return {
		...ids,
		...{ demandeId: demandeId ?? null, demandeurId, problem },
		demandeurs: [...demandeurs],
		motifs: [...motifs],
		problematiques: [...problematiques],
		formerPistes: await formerPistes(deps, ids.dossierId, tx)
	};
}

async function note(
	deps: Deps,
	{ personId }: Actor,
	{ demandeurId }: NewSituation,
	{ id, intervisionId, dossierId }: Ids,
	tx: Sql
): Promise<void> {
	await deps.journal.append(
		{
			at: deps.now().toISOString(),
			actor: personId,
			event: 'situation-inscrite',
			subject: id,
			payload: { intervision: intervisionId, dossier: dossierId, demandeur: demandeurId }
		},
		tx
	);
}

async function checkDemande(
	deps: Deps,
	facts: MeetingFacts,
	{ demandeurId, designation, problem, confirmed = [] }: NewSituation
): Promise<{ readonly ok: true; readonly designation: string } | RefusedForm> {
	// [SEC-8] a demandeur reads the demande and the fiche: never someone of elsewhere
	if (demandeurId !== null && !participantOf(facts, demandeurId)) {
		const message = 'Choisissez le demandeur parmi les personnes attendues.';
		return { ok: false, why: 'saisie-invalide', fields: [{ field: 'demandeurId', message }] };
	}
	const parsed = parseDesignation(designation);
	if (!parsed.ok) {
		const message = designationRefusalText(parsed.why);
		return { ok: false, why: 'designation-refusee', fields: [{ field: 'designation', message }] };
	}
	const { text, kind } = parsed.designation;
	const question = guardQuestion(facts, []);
	// [GAR-38] every screen shows it, so it is read as a name on screen: « Carlier J. » has the right form too
	const texts = kind === 'pseudonyme' ? { designation: text } : {};
	const shown = await guardForm(
		deps,
		{ texts, confirmed },
		{ ...question, profile: 'displayName' }
	);
	if (!shown.ok) return shown;
	const guarded = await guardForm(deps, { texts: { problem }, confirmed }, question);
	return guarded.ok ? { ok: true, designation: text } : guarded;
}

/** [SEC-9] A function counts in its own pôle only: so do the patients whom it knows. */
async function knownDossier(
	{ dossiers }: Deps,
	{ poleId }: MeetingFacts,
	{ dossierId }: NewSituation
): Promise<boolean> {
	return dossierId === null || dossiers.isOfPole(dossierId, poleId);
}
