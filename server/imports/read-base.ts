import { cellText, type SourceTable } from '#domain/imports/source.ts';
import { readCsv } from '#server/csv/read-csv.ts';
import { baseLimits } from './base-limits.ts';
import { UnreadableBase } from './base-problem.ts';
import { readAccess } from './read-access.ts';

/** A file as it was sent. */
export interface BaseFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Both kinds of Access base begin so, after four bytes. */
const accessMark = /^Standard (?:Jet|ACE) DB/;

export const isAccess = ({ bytes }: BaseFile): boolean =>
	accessMark.test(Buffer.from(bytes.subarray(4, 24)).toString('latin1'));

/** [IMP-1] Reads one Access base, or CSV files of which each is a table. Throws an UnreadableBase with the reason. */
export function readBase(files: readonly BaseFile[]): readonly SourceTable[] {
	const [first] = files;
	if (!first) throw new UnreadableBase('vide');
	if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > baseLimits.bytes)
		throw new UnreadableBase('trop-gros');
	if (files.length > 1 && files.some(isAccess)) throw new UnreadableBase('melange');
	if (files.length > baseLimits.tables) throw new UnreadableBase('trop-de-tables');
	const tables = isAccess(first) ? readAccess(first.bytes) : files.map(readOneCsv);
	const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
	if (rows === 0) throw new UnreadableBase('vide');
	if (rows > baseLimits.rows) throw new UnreadableBase('trop-de-lignes');
	if (weight(tables) > baseLimits.text) throw new UnreadableBase('trop-gros');
	return tables.filter((table) => table.columns.length > 0);
}

function readOneCsv({ name, bytes }: BaseFile, at: number): SourceTable {
	// What is neither text nor a base: no office writes a NUL in a CSV, but UTF-16, which begins by its mark.
	const utf16 =
		(bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	if (!utf16 && bytes.subarray(0, 4096).includes(0)) throw new UnreadableBase('illisible');
	const { header, lines } = readCsv(bytes);
	if (header.length > baseLimits.columns) throw new UnreadableBase('trop-de-tables');
	return {
		name: tableName(name, at),
		columns: named(header).map((column) => ({ name: column, type: 'texte' as const })),
		rows: lines.map(({ number, cells }) => ({
			number,
			cells: header.map((_, place) => cells[place]?.slice(0, baseLimits.cell) ?? '')
		}))
	};
}

/** A table is called as its file, without what a path or an extension adds. */
function tableName(file: string, at: number): string {
	const bare = cellText(file.replace(/^.*[\\/]/, '').replace(/\.(?:csv|txt)$/i, '')).slice(0, 60);
	return bare || `Fichier ${at + 1}`;
}

/** Two columns of one name are told apart; one without a name has its place. */
function named(header: readonly string[]): readonly string[] {
	const seen = new Set<string>();
	return header.map((text, at) => {
		const bare = cellText(text).slice(0, 120) || `Colonne ${at + 1}`;
		const name = seen.has(bare) ? `${bare} (${at + 1})` : bare;
		seen.add(name);
		return name;
	});
}

function weight(tables: readonly SourceTable[]): number {
	let sum = 0;
	for (const { rows } of tables)
		for (const { cells } of rows)
			for (const cell of cells) if (typeof cell === 'string') sum += cell.length;
	return sum;
}
