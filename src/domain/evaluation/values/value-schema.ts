import * as v from 'valibot';
import { cross } from './cross.ts';
import { distribution } from './distribution.ts';
import { mean } from './mean.ts';
import { rate } from './rate.ts';
import { units, type Unit } from './unit.ts';
import type { Value } from './value.ts';

const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const unit = v.picklist(Object.keys(units) as Unit[]);
const lines = v.array(v.strictObject({ code: v.string(), label: v.string() }));

/** [EVA-22] A stored value, rebuilt by the functions that make one: what they refuse was never one. */
export const valueSchema = v.pipe(
	v.variant('kind', [
		v.strictObject({ kind: v.literal('count'), unit, n: natural }),
		v.strictObject({ kind: v.literal('rate'), base: v.string(), n: natural, N: natural }),
		v.strictObject({
			kind: v.literal('mean'),
			of: unit,
			per: unit,
			total: natural,
			count: natural
		}),
		v.strictObject({
			kind: v.literal('distribution'),
			base: v.string(),
			unit,
			whole: natural,
			rows: v.nullable(natural),
			parts: v.array(
				v.strictObject({
					code: v.string(),
					label: v.string(),
					n: natural,
					rows: v.exactOptional(natural)
				})
			)
		}),
		v.strictObject({
			kind: v.literal('cross'),
			base: v.string(),
			unit,
			rows: lines,
			columns: lines,
			cells: v.array(v.array(natural))
		}),
		v.strictObject({ kind: v.literal('listing'), unit, items: v.array(v.string()) })
	]),
	v.transform((stored): Value => {
		switch (stored.kind) {
			case 'count':
			case 'listing':
				return stored;
			case 'rate':
				return rate(stored.base, stored.n, stored.N);
			case 'mean':
				return mean(stored.of, stored.per, stored.total, stored.count);
			case 'cross':
				return cross(stored.base, stored.unit, stored.rows, stored.columns, stored.cells);
			case 'distribution': {
				const rebuilt = distribution(stored.base, stored.unit, stored.parts, stored.rows);
				if (rebuilt.whole !== stored.whole)
					throw new RangeError(`a whole that is not the sum of its parts: ${stored.base}`);
				return rebuilt;
			}
		}
	})
);
