import { deriveCategorie, type Exercice } from './categorie.ts';
import { foldName } from './fold-name.ts';

/** The lines of the Rapport under « Coordination » (II.B): who, and from where. */
const places = ['cpts', 'dac', 'clsm', 'msp', 'association', 'autre'] as const;
type Place = (typeof places)[number];
const parts = ['presidence', 'referent-parcours', 'coordination'] as const;

export interface CoordinationPart {
	readonly part: (typeof parts)[number];
	readonly place: Place;
}

/** As an attendance keeps it, « presidence/cpts ». */
export const coordinationCode = ({ part, place }: CoordinationPart): string => `${part}/${place}`;

/** Reads it back; throws on another text, which means a damaged row. */
export function coordinationOf(code: string): CoordinationPart {
	const [one, other] = code.split('/');
	const part = parts.find((known) => known === one);
	const place = places.find((known) => known === other);
	if (!part || !place) throw new Error('unknown part of the coordination');
	return { part, place };
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

function placeOf(kind: Exercice['structureKind']): Place {
	return places.find((place) => place === kind) ?? 'autre';
}
