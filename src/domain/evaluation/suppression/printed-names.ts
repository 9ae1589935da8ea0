import type { Value } from '../values/value.ts';
import { cellNames as name } from './cell-names.ts';

/** The cells that a figure prints. What is left of a whole is not among them, nor are margins in mentions. */
export function printedNames(id: string, value: Value): readonly string[] {
	switch (value.kind) {
		case 'count':
			return [name.figure(id)];
		case 'rate':
			return [name.figure(id), name.base(value.base)];
		case 'mean':
			return [name.total(id), name.divisor(id)];
		case 'distribution': {
			const parts = value.parts.flatMap(({ code, rows }) =>
				rows === undefined ? [name.part(id, code)] : [name.part(id, code), name.holders(id, code)]
			);
			return value.rows === null
				? [name.base(value.base), ...parts]
				: [name.mentions(id), name.rows(id), ...parts];
		}
		case 'cross': {
			const cells = value.rows.flatMap((row) =>
				value.columns.map((column) => name.cross(id, row.code, column.code))
			);
			if (value.unit === 'mention') return cells;
			return [
				...cells,
				...value.rows.map(({ code }) => name.rowMargin(id, code)),
				...value.columns.map(({ code }) => name.columnMargin(id, code)),
				name.base(value.base)
			];
		}
		case 'listing':
			return [];
	}
}
