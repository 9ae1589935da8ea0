const prime = 1_000_003;

/** The rank of whole numbers, modulo a prime: exact but for a coincidence in a million. */
export function rankOf(rows: readonly (readonly number[])[]): number {
	const left = rows.map((row) => row.map((n) => ((n % prime) + prime) % prime));
	const width = Math.max(0, ...left.map(({ length }) => length));
	let rank = 0;
	for (let column = 0; column < width && rank < left.length; column++) {
		const at = left.findIndex((row, index) => index >= rank && row[column] !== 0);
		const pivot = left[at];
		const swapped = left[rank];
		if (!pivot || !swapped) continue;
		[left[rank], left[at]] = [pivot, swapped];
		const inverse = power(pivot[column] ?? 0, prime - 2);
		for (const row of left.slice(rank + 1)) {
			const factor = ((row[column] ?? 0) * inverse) % prime;
			if (factor === 0) continue;
			for (let place = column; place < width; place++)
				row[place] = ((row[place] ?? 0) + (prime - factor) * (pivot[place] ?? 0)) % prime;
		}
		rank++;
	}
	return rank;
}

function power(base: number, exponent: number): number {
	let [result, square, left] = [1, base, exponent];
	for (; left > 0; left = Math.floor(left / 2)) {
		if (left % 2 === 1) result = (result * square) % prime;
		square = (square * square) % prime;
	}
	return result;
}
