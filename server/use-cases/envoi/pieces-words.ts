import type { Piece } from '#server/db/envois.ts';

/** « 2 fiches et la feuille d’émargement » */
export function piecesWords(pieces: readonly Pick<Piece, 'kind'>[]): string {
	const fiches = pieces.filter(({ kind }) => kind === 'fiche').length;
	const sheets = pieces.length - fiches;
	return [
		...(fiches === 0 ? [] : [fiches === 1 ? 'une fiche' : `${fiches} fiches`]),
		...(sheets === 0 ? [] : ['la feuille d’émargement'])
	].join(' et ');
}
