import { foldName } from '#domain/professionnel/fold-name.ts';
import type { EntityCode, EntityMapping, FieldMapping } from './mapping.ts';
import type { BaseReader } from './reach.ts';
import { readOption, readYesNo } from './read-value.ts';
import { cellText, type Cell, type SourceRow } from './source.ts';
import { targetField } from './target.ts';

/** What the fields of one row say. */
export interface RowReader {
	readonly row: SourceRow;
	has(field: string): boolean;
	cell(field: string): Cell;
	text(field: string): string;
	yes(field: string): boolean | null;
	/** Codes of a choice, in the order of the form; `unknown`: something was written that is no answer. */
	codes(field: string): { readonly codes: readonly string[]; readonly unknown: boolean };
	/** The column to name when something is wrong; never what is in it. */
	columnOf(field: string): string;
}

/** Reads the rows of an entity's table by its mapping. */
export function rowReader(
	reader: BaseReader,
	entity: EntityCode,
	mapping: EntityMapping
): (row: SourceRow) => RowReader {
	return (row) => {
		const find = (code: string): FieldMapping | undefined => mapping.fields[code];
		const cell = (code: string): Cell => {
			const source = find(code)?.source;
			if (source?.kind === 'constante') return source.value;
			return source && 'ref' in source && source.kind !== 'lignes'
				? reader.cell(mapping.table, row, source.ref)
				: null;
		};
		return {
			row,
			cell,
			has: (code) => find(code) !== undefined,
			text: (code) => cellText(cell(code)),
			yes: (code) => readYesNo(cell(code)),
			codes: (code) => readCodes(reader, entity, mapping, row, code),
			columnOf(code) {
				const source = find(code)?.source;
				return source && 'ref' in source ? (source.ref.at(-1) ?? '') : '';
			}
		};
	};
}

function readCodes(
	reader: BaseReader,
	entity: EntityCode,
	mapping: EntityMapping,
	row: SourceRow,
	code: string
): { readonly codes: readonly string[]; readonly unknown: boolean } {
	const target = targetField(entity, code);
	const found = mapping.fields[code];
	if (!target || !found) return { codes: [], unknown: false };
	const read = wordsOf(reader, mapping.table, row, found).map((text) =>
		readOption(target, text, found.values)
	);
	const said = new Set(read.map((one) => one.code));
	const { source } = found;
	if (source.kind === 'cases') {
		for (const [option, ref] of Object.entries(source.columns))
			if (isTicked(reader.cell(mapping.table, row, ref))) said.add(option);
	}
	const codes = target.options.map((option) => option.code).filter((option) => said.has(option));
	const one = target.kind === 'choix-multiple' ? codes : codes.slice(0, 1);
	return { codes: one, unknown: read.some(({ known }) => !known) };
}

/** What was written as answers: one cell, several in a cell, or a row for each. */
export function wordsOf(
	reader: BaseReader,
	table: string,
	row: SourceRow,
	{ source }: FieldMapping
): readonly string[] {
	switch (source.kind) {
		case 'constante':
			return [source.value];
		case 'colonne':
			return [reader.text(table, row, source.ref)].filter((text) => text !== '');
		case 'liste':
			return splitList(reader.text(table, row, source.ref), source.separator);
		case 'lignes':
			return reader
				.children(table, row, source.table, source.link)
				.map((child) => reader.text(source.table, child, source.ref))
				.filter((text) => text !== '');
		case 'cases':
			return [];
	}
}

export function splitList(text: string, separator: string): readonly string[] {
	return text
		.split(separator)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

function isTicked(cell: Cell): boolean {
	return readYesNo(cell) === true || foldName(String(cell ?? '')) === 'coche';
}
