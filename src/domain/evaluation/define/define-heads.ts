import { categories, categorieCodes } from '#domain/professionnel/categorie.ts';
import { actionKinds, linesFound } from '../answers/action-words.ts';
import { distribution } from '../values/distribution.ts';
import type { ActionFact } from '../facts/facts.ts';
import type { Head, Indicator } from '../indicator.ts';
import type { Rows } from '../facts/row.ts';
import { placesOf } from './place-rows.ts';

type Heads = 'participations' | 'participants';

/** Heads of other activities: counted by category, for some have no name. */
export function headsByCategorie(
	head: Head,
	rows: Rows<ActionFact>,
	heads: Heads
): Indicator<'distribution'> {
	return {
		groupings: [],
		...head,
		kind: 'distribution',
		unit: unitOf(heads),
		compute: (facts) => {
			const all = rows.from(facts);
			const parts = categorieCodes.map((code) => ({
				code,
				label: categories[code],
				n: sum(all.map((action) => action[heads][code] ?? 0))
			}));
			return distribution(`actions-${heads}`, unitOf(heads), parts);
		},
		behind: (facts) => placesOf(rows, rows.from(facts))
	};
}

/** The same heads, by kind of activity. */
export function headsByKind(
	head: Head,
	rows: Rows<ActionFact>,
	heads: Heads
): Indicator<'distribution'> {
	return {
		...headsByCategorie(head, rows, heads),
		compute: (facts) => {
			const all = rows.from(facts);
			const parts = linesFound(
				actionKinds,
				all.map(({ kind }) => kind)
			).map(({ code, label }) => ({
				code,
				label,
				n: sum(all.filter(({ kind }) => kind === code).map((action) => headsOf(action, heads)))
			}));
			return distribution(`actions-${heads}`, unitOf(heads), parts);
		}
	};
}

const unitOf = (heads: Heads) =>
	heads === 'participations' ? ('participation' as const) : ('participant' as const);
const headsOf = (action: ActionFact, heads: Heads) =>
	sum(categorieCodes.map((code) => action[heads][code] ?? 0));
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
