import { cross } from '#domain/evaluation/values/cross.ts';
import { distribution } from '#domain/evaluation/values/distribution.ts';
import { rate } from '#domain/evaluation/values/rate.ts';
import { atMost, equal, same, type Link } from '#domain/evaluation/suppression/link.ts';
import type { Place } from '#domain/evaluation/suppression/publication.ts';
import type { Value } from '#domain/evaluation/values/value.ts';
import { sum, type Weights } from './exhaust.ts';

/** A small report: what its figures are of patients divided between kinds, and each number of it as a sum over kinds. */
export interface SmallReport {
	readonly kinds: number;
	readonly names: Readonly<Record<string, Weights>>;
	readonly links: readonly Link[];
	values(division: readonly number[]): Readonly<Record<string, Value>>;
}

export function placeOf(
	key: string,
	level: Place['level'],
	report: SmallReport,
	division: readonly number[]
): Place {
	const situations = division.reduce((total, n) => total + n, 0);
	return { key, level, activity: { situations }, values: report.values(division) };
}

const part = (code: string, n: number) => ({ code, label: code, n });
const total = (division: readonly number[]) => division.reduce((all, n) => all + n, 0);

/** Section D: the doctor known and invited, known and not, none, not answered. One count stands in four places. */
const doctor: Readonly<Record<string, Weights>> = {
	'#situations': [1, 1, 1, 1],
	'D0/oui': [1, 1, 0, 0],
	'D0/non': [0, 0, 1, 0],
	'D0/non-renseigne': [0, 0, 0, 1],
	D1: [1, 1, 0, 0],
	'#mt-connu': [1, 1, 0, 0],
	D5: [1, 0, 0, 0]
};
export const doctors: SmallReport = {
	kinds: 4,
	names: doctor,
	links: [same('D1', 'D0/oui'), same('#mt-connu', 'D1')],
	values: (division) => {
		const n = (name: string) => sum(division, doctor[name] ?? []);
		return {
			D0: distribution('situations', 'situation', [
				part('oui', n('D0/oui')),
				part('non', n('D0/non')),
				part('non-renseigne', n('D0/non-renseigne'))
			]),
			D1: rate('situations', n('D1'), total(division)),
			D5: rate('mt-connu', n('D5'), n('#mt-connu'))
		};
	}
};

/** Section L: three answers crossed with two; margins stand in tables of their own. */
const goal: Readonly<Record<string, Weights>> = {
	'#situations': [1, 1, 1, 1, 1, 1],
	'L6/oui': [1, 1, 0, 0, 0, 0],
	'L6/partiel': [0, 0, 1, 1, 0, 0],
	'L6/non': [0, 0, 0, 0, 1, 1],
	M1: [1, 0, 1, 0, 1, 0],
	'L8/oui/oui': [1, 0, 0, 0, 0, 0],
	'L8/oui/non': [0, 1, 0, 0, 0, 0],
	'L8/partiel/oui': [0, 0, 1, 0, 0, 0],
	'L8/partiel/non': [0, 0, 0, 1, 0, 0],
	'L8/non/oui': [0, 0, 0, 0, 1, 0],
	'L8/non/non': [0, 0, 0, 0, 0, 1],
	'L8/oui/*': [1, 1, 0, 0, 0, 0],
	'L8/partiel/*': [0, 0, 1, 1, 0, 0],
	'L8/non/*': [0, 0, 0, 0, 1, 1],
	'L8/*/oui': [1, 0, 1, 0, 1, 0],
	'L8/*/non': [0, 1, 0, 1, 0, 1]
};
const line = (code: string) => ({ code, label: code });
export const goals: SmallReport = {
	kinds: 6,
	names: goal,
	links: [
		...['oui', 'partiel', 'non'].map((code) => same(`L6/${code}`, `L8/${code}/*`)),
		same('M1', 'L8/*/oui')
	],
	values: (division) => {
		const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = division;
		return {
			L6: distribution('situations', 'situation', [
				part('oui', a + b),
				part('partiel', c + d),
				part('non', e + f)
			]),
			M1: rate('situations', a + c + e, total(division)),
			L8: cross(
				'situations',
				'situation',
				['oui', 'partiel', 'non'].map(line),
				['oui', 'non'].map(line),
				[
					[a, b],
					[c, d],
					[e, f]
				]
			)
		};
	}
};

/** Section G: one product, the other, both, silence; mentions beside fiches, degrees and single products. */
const product: Readonly<Record<string, Weights>> = {
	'#situations': [1, 1, 1, 1],
	'G4#': [1, 1, 1, 1],
	'G4/*': [1, 1, 2, 1],
	'G4/alcool': [1, 0, 1, 0],
	'G4/tabac': [0, 1, 1, 0],
	'G4/non-renseigne': [0, 0, 0, 1],
	'G5/1': [1, 1, 0, 0],
	'G5/2': [0, 0, 1, 0],
	'G5/non-renseigne': [0, 0, 0, 1]
};
export const productsTaken: SmallReport = {
	kinds: 4,
	names: product,
	links: [
		same('G4#', '#situations'),
		same('G4/non-renseigne', 'G5/non-renseigne'),
		equal(['G4/alcool', 'G4/tabac'], ['G5/1', 'G5/2', 'G5/2']),
		atMost(['G5/2'], ['G4/alcool']),
		atMost(['G5/2'], ['G4/tabac'])
	],
	values: (division) => {
		const n = (name: string) => sum(division, product[name] ?? []);
		return {
			G4: distribution(
				'produits',
				'mention',
				['alcool', 'tabac', 'non-renseigne'].map((code) => part(code, n(`G4/${code}`))),
				total(division)
			),
			G5: distribution(
				'situations',
				'situation',
				['1', '2', 'non-renseigne'].map((code) => part(code, n(`G5/${code}`)))
			)
		};
	}
};
