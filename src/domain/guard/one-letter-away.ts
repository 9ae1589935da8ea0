/** True when two folded words differ by one letter added, lost, changed, or by two neighbours exchanged. */
export function isAlmost(word: string, other: string): boolean {
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
