import { parseFinalFiche } from '#domain/fiche/parse-final-fiche.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from '../deps.ts';

/** A follow-up reviews the pistes of the last fiche of the same dossier. */
export async function formerPistes(
	{ dossiers }: Pick<Deps, 'dossiers'>,
	dossierId: string,
	tx?: Sql
): Promise<string[]> {
	const content = await dossiers.lastFicheContent(dossierId, tx);
	const pistes = content ? parseFinalFiche(content).answers['pistes']?.value : undefined;
	return Array.isArray(pistes) ? [...pistes] : [];
}

/** [DOS-7] The dossier has other fiches than it had: what was never opened reviews the pistes of the last one. */
export async function reviewAgain(
	deps: Pick<Deps, 'dossiers' | 'situations'>,
	tx: Sql,
	dossierId: string
): Promise<void> {
	await deps.situations.review(dossierId, await formerPistes(deps, dossierId, tx), tx);
}
