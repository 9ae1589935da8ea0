/** True when two folded words differ by one letter added, lost, changed, or by two neighbours exchanged. */
export function isOneAway(word: string, other: string): boolean {
	if (Math.abs(word.length - other.length) > 1) return false;
	let same = 0;
	while (same < word.length && word[same] === other[same]) same += 1;
	const rest = word.slice(same);
	const otherRest = other.slice(same);
	return (
		rest === otherRest ||
		rest.slice(1) === otherRest.slice(1) ||
		rest.slice(1) === otherRest ||
		rest === otherRest.slice(1) ||
		(rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2))
	);
}

/** Damerau-Levenshtein distance (restricted), stopped above `limit`; names are short, so the table is small. */
export function isWithin(word: string, other: string, limit: number): boolean {
	if (Math.abs(word.length - other.length) > limit) return false;
	let older: number[] = [];
	let former = Array.from({ length: other.length + 1 }, (_, column) => column);
	for (let row = 1; row <= word.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= other.length; column += 1) {
			const same = word[row - 1] === other[column - 1];
			let cost = Math.min(
				(former[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(former[column - 1] ?? 0) + (same ? 0 : 1)
			);
			const swapped = word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
			if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (older[column - 2] ?? 0) + 1);
			current.push(cost);
		}
		if (Math.min(...current) > limit) return false;
		older = former;
		former = current;
	}
	return (former[other.length] ?? limit + 1) <= limit;
}
