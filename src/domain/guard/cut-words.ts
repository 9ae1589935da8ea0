import { Kind, kindsOf } from './token-kind.ts';

/** Bounds of a word in the folded text. */
export interface Piece {
	readonly start: number;
	readonly end: number;
}

const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const mixed = /[A-Z]{3}|[a-z][A-Z]/;
const gluedCivility = /^(?:Mr|Mme|Mlle|Dr|M)(?=[A-Z][a-z]{2})/;
const gluedCapitals = /^(?:MME|MLLE|MR|DR)(?=[A-Z]{3,}$)/;
const gluedNames = /^[A-Z][a-z]{2,}(?=[A-Z][a-z]{2,})/;

/** Length of what stands glued before a name: « MmeMartin », « MMEMARTIN », « PatriceTernisien »; 0 when nothing. */
function gluedLength(text: string): number {
	if (!mixed.test(text)) return 0;
	const civility = gluedCivility.exec(text);
	if (civility !== null) return civility[0].length;
	const shouted = gluedCapitals.exec(text)?.[0].length ?? 0;
	if (shouted > 0 && kindsOf(text.slice(shouted).toLowerCase()) & Kind.family) return shouted;
	const names = gluedNames.exec(text)?.[0] ?? '';
	return kindsOf(names.toLowerCase()) & Kind.firstName ? names.length : 0;
}

/** The words of a folded text, in order; a forgotten space after a civility or a first name is made good. */
export function cutWords(plain: string): readonly Piece[] {
	const pieces: Piece[] = [];
	for (const match of plain.matchAll(word)) {
		const end = match.index + match[0].length;
		const glued = gluedLength(match[0]);
		if (glued > 0) pieces.push({ start: match.index, end: match.index + glued });
		pieces.push({ start: match.index + glued, end });
	}
	return pieces;
}
