import * as v from 'valibot';
import { cross } from './cross.ts';
import { distribution } from './distribution.ts';
import { mean } from './mean.ts';
import { rate } from './rate.ts';
import type { Cross, Distribution, Part, Value } from './value.ts';
import { valueSchema } from './value-schema.ts';

/** The numbers of a value, in the order of its lines; the value itself when its lines are of its own. */
export type Packed =
	| number
	| readonly [number, number]
	| { readonly p: readonly (number | readonly [number, number])[]; readonly r: number | null }
	| { readonly l: readonly Part[]; readonly r: number | null }
	| { readonly c: Cross['cells'] }
	| { readonly i: readonly string[] }
	| { readonly whole: Value };

/** [EVA-48] Keeps of a value what its definition, computed of nothing (`blank`), does not say already. */
export function packValue(value: Value, blank: Value | undefined): Packed {
	if (!blank || !sameShape(value, blank)) return { whole: value };
	switch (value.kind) {
		case 'count':
			return value.n;
		case 'rate':
			return [value.n, value.N];
		case 'mean':
			return [value.total, value.count];
		case 'distribution':
			return blank.kind === 'distribution' && same(value.parts, blank.parts)
				? { p: value.parts.map(packPart), r: value.rows }
				: { l: value.parts, r: value.rows };
		case 'cross':
			return { c: value.cells };
		case 'listing':
			return { i: value.items };
	}
}

const packPart = ({ n, rows }: Part) => (rows === undefined ? n : ([n, rows] as const));

function sameShape(value: Value, blank: Value): boolean {
	switch (value.kind) {
		case 'count':
			return blank.kind === 'count' && blank.unit === value.unit;
		case 'rate':
			return blank.kind === 'rate' && blank.base === value.base;
		case 'mean':
			return blank.kind === 'mean' && blank.of === value.of && blank.per === value.per;
		case 'distribution':
			return blank.kind === 'distribution' && sameBase(value, blank);
		case 'cross':
			return (
				blank.kind === 'cross' &&
				sameBase(value, blank) &&
				same(value.rows, blank.rows) &&
				same(value.columns, blank.columns)
			);
		case 'listing':
			return blank.kind === 'listing' && blank.unit === value.unit;
	}
}

type Based = Distribution | Cross;
const sameBase = (one: Based, other: Based) => one.base === other.base && one.unit === other.unit;

type Line = { readonly code: string; readonly label: string };
const same = (lines: readonly Line[], others: readonly Line[]): boolean =>
	lines.length === others.length &&
	lines.every(({ code, label }, at) => others[at]?.code === code && others[at]?.label === label);

/** Gives the value back; throws on what no packing could have made. */
export function unpackValue(packed: Packed, blank: Value | undefined): Value {
	if (typeof packed === 'object' && 'whole' in packed) return v.parse(valueSchema, packed.whole);
	if (blank?.kind === 'count' && typeof packed === 'number') return { ...blank, n: packed };
	if (typeof packed === 'object' && blank?.kind === 'rate' && isPair(packed))
		return rate(blank.base, ...packed);
	if (typeof packed === 'object' && blank?.kind === 'mean' && isPair(packed))
		return mean(blank.of, blank.per, ...packed);
	if (typeof packed === 'object' && blank?.kind === 'cross' && 'c' in packed)
		return cross(blank.base, blank.unit, blank.rows, blank.columns, packed.c);
	if (typeof packed === 'object' && blank?.kind === 'distribution' && 'p' in packed)
		return unpackDistribution(packed, blank);
	if (typeof packed === 'object' && blank?.kind === 'distribution' && 'l' in packed)
		return distribution(blank.base, blank.unit, packed.l, packed.r);
	if (typeof packed === 'object' && blank?.kind === 'listing' && 'i' in packed)
		return { ...blank, items: packed.i };
	throw new Error('stored evaluation is damaged');
}

function unpackDistribution(
	{ p, r }: Extract<Packed, { readonly p: unknown }>,
	{ base, unit, parts }: Distribution
): Distribution {
	if (p.length !== parts.length) throw new Error('stored evaluation is damaged');
	const counted = parts.map(({ code, label }, at): Part => {
		const n = p[at] ?? 0;
		return typeof n === 'number' ? { code, label, n } : { code, label, n: n[0], rows: n[1] };
	});
	return distribution(base, unit, counted, r);
}

const isPair = (packed: object): packed is readonly [number, number] =>
	Array.isArray(packed) && packed.length === 2;
