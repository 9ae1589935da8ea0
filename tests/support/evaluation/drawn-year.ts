import * as fc from 'fast-check';
import { evaluate } from '#domain/evaluation/evaluate.ts';
import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import type { YearFacts } from '#domain/evaluation/facts/facts.ts';
import { arbitraryFiche } from './arbitrary-fiche.ts';
import { buildYear } from './build-year.ts';

const fewest = [26, 24, 9, 2];

/** Pôles of so many situations each (by default four, of which two are large enough), of fiches drawn once for all. */
export function drawnYear(year: number, seed: number, sizes = fewest): YearFacts {
	const drawn = sizes.reduce((all, size) => all + size, 0);
	const fiches = fc.sample(arbitraryFiche(year), { numRuns: drawn, seed });
	const meetings = sizes.map((size, at) => ({
		pole: at,
		day: `${year}-0${at + 1}-10`,
		organiserKind: 'association' as const,
		attendees: [],
		fiches: fiches
			.slice(0, size)
			.map((_, place) => ({ ...fiches[(place + at * 7) % drawn], dossier: place }))
	}));
	const poles = sizes.map((_, at) => ({
		bassin: at < 2 ? 'Littoral' : 'Hainaut',
		heldBefore: null
	}));
	const people = [
		{
			known: true,
			categorie: 'coordination',
			liberal: false,
			profession: 'autre',
			coordination: null
		}
	];
	return buildYear(
		year,
		{ poles, people, meetings, actions: [], counters: {} } as unknown as Parameters<
			typeof buildYear
		>[1],
		false
	);
}

/** The region, its bassins, its pôles. */
export const evaluateAll = (facts: YearFacts): readonly Evaluation[] => [
	evaluate(facts, { kind: 'region' }),
	...[...new Set(facts.poles.map(({ bassin }) => bassin))].map((bassin) =>
		evaluate(facts, { kind: 'bassin', bassin })
	),
	...facts.poles.map(({ id }) => evaluate(facts, { kind: 'pole', poleId: id }))
];
