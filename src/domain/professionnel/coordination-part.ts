import { deriveCategorie, type Exercice } from './categorie.ts';
import { foldName } from './fold-name.ts';

/** The lines of the Rapport under « Coordination » (II.B): who, and from where. */
export interface CoordinationPart {
	readonly part: 'presidence' | 'referent-parcours' | 'coordination';
	readonly place: 'cpts' | 'dac' | 'clsm' | 'msp' | 'association' | 'autre';
}

/** [PRO-7] Where someone counted with the coordination stands in its sub-counts; null for everybody else. */
export function coordinationPart(
	exercice: Exercice & { readonly fonction: string }
): CoordinationPart | null {
	if (deriveCategorie(exercice) !== 'coordination') return null;
	return { part: partOf(exercice), place: placeOf(exercice.structureKind) };
}

function partOf({ profession, fonction }: Exercice & { readonly fonction: string }) {
	if (/\b(?:vice )?preside/.test(foldName(fonction))) return 'presidence';
	return profession === 'referent-parcours' ? 'referent-parcours' : 'coordination';
}

const places: readonly string[] = Object.keys(coordinationPlaces);

function placeOf(kind: Exercice['structureKind']): CoordinationPart['place'] {
	return isPlace(kind) ? kind : 'autre';
}

const isPlace = (kind: string): kind is CoordinationPart['place'] => places.includes(kind);
