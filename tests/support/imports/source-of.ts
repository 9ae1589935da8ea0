import type { SourceTable } from '#domain/imports/source.ts';
import type { BaseTable } from './write-access.ts';

/** A base as reading its file gives it. */
export function sourceOf(tables: readonly BaseTable[]): readonly SourceTable[] {
	return tables.map(({ name, columns, rows }) => ({
		name,
		columns: columns.map(([column, type]) => ({ name: column, type: typeNames[type] })),
		rows: rows.map((cells, at) => ({ number: at + 1, cells }))
	}));
}

const typeNames = {
	LONG: 'nombre',
	TEXT: 'texte',
	MEMO: 'texte',
	BOOLEAN: 'oui-non',
	SHORT_DATE_TIME: 'date'
} as const;
