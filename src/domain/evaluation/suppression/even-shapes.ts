import type { Cross, Distribution, Part, Value } from '../values/value.ts';
import type { Place } from './publication.ts';

type Line = { readonly code: string; readonly label: string };

/**
 * The same lines everywhere: a line that a place does not have (a combination nobody takes there, « non repris » without
 * an import) is a zero as any other, else its absence would be told.
 */
export function evenShapes(
	places: readonly Place[],
	ids: ReadonlySet<string>
): (id: string, value: Value) => Value {
	const all = new Map(
		[...ids].map((id) => [id, places.flatMap(({ values }) => values[id] ?? [])] as const)
	);
	return (id, value) => {
		const others = all.get(id) ?? [];
		if (value.kind === 'distribution') return evenParts(value, others.filter(isDistribution));
		if (value.kind === 'cross') return evenCells(value, others.filter(isCross));
		return value;
	};
}

function evenParts(value: Distribution, others: readonly Distribution[]): Distribution {
	const lines = union(others.map(({ parts }) => parts));
	const grouped = others.some(({ parts }) => parts.some(({ rows }) => rows !== undefined));
	const parts = lines.map(({ code, label }): Part => {
		const { n, rows } = value.parts.find((part) => part.code === code) ?? { n: 0 };
		return grouped ? { code, label, n, rows: rows ?? n } : { code, label, n };
	});
	return { ...value, parts };
}

function evenCells(value: Cross, others: readonly Cross[]): Cross {
	const rows = union(others.map((other) => other.rows));
	const columns = union(others.map((other) => other.columns));
	const at = (lines: readonly Line[], code: string) =>
		lines.findIndex((line) => line.code === code);
	const cells = rows.map(({ code }) => {
		const line = value.cells[at(value.rows, code)];
		return columns.map((column) => line?.[at(value.columns, column.code)] ?? 0);
	});
	return { ...value, rows, columns, cells };
}

function union(each: readonly (readonly Line[])[]): readonly Line[] {
	const lines = new Map<string, Line>();
	for (const { code, label } of each.flat()) if (!lines.has(code)) lines.set(code, { code, label });
	return [...lines.values()];
}

const isDistribution = (value: Value) => value.kind === 'distribution';
const isCross = (value: Value) => value.kind === 'cross';
