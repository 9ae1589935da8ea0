import { categorieCodes, type Categorie } from '#domain/professionnel/categorie.ts';
import { publishedRows } from './published-table.ts';

/** A line of table I.F. */
export interface PublishedPole {
	readonly intervisions: number;
	readonly visio: number;
	readonly heads: readonly {
		readonly categorie: Categorie;
		readonly participations: number;
		readonly participants: number;
	}[];
	readonly situations: number;
	readonly newLiberaux: number;
	readonly newOthers: number;
}

/** Reads the line of this pôle by the order of its columns. */
export function publishedPole(name: string): PublishedPole {
	const found = publishedRows.find(([pole]) => pole === name);
	if (!found) throw new Error(`no line of the table: ${name}`);
	const numbers: readonly number[] = found[1];
	const at = (place: number) => numbers[place] ?? 0;
	return {
		intervisions: at(0),
		visio: at(1),
		heads: categorieCodes.map((categorie, place) => ({
			categorie,
			participations: at(2 + place * 2),
			participants: at(3 + place * 2)
		})),
		situations: at(22),
		newLiberaux: at(25),
		newOthers: at(26)
	};
}
