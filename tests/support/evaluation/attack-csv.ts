import { parse } from 'csv-parse/sync';
import { definitions } from '#domain/evaluation/definitions.ts';
import { isDetermined, type Equation } from './solve.ts';

/** The CSV of one scope, by the ids of its tables; what everybody knows of it. */
export interface LeftScope {
	readonly key: string;
	readonly situations: number;
	readonly files: Readonly<Record<string, string>>;
}

interface Line {
	readonly name: string;
	/** Null: not told. */
	readonly counts: readonly (number | null)[];
}

const hidden = 'non communiqué';
const silence = /^Non re(?:nseigné|pris)/;
const clinical = new Map(definitions.flatMap((one) => (one.clinical ? [[one.id, one]] : [])));

/** The tables of answers of patients’ situations: a table has the id of its figure. */
const isClinical = (id: string) => clinical.has(id);

const rowsOf = (text: string): readonly (readonly string[])[] =>
	parse(text, { delimiter: ';', bom: true, relax_column_count: true });

const count = (cell: string | undefined) => (cell && /^\d+$/.test(cell) ? Number(cell) : null);

/** The lines of a table and how many columns of counts it has: one, or those of two questions crossed and their total. */
function read(id: string, text: string) {
	const [head = [], ...rows] = rowsOf(text);
	const total = head.indexOf('Total');
	const width = clinical.get(id)?.kind === 'cross' && total > 1 ? total : 1;
	const lines = rows.map(([name = '', ...cells]): Line => ({
		name,
		counts: cells.slice(0, width).map(count)
	}));
	return { lines, width, columns: head.slice(1, 1 + width) };
}

/** What is wrong in the texts by themselves: a small number that is printed, or something beside one that is not. */
export function printedSmall({ key, files, situations }: LeftScope): readonly string[] {
	return Object.entries(files).flatMap(([id, text]) => {
		if (!isClinical(id)) return [];
		const whole = read(id, text).lines.find(({ name }) => name === 'Total')?.counts[0] ?? null;
		const one = clinical.get(id)?.kind === 'distribution' && whole === situations;
		return rowsOf(text)
			.slice(1)
			.flatMap(([name = '', n, ...others]) => {
				if (name === 'Total' || silence.test(name)) return [];
				const at = `${key} ${id} ${name}`;
				const told = count(n);
				if (told !== null && told < 5) return [`${at}: ${told}`];
				if (told !== null && one && situations - told < 5) return [`${at}: all but ${told}`];
				const beside = others.filter((cell) => cell !== '' && cell !== hidden);
				return n === hidden && clinical.get(id)?.kind === 'distribution' && beside.length > 0
					? [`${at}: ${beside.join(' ')}`]
					: [];
			});
	});
}

/**
 * [SUP-3] The small numbers that adding and subtracting what is printed gives away: each table of the region and of all
 * pôles at once, printed or not, with its totals, its margins and the number of situations, which is activity.
 */
export function subtracted(
	scopes: readonly LeftScope[],
	poles: readonly string[]
): readonly string[] {
	const ids = new Set(scopes.flatMap(({ files }) => Object.keys(files)).filter(isClinical));
	return [...ids].flatMap((id) => subtractedFrom(id, scopes, poles));
}

function subtractedFrom(
	id: string,
	scopes: readonly LeftScope[],
	poles: readonly string[]
): readonly string[] {
	const region = scopes.find(({ key }) => key === 'region');
	const text = region?.files[id];
	if (!region || text === undefined) return [];
	const { lines, width, columns: titles } = read(id, text);
	const names = lines.map(({ name }) => name).filter((name) => name !== 'Total');
	const columns = Array.from({ length: width }, (_, at) => at);
	const unknown = (key: string, name: string, column: number) => `${key}|${name}|${column}`;
	const equations: Equation[] = [];
	const regional = lines.find(({ name }) => name === 'Total')?.counts[0];
	const single = width === 1 && regional === region.situations;
	// Of nobody everything is known, and that there is nobody is activity.
	const peopled = poles.filter((key) => scopes.find((one) => one.key === key)?.situations !== 0);
	for (const key of ['region', ...peopled]) {
		const scope = scopes.find((one) => one.key === key);
		const own = scope?.files[id];
		const told = own === undefined ? [] : read(id, own).lines;
		for (const column of columns) {
			const parts = names.map((name) => unknown(key, name, column));
			for (const { name, counts } of told) {
				const n = counts[column];
				if (n === null || n === undefined) continue;
				equations.push({ left: name === 'Total' ? parts : [unknown(key, name, column)], right: n });
			}
			if (single && scope) equations.push({ left: parts, right: scope.situations });
		}
	}
	const wholes = names.flatMap((name) =>
		columns.map((column) => ({
			whole: unknown('region', name, column),
			parts: peopled.map((key) => unknown(key, name, column))
		}))
	);
	return isDetermined(equations, wholes).flatMap(([name, n]) => {
		const [, line = '', column = ''] = name.split('|');
		// How many did not answer is told, and where nobody was silent every cell of silence is nothing ([SUP-1]).
		const silent = silence.test(line) || silence.test(titles[Number(column)] ?? '');
		return n < 5 && !silent ? [`${id} ${name} = ${n}`] : [];
	});
}
