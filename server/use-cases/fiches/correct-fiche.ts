import type { Actor } from '#domain/access/actor.ts';
import { decideAccordAct } from '#domain/accord/accord-acts.ts';
import { canonicalJson } from '#domain/document/canonical-json.ts';
import type { CorrectionReason } from '#domain/fiche/correction.ts';
import { ficheDefinition } from '#domain/fiche/definitions.ts';
import { finalFicheJson } from '#domain/fiche/final-fiche.ts';
import { readPosted, type Posted } from '#domain/fiche/read-posted.ts';
import { passageShape } from '#domain/guard/override/passage-shape.ts';
import type { Sql } from '#server/db/database.ts';
import type { MarksOfPassage } from '#server/guard/passage-mark.ts';
import { reviewAgain } from '../dossier/former-pistes.ts';
import type { FinaliseDeps } from '../finalise-deps.ts';
import { recordAnswers } from '../record-answers.ts';
import { buildFinalFiche, countAnswers } from '../write-final-fiche.ts';
import { settleSuites } from '../suites/settle-suites.ts';
import {
	checkCorrection,
	refuseCorrection,
	type CorrectionTexts,
	type RefusedCorrection
} from './check-correction.ts';
import { loadFinalised } from './load-finalised.ts';

export type CorrectDeps = FinaliseDeps & { readonly marks: MarksOfPassage };

/** What a correction says beside its texts. */
export interface Correction extends Omit<CorrectionTexts, 'formVersion' | 'former' | 'values'> {
	/** The form as it was posted. */
	readonly posted: Posted;
	readonly reason: CorrectionReason;
}

type Corrected = { readonly ok: true; readonly ficheId: string } | RefusedCorrection;
type Row = Parameters<FinaliseDeps['fiches']['add']>[1];
type AnswerRows = Parameters<FinaliseDeps['fiches']['add']>[2];

/**
 * [FIC-20] [FIC-21] Writes a new version of a fiche from the one in force, with the reason: read as a draft is
 * before it is finalised. The former version is not touched; the new one is to be signed.
 */
export async function correctFiche(
	deps: CorrectDeps,
	actor: Actor,
	ficheId: string,
	correction: Correction
): Promise<Corrected> {
	const loaded = await loadFinalised(deps, actor, ficheId, 'corriger-fiche');
	if (!loaded.ok) return refuseCorrection(loaded.why);
	const { fiche: former, situation } = loaded;
	const { formVersion } = former;
	const values = readPosted(ficheDefinition(formVersion), correction.posted);
	if (values === null) return refuseCorrection('saisie-invalide');
	const answered = await deps.fiches.answers(ficheId);
	const texts = { ...correction, values, formVersion, former: answered };
	const checked = await checkCorrection(deps, loaded, texts);
	if (!checked.ok) return checked;
	const present = await deps.situations.presentIds(situation.id);
	const draft = { values, facts: loaded.facts };
	const built = buildFinalFiche({ formVersion, day: deps.day }, situation, draft, present);
	const content = canonicalJson(finalFicheJson(built.fiche));
	const sha256 = deps.sha256(content);
	if (sha256 === former.sha256) return refuseCorrection('fiche-sans-changement');
	const at = deps.now();
	const who = { situationId: situation.id, personId: actor.personId, at, pending: [] };
	const answers = [
		...recordAnswers(deps, checked.settled, who),
		...checked.carried.map(({ finding, former: answer }) => ({
			...answer,
			id: deps.id(),
			field: finding.field,
			mark: deps.mark(situation.id, finding),
			shape: passageShape(finding.passage)
		}))
	];
	const row: Row = {
		id: deps.id(),
		situationId: situation.id,
		version: former.version + 1,
		...{ formVersion, content, sha256, guardVersion: deps.guardVersion },
		...countAnswers(checked.settled, answers),
		restituteurId: built.restituteurId,
		finalisedBy: actor.personId,
		finalisedAt: at,
		correctionReason: correction.reason,
		correctionText: correction.reasonText
	};
	const written = await deps.transaction((tx) =>
		write(deps, tx, { row, answers, dossierId: situation.dossierId, formerId: ficheId })
	);
	if (written !== null) return written;
	await deps.changed(loaded.facts.id);
	return { ok: true, ficheId: row.id };
}

interface NewVersion {
	readonly row: Row;
	readonly answers: AnswerRows;
	readonly dossierId: string;
	readonly formerId: string;
}

/** Null when it is written; whoever corrected, signed under another state or withdrew first, wins. */
async function write(
	deps: CorrectDeps,
	tx: Sql,
	{ row, answers, dossierId, formerId }: NewVersion
): Promise<RefusedCorrection | null> {
	// [ACO-15] [SEC-7] a withdrawal that came first wins
	const accord = await deps.accords.heldFor(tx, row.situationId);
	const holds = decideAccordAct(accord, 'signer');
	if (!holds.ok) return refuseCorrection(holds.why);
	await deps.fiches.holdPhase(tx, row.situationId);
	const last = await deps.fiches.lastVersion(tx, row.situationId);
	if (last !== formerId) return refuseCorrection('fiche-remplacee');
	const from = ['finalisee', 'signee', 'archivee'] as const;
	if (!(await deps.situations.move(row.situationId, from, 'finalisee', tx))) {
		return refuseCorrection('fiche-non-finalisee');
	}
	await deps.fiches.add(tx, row, answers);
	await reviewAgain(deps, tx, dossierId);
	await settleSuites(deps, tx, { ...row, restituteurId: row.restituteurId ?? null });
	await deps.journal.append(
		{
			at: row.finalisedAt.toISOString(),
			actor: row.finalisedBy,
			event: 'fiche-corrigee',
			subject: row.id,
			payload: {
				version: row.version ?? 1,
				reason: row.correctionReason ?? '',
				remplace: formerId,
				ficheSha256: row.sha256,
				formVersion: row.formVersion,
				guardVersion: row.guardVersion
			}
		},
		tx
	);
	return null;
}
