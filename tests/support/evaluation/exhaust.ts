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
	let sums = new Map<string, { readonly told: readonly number[]; readonly target: number }>([
		['', { told: puzzle.region.map(() => 0), target: 0 }]
	]);
	puzzle.poles.forEach((patients, at) => {
		const own = new Map<string, { told: number[]; target: number }>();
		for (const division of divisions(patients, puzzle.kinds)) {
			if (!(puzzle.told[at] ?? []).every((one) => sum(division, one.weights) === one.n)) continue;
			const told = puzzle.region.map((one) => sum(division, one.weights));
			const target = pole === undefined || pole === at ? sum(division, weights) : 0;
			own.set(`${told.join()}|${target}`, { told, target });
		}
		const next: typeof sums = new Map();
		for (const before of sums.values())
			for (const one of own.values()) {
				const told = before.told.map((n, place) => n + (one.told[place] ?? 0));
				if (told.some((n, place) => n > (puzzle.region[place]?.n ?? 0))) continue;
				const target = before.target + one.target;
				next.set(`${told.join()}|${target}`, { told, target });
			}
		sums = next;
	});
	return new Set(
		[...sums.values()]
			.filter(({ told }) => told.every((n, place) => n === puzzle.region[place]?.n))
			.map(({ target }) => target)
	);
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
