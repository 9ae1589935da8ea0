import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryYear } from '#tests/support/evaluation/arbitrary-year.ts';
import { rankOf } from '#tests/support/evaluation/rank-of.ts';
import { evaluate } from '../evaluate.ts';
import type { YearFacts } from '../facts/facts.ts';
import { publishedSystem } from './published-system.ts';
import { clinicalFamilies, publishFamily } from './publish-year.ts';

const years = fc.sample(
	arbitraryYear({ imported: false }).filter(({ situations }) => situations.length > 0),
	{ numRuns: 400, seed: 11 }
);
/** A restitution may be made on a day that nobody noted. */
const undated = (facts: YearFacts): YearFacts => ({
	...facts,
	situations: facts.situations.map((fiche, at) =>
		at % 3 > 0 ? fiche : { ...fiche, restitution: { ...fiche.restitution, doneOn: null } }
	)
});
const regions = years.map((facts) => evaluate(undated(facts), { kind: 'region' }));

describe.each(clinicalFamilies().map((ids) => [ids.join(' '), ids] as const))('%s', (_, ids) => {
	it('[SUP-2] no sum that always holds between figures is unknown', () => {
		const systems = regions.map((region) =>
			publishedSystem(publishFamily(ids, region, [], new Set(ids)))
		);
		const [one] = systems;
		const names = one?.cells.flatMap(({ name, kind }) => (kind === 'slack' ? [] : [name])) ?? [];
		const values = systems.map(({ cellAt }) =>
			names.map((name) => cellAt('region', name)?.value ?? 0)
		);
		const sums = new Set(one?.cells.flatMap(({ terms }) => terms.map(({ sum }) => sum)));
		const known = [...sums]
			.filter(({ terms }) => terms.every(({ cell }) => cell.kind !== 'slack'))
			.map(({ terms }) =>
				names.map((name) => terms.find(({ cell }) => cell.name === name)?.sign ?? 0)
			);
		// Answers that generated fiches never give.
		const never = names.filter((_, at) => values.every((row) => row[at] === 0));
		const zeros = never.map((zero) => names.map((name) => Number(name === zero)));
		// Activity alone: four objectives are asked of each fiche.
		const asked = names.map((name) =>
			name === '#objectifs' ? -1 : name === '#situations' ? 4 : 0
		);
		expect(names.length - rankOf(values)).toBe(rankOf([...known, asked, ...zeros]));
	});
});
