/** Σ left = right, of numbers that are never below zero. */
export interface Equation {
	readonly left: readonly string[];
	readonly right: number;
}

interface Whole {
	readonly whole: string;
	readonly parts: readonly string[];
}

/** Every unknown that adding and subtracting, and knowing that nothing is below zero, leaves one value. */
export function isDetermined(
	equations: readonly Equation[],
	wholes: readonly Whole[]
): readonly (readonly [name: string, value: number])[] {
	const names = [
		...new Set([
			...equations.flatMap(({ left }) => left),
			...wholes.flatMap(({ whole, parts }) => [whole, ...parts])
		])
	];
	const place = new Map(names.map((name, at) => [name, at]));
	const rows = [
		...equations.map(({ left, right }) => rowOf(left, [], right)),
		...wholes.map(({ whole, parts }) => rowOf(parts, [whole], 0))
	];
	function rowOf(plus: readonly string[], minus: readonly string[], right: number): number[] {
		const row = new Array<number>(names.length + 1).fill(0);
		for (const name of plus) row[place.get(name) ?? 0] = 1;
		for (const name of minus) row[place.get(name) ?? 0] = -1;
		row[names.length] = right;
		return row;
	}
	const found = new Map<number, number>();
	for (;;) {
		const before = found.size;
		reduce(rows, names.length);
		for (const row of rows) learn(row, found, names.length);
		if (found.size === before) break;
		for (const [at, value] of found) {
			const row = new Array<number>(names.length + 1).fill(0);
			[row[at], row[names.length]] = [1, value];
			rows.push(row);
		}
	}
	return [...found].map(([at, value]) => [names[at] ?? '', value]);
}

/** One unknown alone; or several of one sign that come to nothing. */
function learn(row: readonly number[], found: Map<number, number>, width: number): void {
	const right = row[width] ?? 0;
	const at = row.flatMap((n, index) => (index < width && Math.abs(n) > 1e-6 ? [index] : []));
	if (at.length === 1) found.set(at[0] ?? 0, Math.round(right / (row[at[0] ?? 0] ?? 1)));
	if (Math.abs(right) > 1e-6) return;
	const positive = at.every((index) => (row[index] ?? 0) > 0);
	const negative = at.every((index) => (row[index] ?? 0) < 0);
	if (positive || negative) for (const index of at) found.set(index, 0);
}

/** Gauss and Jordan, in place; rows that say nothing more go. */
function reduce(rows: number[][], width: number): void {
	let rank = 0;
	for (let column = 0; column < width && rank < rows.length; column++) {
		const at = rows.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-6);
		const pivot = rows[at];
		const other = rows[rank];
		if (!pivot || !other) continue;
		[rows[rank], rows[at]] = [pivot, other];
		const by = pivot[column] ?? 1;
		for (let place = column; place <= width; place++) pivot[place] = (pivot[place] ?? 0) / by;
		for (const row of rows) {
			const factor = row[column] ?? 0;
			if (row === pivot || Math.abs(factor) < 1e-6) continue;
			for (let place = column; place <= width; place++)
				row[place] = (row[place] ?? 0) - factor * (pivot[place] ?? 0);
		}
		rank++;
	}
	rows.length = rank;
}
