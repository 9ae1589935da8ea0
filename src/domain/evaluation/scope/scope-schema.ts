import * as v from 'valibot';

/** A stored scope. */
export const scopeSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('region') }),
	v.strictObject({ kind: v.literal('bassin'), bassin: v.string() }),
	v.strictObject({ kind: v.literal('pole'), poleId: v.string() })
]);
