import { rankOf } from './rank-of.ts';

/**
 * An attacker with all the time in the world, who knows nothing of how cells were hidden. Each patient is of one kind
 * (all answers of a fiche together); what is published are sums over kinds, in a pôle or in the region. It tries every
 * division of every pôle's patients between kinds and keeps those that give every published number.
 */
export interface Puzzle {
	/** How many patients each pôle has: activity, known to all. */
	readonly poles: readonly number[];
	readonly kinds: number;
	/** Told of the region, and of each pôle. */
	readonly region: readonly Told[];
	readonly told: readonly (readonly Told[])[];
}

/** How much one patient of each kind adds to a number. */
export type Weights = readonly number[];

export interface Told {
	readonly weights: Weights;
	readonly n: number;
}

/** Every value that a number may have; of a pôle by its place, of the region without one. */
export function possibleValues(puzzle: Puzzle, weights: Weights, pole?: number): Set<number> {
	const { poles, whole, radix } = possibleYears(puzzle);
	if (pole !== undefined)
		return new Set((poles[pole] ?? []).map(({ division }) => sum(division, weights)));
	// One number for both: what is told of the region, then the value asked for.
	let sums = new Set([0]);
	for (const options of poles) {
		const own = new Set(options.map(({ division, told }) => told * radix + sum(division, weights)));
		const next = new Set<number>();
		for (const before of sums) for (const one of own) next.add(before + one);
		sums = next;
	}
	const values = [...sums].filter((one) => Math.floor(one / radix) === whole);
	return new Set(values.map((one) => one % radix));
}

/** A division of one pôle's patients, and what it adds to the numbers told of the region, as one number. */
interface Option {
	readonly division: readonly number[];
	readonly told: number;
}

interface Years {
	/** Of each pôle, the divisions that are of some year which gives every published number. */
	readonly poles: readonly (readonly Option[])[];
	/** What is told of the region, its numbers written side by side in this radix. */
	readonly whole: number;
	readonly radix: number;
}

const known = new WeakMap<Puzzle, Years>();

/** Tried once for a puzzle, whatever is asked of it. */
function possibleYears(puzzle: Puzzle): Years {
	const found = known.get(puzzle) ?? tryEverything(puzzle);
	known.set(puzzle, found);
	return found;
}

function tryEverything({ poles, kinds, region, told }: Puzzle): Years {
	const free = independent(region);
	// No patient adds more than nine to any number.
	const radix = poles.reduce((all, n) => all + n, 0) * 9 + 1;
	const written = (numbers: readonly number[]) => numbers.reduce((all, n) => all * radix + n, 0);
	const whole = written(free.map(({ n }) => n));
	const all = poles.map((patients, at) => {
		const own = independent(told[at] ?? []);
		return [...divisions(patients, kinds)]
			.filter((division) => own.every(({ weights, n }) => sum(division, weights) === n))
			.map((division): Option => ({
				division,
				told: written(free.map(({ weights }) => sum(division, weights)))
			}));
	});
	const possible = all.map((options, at) => {
		const others = reached(all.filter((_, place) => place !== at));
		return options.filter((one) => others.has(whole - one.told));
	});
	return { poles: possible, whole, radix };
}

/** The told numbers that say all: one that follows from others holds where they do. */
function independent(told: readonly Told[]): readonly Told[] {
	return told.reduce<readonly Told[]>((kept, one) => {
		const more = [...kept, one];
		return rankOf(more.map(({ weights }) => weights)) === more.length ? more : kept;
	}, []);
}

/** What these pôles together may add to what is told of the region. */
function reached(poles: readonly (readonly Option[])[]): ReadonlySet<number> {
	let sums = new Set([0]);
	for (const options of poles) {
		const own = new Set(options.map(({ told }) => told));
		const next = new Set<number>();
		for (const before of sums) for (const one of own) next.add(before + one);
		sums = next;
	}
	return sums;
}

/** Every way to divide so many patients between so many kinds. */
export function* divisions(patients: number, kinds: number): Generator<readonly number[]> {
	if (kinds === 1) {
		yield [patients];
		return;
	}
	for (let first = 0; first <= patients; first++)
		for (const rest of divisions(patients - first, kinds - 1)) yield [first, ...rest];
}

export function sum(division: readonly number[], weights: Weights): number {
	return division.reduce((total, n, kind) => total + n * (weights[kind] ?? 0), 0);
}
