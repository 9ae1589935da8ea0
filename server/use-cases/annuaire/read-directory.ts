import type { Actor } from '#domain/access/actor.ts';
import { professionCodes } from '#domain/professionnel/profession.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { DirectoryFilter } from '#server/db/directory-search.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { cardView, type CardView } from './card-view.ts';
import { loadEditor, ownPoles } from './load-editor.ts';

export interface DirectoryPage {
	readonly people: readonly CardView[];
	/** Null: more than a list tells, « plus de 1 000 ». */
	readonly total: number | null;
	readonly page: number;
	/** Null with `total`. */
	readonly pages: number | null;
	readonly more: boolean;
	readonly canChange: boolean;
	readonly poles: readonly { readonly id: string; readonly name: string }[];
	readonly ownPoleIds: readonly string[];
	readonly structures: readonly string[];
	readonly coming: readonly {
		readonly id: string;
		readonly poleName: string;
		readonly startsAt: string;
	}[];
}

const perPage = 50;

/** Shows a page of the directory, filtered; the filter is applied by the database. */
export async function readDirectory(
	deps: Deps,
	actor: Actor,
	filter: DirectoryFilter,
	page: number
): Promise<
	| { readonly ok: true; readonly directory: DirectoryPage }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadEditor(deps, actor, 'voir-annuaire');
	if (!loaded.ok) return loaded;
	const { editor } = loaded;
	const own = await ownPoles(deps, editor);
	const ownPoleIds = own.map(({ id }) => id);
	const known = professionCodes.some((code) => code === filter.profession);
	const found = await deps.annuaire.search(
		{ ...filter, profession: known ? filter.profession : null },
		page
	);
	const cards = await deps.annuaire.cards(found.ids);
	const coming = await deps.annuaire.coming(ownPoleIds, deps.now());
	return {
		ok: true,
		directory: {
			people: cards.map((card) => cardView(editor, card)),
			total: found.total,
			page,
			pages: found.total === null ? null : Math.max(1, Math.ceil(found.total / perPage)),
			more: found.more,
			canChange: own.length > 0,
			poles: await deps.annuaire.poles(),
			ownPoleIds,
			structures: (await deps.annuaire.structures(ownPoleIds)).map(({ name }) => name),
			coming: coming.map((row) => ({ ...row, startsAt: row.startsAt.toISOString() }))
		}
	};
}
