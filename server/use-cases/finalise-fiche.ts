import { decideAccord } from '#domain/accord/decide-accord.ts';
import { decideStrongAct, type Actor } from '#domain/access/actor.ts';
import { canonicalJson } from '#domain/document/canonical-json.ts';
import { checkCompleteness } from '#domain/fiche/check-completeness.ts';
import { ficheDefinition } from '#domain/fiche/definitions.ts';
import { derivedValues, fichePerson } from '#domain/fiche/derived-values.ts';
import type { FinaliseAnswer, FinaliseRequest } from '#domain/fiche/fiche-context.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import { finalAnswers, finalFicheJson, type FinalFiche } from '#domain/fiche/final-fiche.ts';
import { restituteurGroup } from '#domain/fiche/restituteur-group.ts';
import {
	participantOf,
	type MeetingFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from './deps.ts';
import type { GuardVerdict } from './guard-fiche.ts';
import { loadSituationFor } from './load-meeting.ts';

/** What finalisation needs beside the usual services. */
export interface FinaliseDeps extends Deps {
	readonly formVersion: string;
	readonly guardVersion: string;
	readonly collab: {
		freeze(situationId: string): Promise<{ values: FicheValues; epoch: number }>;
		unfreeze(situationId: string): Promise<void>;
		finalised(situationId: string): void;
		destroyDraft(tx: Sql, situationId: string, epoch: number): Promise<void>;
	};
	readonly names: {
		known(situationId: string): readonly string[] | null;
		wipe(situationId: string): void;
	};
	/** Throws when the guard can not run: the caller then refuses. */
	guard(
		facts: MeetingFacts,
		values: FicheValues,
		known: readonly string[],
		formVersion: string
	): GuardVerdict;
	/** The day as French people write it. */
	day(moment: Date): string;
}

const nothing = { findings: [], missing: [] } as const;

/**
 * Freezes the draft, checks it, and writes the fiche for good in one transaction that also destroys the draft
 * (collaboration.md §3.8). If anything refuses or fails, the room is unfrozen and nothing is lost.
 */
export async function finaliseFiche(
	deps: FinaliseDeps,
	actor: Actor,
	situationId: string,
	request: FinaliseRequest
): Promise<FinaliseAnswer> {
	const strong = decideStrongAct(actor.method);
	if (!strong.ok) return refusal(strong.why);
	const loaded = await loadSituationFor(deps, actor, situationId, 'finaliser');
	if (!loaded.ok) return refusal(loaded.why);
	const known = deps.names.known(situationId);
	if (known === null) {
		return refusal('fiche-incomplete', {
			findings: [],
			missing: [
				{
					field: 'nom-a-surveiller',
					message: 'Donnez le nom de famille à surveiller, ou dites qu’il n’y en a pas.'
				}
			]
		});
	}
	const { values, epoch } = await deps.collab.freeze(situationId);
	let done = false;
	try {
		const checked = checkDraft(deps, loaded, values, known, request);
		if (!checked.ok) return checked;
		const ficheId = deps.id();
		await write(deps, actor, loaded.situation, { ficheId, epoch, values, facts: loaded.facts });
		done = true;
		deps.collab.finalised(situationId);
		deps.names.wipe(situationId);
		await deps.changed(loaded.facts.id);
		return { ok: true, ficheId };
	} finally {
		if (!done) await deps.collab.unfreeze(situationId);
	}
}

function checkDraft(
	deps: FinaliseDeps,
	{ facts, situation }: { facts: MeetingFacts; situation: SituationRecord },
	values: FicheValues,
	known: readonly string[],
	request: FinaliseRequest
): FinaliseAnswer | { readonly ok: true } {
	let verdict: GuardVerdict;
	try {
		verdict = deps.guard(facts, values, known, deps.formVersion);
	} catch {
		// [FIC-12] when the check itself fails, the answer is no (fail closed); the cause may hold text: not logged
		return refusal('garde-indisponible');
	}
	const open = verdict.filter(
		({ severity, id }) =>
			severity === 'blocking' || (severity === 'confirm' && !request.dismissed.includes(id))
	);
	if (open.length > 0) return refusal('garde-alerte', { findings: open, missing: [] });
	const missing = checkCompleteness(ficheDefinition(deps.formVersion), values, {
		accordOk: decideAccord(situation.accord).ok
	});
	const unknown = unknownRestituteur(facts, situation, values);
	const all = unknown ? [...missing, unknown] : missing;
	return all.length > 0
		? refusal('fiche-incomplete', { findings: [], missing: all })
		: { ok: true };
}

/** [FIC-13] the restituteur is someone expected there, whom the patient did not refuse; ids from browsers are checked. */
function unknownRestituteur(
	facts: MeetingFacts,
	situation: SituationRecord,
	{ entries }: FicheValues
): { field: string; message: string } | null {
	const chosen = entries['restituteur'];
	if (typeof chosen !== 'string' || chosen === 'aucun') return null;
	const refused = situation.accord.refusedPersonIds.includes(chosen);
	return participantOf(facts, chosen) && !refused
		? null
		: { field: 'restituteur', message: 'Choisissez le restituteur parmi les personnes présentes.' };
}

async function write(
	deps: FinaliseDeps,
	actor: Actor,
	situation: SituationRecord,
	draft: { ficheId: string; epoch: number; values: FicheValues; facts: MeetingFacts }
): Promise<void> {
	const present = await deps.situations.presentIds(situation.id);
	const { fiche, restituteurId } = buildFinalFiche(deps, situation, draft, present);
	const content = canonicalJson(finalFicheJson(fiche));
	const sha256 = deps.sha256(content);
	const now = deps.now();
	await deps.transaction(async (tx) => {
		await deps.fiches.add(tx, {
			id: draft.ficheId,
			situationId: situation.id,
			formVersion: deps.formVersion,
			guardVersion: deps.guardVersion,
			content,
			sha256,
			restituteurId,
			finalisedBy: actor.personId,
			finalisedAt: now
		});
		const moved = await deps.situations.move(situation.id, ['ouverte', 'fermee'], 'finalisee', tx);
		if (!moved) throw new Error('the situation is no longer open to finalisation');
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
					guardVersion: deps.guardVersion
				}
			},
			tx
		);
	});
}

function buildFinalFiche(
	deps: FinaliseDeps,
	situation: SituationRecord,
	{ values, facts }: { values: FicheValues; facts: MeetingFacts },
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

function refusal(
	why: Refusal,
	detail: Pick<Extract<FinaliseAnswer, { ok: false }>, 'findings' | 'missing'> = nothing
): Extract<FinaliseAnswer, { ok: false }> {
	return { ok: false, why, message: refusalText[why], ...detail };
}
