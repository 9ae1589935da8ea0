/** Particles say nothing of who someone is. */
const particles = new Set([
	'de',
	'du',
	'des',
	'la',
	'le',
	'les',
	'van',
	'von',
	'di',
	'da',
	'epouse'
]);

/**
 * [PSC-6] Whether two family names may be those of one person: they share a word. A name of use beside a name of birth
 * passes; a number typed on the wrong line of the directory does not.
 */
export function mayBeSameName(one: string, other: string): boolean {
	const words = wordsOf(one);
	return [...wordsOf(other)].some((word) => words.has(word));
}

function wordsOf(name: string): ReadonlySet<string> {
	const plain = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^a-z]+/);
	return new Set(plain.filter((word) => word.length > 1 && !particles.has(word)));
}
