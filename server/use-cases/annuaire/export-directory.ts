import type { Actor } from '#domain/access/actor.ts';
import { exportCsv } from '#domain/annuaire/export-csv.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { DirectoryFilter } from '#server/db/directory-search.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { cardView } from './card-view.ts';
import { loadEditor } from './load-editor.ts';

const exportLimit = 5000;

/** [ANN-16] Gives the filtered list as a CSV file, with what this reader sees of each card and nothing more. */
export async function exportDirectory(
	deps: Deps,
	actor: Actor,
	filter: DirectoryFilter
): Promise<
	{ readonly ok: true; readonly csv: string } | { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadEditor(deps, actor, 'voir-annuaire');
	if (!loaded.ok) return loaded;
	const ids = await deps.annuaire.every(filter, exportLimit);
	const details = [];
	for (let start = 0; start < ids.length; start += 1000) {
		const cards = await deps.annuaire.cards(ids.slice(start, start + 1000));
		details.push(...cards.map((card) => cardView(loaded.editor, card).details));
	}
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'annuaire-exporte',
		subject: actor.personId,
		payload: { fiches: ids.length }
	});
	return { ok: true, csv: exportCsv(details) };
}
