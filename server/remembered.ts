/**
 * Keeps what was made of the last things given, for what is the same for everybody: asking for it again and again then
 * costs nothing. Never for what is one person's. What fails is made again.
 */
export function remembered<Given, Made>(
	make: (given: Given) => Promise<Made>,
	most: number
): (given: Given) => Promise<Made> {
	const kept = new Map<string, Promise<Made>>();
	return (given) => {
		const key = JSON.stringify(given);
		const known = kept.get(key);
		if (known) return known;
		const made = make(given);
		kept.set(key, made);
		made.catch(() => kept.delete(key));
		const [oldest] = kept.keys();
		if (kept.size > most && oldest !== undefined) kept.delete(oldest);
		return made;
	};
}
