import { entityCodes, type FieldSource, type Mapping } from './mapping.ts';
import { reachable } from './reach.ts';
import type { SourceTable } from './source.ts';
import { targetField } from './target.ts';

/** Says whether a mapping speaks of tables, columns, fields and answers that exist: it comes from a browser. */
export function checkMapping(tables: readonly SourceTable[], mapping: Mapping): boolean {
	const columns = new Map(
		tables.map(({ name, columns: all }) => [name, new Set(all.map((one) => one.name))])
	);
	const has = (table: string, column: string) => columns.get(table)?.has(column) === true;
	const joined = mapping.joins.every(
		(join) => has(join.table, join.column) && has(join.toTable, join.toColumn)
	);
	if (!joined) return false;
	return entityCodes.every((entity) => {
		const mapped = mapping[entity];
		if (mapped === null) return true;
		const reach = reaches(tables, mapping, mapped.table);
		return Object.entries(mapped.fields).every(([code, { source, values }]) => {
			const target = targetField(entity, code);
			if (!target) return false;
			const options = new Set(['', ...target.options.map((option) => option.code)]);
			const known = (option: string) => options.has(option);
			if (!Object.values(values).every(known)) return false;
			if (source.kind === 'cases')
				return Object.keys(source.columns).every(known) && sourceHolds(source);
			return sourceHolds(source);
		});

		function sourceHolds(source: FieldSource): boolean {
			switch (source.kind) {
				case 'constante':
					return source.value.length <= 120;
				case 'cases':
					return Object.values(source.columns).every((ref) => reach.has(JSON.stringify(ref)));
				case 'lignes':
					return (
						mapping.joins.some(
							(join) => join.table === source.table && join.column === source.link
						) && reaches(tables, mapping, source.table).has(JSON.stringify(source.ref))
					);
				case 'colonne':
				case 'liste':
					return reach.has(JSON.stringify(source.ref));
			}
		}
	});
}

function reaches(
	tables: readonly SourceTable[],
	{ joins }: Mapping,
	name: string
): ReadonlySet<string> {
	const table = tables.find((one) => one.name === name);
	return new Set(
		table ? reachable(tables, joins, table).map(({ ref }) => JSON.stringify(ref)) : []
	);
}
