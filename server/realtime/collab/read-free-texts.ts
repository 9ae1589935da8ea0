import { ficheDefinition } from '#domain/fiche/definitions.ts';
import { guardedTexts } from '#domain/fiche/guarded-texts.ts';
import type { FicheDoc } from './fiche-doc.ts';
import { readFicheValues } from './read-values.ts';

/** The free texts that the guard reads, by key ([FIC-5]). */
export function readFreeTexts(fiche: FicheDoc): Readonly<Record<string, string>> {
	const texts = guardedTexts(ficheDefinition(fiche.shape.version), readFicheValues(fiche));
	return Object.fromEntries([...texts].map(([key, { text }]) => [key, text]));
}
