import type { Ground } from '#domain/conservation/ground.ts';
import { retainedAnswers, retainedThemes } from '#domain/conservation/retained-answers.ts';
import { describeTombstone } from '#domain/archive/tombstone.ts';
import { parseFinalFiche } from '#domain/fiche/parse-final-fiche.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { ErasedCounts } from '#domain/conservation/erased-counts.ts';
import type { Sql } from '#server/db/database.ts';
import type { DossierBody } from '#server/db/erase-dossier.ts';
import type { FinaliseDeps } from '../finalise-deps.ts';
import type { Deps } from '../deps.ts';

export type DestroyDeps = Pick<
	Deps,
	'conservation' | 'ages' | 'payments' | 'journal' | 'transaction' | 'changed' | 'now'
> & {
	readonly collab: Pick<FinaliseDeps['collab'], 'finalised' | 'giveUpDraft'>;
	readonly names: Pick<FinaliseDeps['names'], 'wipe'>;
	readonly overrides: Pick<FinaliseDeps['overrides'], 'wipe'>;
	readonly removed: { forgetDossiers(dossierIds: readonly string[]): void };
};

export interface Destruction {
	readonly ground: Ground;
	/** Opaque id of who did it, or 'system'. */
	readonly actor: string;
	readonly at: Date;
	/** A purge keeps the coded answers of each fiche; what a patient asks to erase leaves no count ([CON-9]). */
	readonly retain: boolean;
	readonly effacementId: string;
}

/**
 * [CON-5] Destroys a dossier that the transaction holds: first the journal says so, one tombstone for each sealed
 * document, then the coded answers are counted, then everything goes. Null: a draft is being finalised at this very
 * moment, and nothing was touched.
 */
export async function destroyDossier(
	deps: DestroyDeps,
	tx: Sql,
	body: DossierBody,
	act: Destruction
): Promise<Partial<ErasedCounts> | null> {
	for (const situationId of body.situationIds)
		if (!(await deps.collab.giveUpDraft(tx, situationId))) return null;
	const documents = await deps.conservation.leavingDocuments(tx, body.ficheIds);
	const counts = {
		dossiers: 1,
		situations: body.situationIds.length,
		fiches: body.ficheIds.length,
		documents: documents.length,
		demandes: body.demandeIds.length
	};
	const entry = { at: act.at.toISOString(), actor: act.actor };
	const { ground } = act;
	for (const { id, sha256, ficheSha256 } of documents) {
		const tombstone = describeTombstone({ documentId: id, pdfSha256: sha256, ficheSha256, ground });
		await deps.journal.append({ ...entry, ...tombstone }, tx);
	}
	for (const subject of body.dossierIds) {
		const payload = { ground, effacement: act.effacementId, ...counts };
		await deps.journal.append({ ...entry, event: 'dossier-efface', subject, payload }, tx);
	}
	if (act.retain) {
		await deps.conservation.keepCounted(tx);
		await retain(deps, tx, body.situationIds);
	}
	await deps.conservation.rememberErased(tx, body.dossierIds);
	await deps.conservation.removeDossier(tx, body);
	return counts;
}

/** [CON-7] Of each situation its last fiche: a correction replaces what it corrects, in the counts too. */
async function retain(
	deps: Pick<Deps, 'conservation'>,
	tx: Sql,
	situationIds: readonly string[]
): Promise<void> {
	const fiches = await deps.conservation.leavingFiches(tx, situationIds);
	const last = new Map(fiches.map((fiche) => [fiche.situationId, fiche]));
	for (const { content, nonRepris, themes, startsAt, poleId } of last.values()) {
		const year = Number(parisDay(startsAt).slice(0, 4));
		const answers = [
			...retainedAnswers(parseFinalFiche(content), nonRepris),
			...retainedThemes(themes)
		];
		await deps.conservation.retain(tx, { year, poleId }, answers);
	}
}

/** After the commit: keys of drafts, what the memory of this process still holds, live rooms, all at once. */
export async function settleDestruction(
	deps: DestroyDeps,
	{ situationIds, dossierIds }: DossierBody,
	intervisionIds: readonly string[]
): Promise<void> {
	deps.removed.forgetDossiers(dossierIds);
	for (const id of situationIds) {
		deps.names.wipe(id);
		deps.overrides.wipe(id);
		await deps.collab.finalised(id);
	}
	await Promise.all(intervisionIds.map((id) => deps.changed(id)));
}
