/** Lower case, without accents or signs: « Étude à Péronne » and « etude peronne » are searched alike. */
function plainWords(text: string): readonly string[] {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').toLowerCase();
	return plain.match(/[a-z0-9]+/g) ?? [];
}

/** Whether each word of the question begins some word of the text, in any order. */
export function matchesWords(text: string, asked: string): boolean {
	const words = plainWords(text);
	return plainWords(asked).every((start) => words.some((word) => word.startsWith(start)));
}
