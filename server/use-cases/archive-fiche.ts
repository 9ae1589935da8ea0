import type { Actor } from '#domain/access/actor.ts';
import { decideStrongAct } from '#domain/access/actor.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Deps } from './deps.ts';
import { loadSituationFor } from './load-meeting.ts';

/** Files a signed fiche: from then on the journal says who archived which hash, and when. */
export async function archiveFiche(deps: Deps, actor: Actor, ficheId: string): Promise<Decision> {
	const strong = decideStrongAct(actor.method);
	if (!strong.ok) return strong;
	const fiche = await deps.fiches.byId(ficheId);
	if (!fiche) return refused('introuvable');
	const loaded = await loadSituationFor(deps, actor, fiche.situationId, 'archiver');
	if (!loaded.ok) return loaded;
	const { document } = fiche;
	if (!document) return refused('fiche-non-signee');
	const at = deps.now();
	return deps.transaction(async (tx) => {
		await deps.fiches.holdPhase(tx, fiche.situationId);
		const last = await deps.fiches.lastVersion(tx, fiche.situationId);
		if (last !== ficheId) return refused('fiche-remplacee');
		const moved = await deps.situations.move(fiche.situationId, ['signee'], 'archivee', tx);
		if (!moved) return refused('fiche-deja-archivee');
		await deps.fiches.archive(tx, ficheId, actor.personId, at);
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: actor.personId,
				event: 'fiche-archivee',
				subject: ficheId,
				payload: { document: document.id, pdfSha256: document.sha256, ficheSha256: fiche.sha256 }
			},
			tx
		);
		return { ok: true };
	});
}
