import type { Actor } from '#domain/access/actor.ts';
import { decideAccordAct } from '#domain/accord/accord-acts.ts';
import { canonicalJson } from '#domain/document/canonical-json.ts';
import { ficheDefinition } from '#domain/fiche/definitions.ts';
import { derivedValues, fichePerson } from '#domain/fiche/derived-values.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import { finalAnswers, finalFicheJson, type FinalFiche } from '#domain/fiche/final-fiche.ts';
import { restituteurGroup } from '#domain/fiche/restituteur-group.ts';
import {
	participantOf,
	type MeetingFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import { granted, type Decision } from '#domain/shared/decision.ts';
import type { Settlement } from '#domain/guard/override/settle-findings.ts';
import { reviewAgain } from './dossier/former-pistes.ts';
import type { FinaliseDeps } from './finalise-deps.ts';
import type { ReadFinding } from './guard-fiche.ts';
import { recordAnswers } from './record-answers.ts';
import { settleSuites } from './suites/settle-suites.ts';

/** A draft that passed, with the epoch under which it was frozen. */
export interface CheckedDraft {
	readonly ficheId: string;
	readonly epoch: number;
	readonly values: FicheValues;
	readonly facts: MeetingFacts;
	/** What the guard found, and what was answered to it. */
	readonly settled: Settlement<ReadFinding>;
}

/**
 * Writes the fiche, moves the situation on, destroys the draft and its key, and journals the act: all of it, or
 * nothing. Refused when the accord is gone; throws when another finalisation came first.
 */
export async function writeFinalFiche(
	deps: FinaliseDeps,
	actor: Actor,
	situation: SituationRecord,
	draft: CheckedDraft
): Promise<Decision> {
	const present = await deps.situations.presentIds(situation.id);
	const { fiche, restituteurId } = buildFinalFiche(deps, situation, draft, present);
	const content = canonicalJson(finalFicheJson(fiche));
	const sha256 = deps.sha256(content);
	const now = deps.now();
	const answers = recordAnswers(deps, draft.settled, {
		situationId: situation.id,
		personId: actor.personId,
		at: now,
		pending: deps.overrides.list(situation.id)
	});
	const counts = countAnswers(draft.settled, answers);
	return deps.transaction(async (tx) => {
		// [ACO-15] a withdrawal that came first wins: nothing is written
		const accord = await deps.accords.heldFor(tx, situation.id);
		const holds = decideAccordAct(accord, 'finaliser');
		if (!holds.ok) return holds;
		const row = {
			id: draft.ficheId,
			situationId: situation.id,
			formVersion: deps.formVersion,
			guardVersion: deps.guardVersion,
			...counts,
			content,
			sha256,
			restituteurId,
			finalisedBy: actor.personId,
			finalisedAt: now
		};
		await deps.fiches.add(tx, row, answers);
		const moved = await deps.situations.move(situation.id, ['ouverte', 'fermee'], 'finalisee', tx);
		if (!moved) throw new Error('the situation is no longer open to finalisation');
		await reviewAgain(deps, tx, situation.dossierId);
		await settleSuites(deps, tx, row);
		await deps.collab.destroyDraft(tx, situation.id, draft.epoch);
		await deps.journal.append(
			{
				at: now.toISOString(),
				actor: actor.personId,
				event: 'fiche-finalisee',
				subject: draft.ficheId,
				payload: {
					situation: situation.id,
					ficheSha256: sha256,
					formVersion: deps.formVersion,
					guardVersion: deps.guardVersion,
					maintenus: counts.blockingOverridden,
					confirmes: counts.confirmDismissed,
					restituteur: restituteurId
				}
			},
			tx
		);
		return granted;
	});
}

/** What is left open is counted again here, and the database refuses anything but zero ([GAR-35]). */
export function countAnswers(
	{ open }: CheckedDraft['settled'],
	answers: ReturnType<typeof recordAnswers>
): { blockingLeft: number; blockingOverridden: number; confirmDismissed: number } {
	const count = (kind: string) => answers.filter(({ severity }) => severity === kind).length;
	return {
		blockingLeft: open.length,
		blockingOverridden: count('blocking'),
		confirmDismissed: count('confirm')
	};
}

/** The fiche as it will be kept: what was answered, and what is known elsewhere, as it is known now. */
export function buildFinalFiche(
	deps: Pick<FinaliseDeps, 'formVersion' | 'day'>,
	situation: SituationRecord,
	{ values, facts }: Pick<CheckedDraft, 'values' | 'facts'>,
	present: ReadonlySet<string>
): { fiche: FinalFiche; restituteurId: string | null } {
	const chosen = values.entries['restituteur'];
	const restituteur = typeof chosen === 'string' ? participantOf(facts, chosen) : null;
	return {
		restituteurId: restituteur?.personId ?? null,
		fiche: {
			formVersion: deps.formVersion,
			dossierCode: situation.dossierCode,
			poleName: facts.poleName,
			derived: derivedValues(facts, situation, present, deps.day(new Date(facts.startsAt))),
			formerPistes: situation.formerPistes,
			answers: finalAnswers(ficheDefinition(deps.formVersion), values),
			restituteur: restituteur && {
				...fichePerson(facts, restituteur.personId),
				groupe: restituteurGroup(restituteur.exercice)
			}
		}
	};
}
