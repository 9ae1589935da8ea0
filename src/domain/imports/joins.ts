import { foldName } from '#domain/professionnel/fold-name.ts';
import { cellText, type SourceTable } from './source.ts';

/** A column that holds, row after row, the key of another table. */
export interface Join {
	readonly table: string;
	readonly column: string;
	readonly toTable: string;
	readonly toColumn: string;
}

/** [IMP-3] Finds the columns that point to another table: by their names first, then by what is in them. */
export function detectJoins(tables: readonly SourceTable[]): readonly Join[] {
	const all = tables.flatMap((table) => keysOf(table));
	// « IdProfession » is the key of the professions, even where each profession happens to be written once.
	const keys = all.filter((key) => !all.some((other) => owns(other, key) && !owns(key, key)));
	return tables.flatMap((table) =>
		table.columns.flatMap((column, place): readonly Join[] => {
			const values = distinct(table, place);
			const found = keys
				.filter((key) => key.table !== table && sounds(column.name, key))
				.filter((key) => values.size > 0 && within(values, key.values))
				// The name of the table in the column's own says more than a key's name that both have.
				.sort((one, other) => rank(column.name, one) - rank(column.name, other))[0];
			if (!found) return [];
			// Two tables that share a key: the rows of the one that holds more belong to the other.
			return [
				{ table: table.name, column: column.name, toTable: found.table.name, toColumn: found.name }
			];
		})
	);
}

interface Key {
	readonly table: SourceTable;
	readonly name: string;
	readonly values: ReadonlySet<string>;
}

/** Columns whose values are all there, each once, and whose name is a key's. */
function keysOf(table: SourceTable): readonly Key[] {
	if (table.rows.length === 0) return [];
	return table.columns.flatMap((column, place) => {
		if (!isKeyName(column.name, table.name)) return [];
		const values = distinct(table, place);
		const filled = table.rows.every(({ cells }) => cellText(cells[place]) !== '');
		return filled && values.size === table.rows.length
			? [{ table, name: column.name, values }]
			: [];
	});
}

function distinct(table: SourceTable, place: number): ReadonlySet<string> {
	const texts = table.rows.map(({ cells }) => cellText(cells[place])).filter((text) => text !== '');
	return new Set(texts);
}

function within(values: ReadonlySet<string>, keys: ReadonlySet<string>): boolean {
	let found = 0;
	for (const value of values) if (keys.has(value)) found += 1;
	// A former base has orphans: they will be refused one by one.
	return found / values.size >= 0.8;
}

/** Says whether a key of the same name stands in the table that this name is about. */
function owns(one: Key, key: Key): boolean {
	const table = wordsOf(one.table.name);
	return (
		foldName(one.name) === foldName(key.name) &&
		wordsOf(key.name).some((word) => word.length > 2 && table.some((named) => same(named, word)))
	);
}

const keyWords = /^(?:id|n|no|num|numero|code|cle|ref|reference)$/;

function isKeyName(name: string, table: string): boolean {
	const words = wordsOf(name);
	return (
		words.some((word) => keyWords.test(word)) || wordsOf(table).some((word) => same(words[0], word))
	);
}

/** « IdMotif » or « Motif » for the table « Motifs »; « IdMotif » for a key of that same name. */
function sounds(column: string, key: Key): boolean {
	const words = wordsOf(column);
	if (foldName(column) === foldName(key.name))
		return words.length > 1 || !keyWords.test(words[0] ?? '');
	return wordsOf(key.table.name).some(
		(word) => word.length > 3 && words.some((one) => same(one, word))
	);
}

const rank = (column: string, key: Key): number =>
	foldName(column) === foldName(key.name) ? 0 : sounds(column, key) ? 1 : 2;

/** Words of a name, « IdFicheProduit » and « ID_FICHE » included. */
export function wordsOf(name: string): readonly string[] {
	return foldName(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' '))
		.split(' ')
		.filter(Boolean);
}

const same = (one: string | undefined, other: string): boolean =>
	one !== undefined && one.replace(/s$|x$/, '') === other.replace(/s$|x$/, '');
