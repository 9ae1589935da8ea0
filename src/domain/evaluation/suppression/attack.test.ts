import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	divisions,
	possibleValues,
	sum,
	type Puzzle,
	type Told
} from '#tests/support/evaluation/exhaust.ts';
import {
	doctors,
	goals,
	placeOf,
	productsTaken,
	type SmallReport
} from '#tests/support/evaluation/small-publication.ts';
import { publishedSystem, type PublishedSystem } from './published-system.ts';
import { isProtected, suppress } from './suppress.ts';

type Hide = (system: PublishedSystem) => void;

const wholly: Hide = (system) => void suppress(system, { steps: 500 });
const primaryOnly: Hide = ({ cells }) => {
	for (const cell of cells) if (isProtected(cell)) cell.hidden = true;
};

interface Drawn {
	readonly patients: readonly (readonly number[])[];
	/** How many pôles, the first ones, have their tables told. */
	readonly told: number;
}

function publish(report: SmallReport, { patients, told }: Drawn, hide: Hide): Puzzle {
	const whole = patients.reduce((all, one) => all.map((n, kind) => n + (one[kind] ?? 0)));
	const keys = patients.map((_, at) => `pole:${at}`);
	const system = publishedSystem({
		clinical: new Set(Object.keys(report.values(whole))),
		places: [
			placeOf('region', 'region', report, whole),
			...patients.slice(0, told).map((one, at) => placeOf(keys[at] ?? '', 'pole', report, one))
		],
		links: report.links,
		details: new Set(Object.keys(report.values(whole)))
	});
	hide(system);
	const toldOf = (key: string): readonly Told[] =>
		Object.entries(report.names).flatMap(([name, weights]) => {
			const cell = system.cellAt(key, name);
			return cell && !cell.hidden ? [{ weights, n: cell.value }] : [];
		});
	return {
		poles: patients.map((one) => one.reduce((all, n) => all + n, 0)),
		kinds: report.kinds,
		region: toldOf('region'),
		told: keys.map(toldOf)
	};
}

/** The small counts of a report (of what it prints or what is left of it) that the published numbers give away. */
function givenAway(report: SmallReport, drawn: Drawn, puzzle: Puzzle): readonly string[] {
	const whole = drawn.patients.reduce((all, one) => all.map((n, kind) => n + (one[kind] ?? 0)));
	const small = (patients: readonly number[], at?: number) =>
		Object.entries(report.names)
			.filter(([name]) => !['#situations', 'G4#', 'G4/*'].includes(name))
			// Silence tells nothing of a patient (SUP-1).
			.filter(([name]) => !name.endsWith('/non-renseigne'))
			.filter(([, weights]) => {
				const n = sum(patients, weights);
				const rest = patients.reduce((all, one) => all + one, 0) - n;
				return n + rest > 0 && (n < 5 || rest < 5);
			})
			.filter(([, weights]) => possibleValues(puzzle, weights, at).size < 2)
			.map(([name]) => `${at ?? 'region'} ${name}`);
	return [...small(whole), ...drawn.patients.flatMap((one, at) => small(one, at))];
}

const drawnYear = (kinds: number, most: number, poles: number): fc.Arbitrary<Drawn> =>
	fc
		.array(
			fc
				.array(fc.nat(kinds - 1), { minLength: 1, maxLength: most })
				.map((each) =>
					Array.from({ length: kinds }, (_, kind) => each.filter((one) => one === kind).length)
				),
			{ minLength: 2, maxLength: poles }
		)
		.chain((patients) =>
			fc.record({ patients: fc.constant(patients), told: fc.nat(patients.length) })
		);

const reports: readonly (readonly [string, SmallReport, fc.Arbitrary<Drawn>])[] = [
	['one count in four tables', doctors, drawnYear(4, 12, 3)],
	['two questions crossed, with their margins', goals, drawnYear(6, 7, 3)],
	['mentions, fiches, degrees', productsTaken, drawnYear(4, 12, 3)]
];

describe.each(reports)('%s', (_, report, years) => {
	it('[SUP-3] no small count can be worked out from all that is told', { timeout: 120_000 }, () => {
		fc.assert(
			fc.property(years, (drawn) => {
				expect(givenAway(report, drawn, publish(report, drawn, wholly))).toEqual([]);
			}),
			{ numRuns: 150 }
		);
	});

	it('[SUP-3] hiding the small ones alone gives some away', { timeout: 60_000 }, () => {
		const broken = fc
			.sample(years, { numRuns: 60, seed: 7 })
			.filter((drawn) => givenAway(report, drawn, publish(report, drawn, primaryOnly)).length > 0);
		expect(broken.length).toBeGreaterThan(10);
	});
});

it(
	'[SUP-5] who runs this very program on every possible year learns no small count',
	{ timeout: 120_000 },
	() => {
		const told = new Map<string, Set<string>[]>();
		const names = Object.entries(doctors.names).filter(
			([name]) => name !== '#situations' && !name.endsWith('/non-renseigne')
		);
		for (const division of divisions(14, 4)) {
			const { region } = publish(doctors, { patients: [division], told: 0 }, wholly);
			const seen = JSON.stringify(region);
			const values = told.get(seen) ?? names.map(() => new Set<string>());
			names.forEach(([, weights], at) => values[at]?.add(String(sum(division, weights))));
			told.set(seen, values);
		}
		const learnt = [...told.values()].flatMap((values) =>
			values.flatMap((possible, at) => {
				const [only] = possible;
				const small = Number(only) < 5 || 14 - Number(only) < 5;
				return possible.size < 2 && small ? [`${names[at]?.[0]} = ${only}`] : [];
			})
		);
		expect(learnt).toEqual([]);
	}
);

it('[SUP-4] a small count of the region lies between two numbers that are two apart, for who tries everything', () => {
	fc.assert(
		fc.property(drawnYear(4, 12, 3), (drawn) => {
			const puzzle = publish(doctors, { ...drawn, told: 0 }, wholly);
			const whole = drawn.patients.reduce((all, one) => all.map((n, kind) => n + (one[kind] ?? 0)));
			for (const [name, weights] of Object.entries(doctors.names)) {
				if (name === '#situations' || name.endsWith('/non-renseigne')) continue;
				if (sum(whole, weights) >= 5) continue;
				const possible = [...possibleValues(puzzle, weights)];
				expect(Math.max(...possible) - Math.min(...possible), name).toBeGreaterThanOrEqual(2);
			}
		}),
		{ numRuns: 100 }
	);
}, 60_000);
