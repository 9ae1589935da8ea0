import * as v from 'valibot';
import { scopeSchema } from '../scope/scope-schema.ts';
import type { ReportModel } from '../report/report-model.ts';
import { units, type Unit } from '../values/unit.ts';
import { asReleasable, type Releasable } from './release-report.ts';

const number = v.pipe(v.number(), v.finite());
const integer = v.pipe(v.number(), v.safeInteger());
const optional = v.exactOptional(v.string());
const ref = v.strictObject({
	...{ id: v.string(), grouping: optional, group: optional, part: optional, column: optional }
});
const cell = v.variant('kind', [
	v.strictObject({
		...{ kind: v.literal('count'), n: integer, ref },
		unit: v.picklist(Object.keys(units) as Unit[])
	}),
	v.strictObject({ kind: v.literal('share'), n: integer, N: integer, ref }),
	v.strictObject({ kind: v.literal('mean'), total: integer, count: integer, ref }),
	v.strictObject({ kind: v.literal('difference'), n: integer, ref }),
	v.strictObject({ kind: v.literal('mean-change'), value: number, ref }),
	v.strictObject({ kind: v.literal('points'), value: v.nullable(number), ref }),
	v.strictObject({ kind: v.literal('rank'), rank: integer, change: v.nullable(integer), ref }),
	v.strictObject({ kind: v.literal('text'), text: v.string() }),
	v.strictObject({ kind: v.literal('hidden'), ref }),
	v.strictObject({ kind: v.literal('none') })
]);
const sentences = v.array(
	v.strictObject({ text: v.string(), refs: v.array(ref), ranked: v.exactOptional(v.boolean()) })
);
const row = v.strictObject({ code: v.string(), header: v.string(), cells: v.array(cell) });
const column = v.strictObject({ code: v.string(), label: v.string(), over: optional });
const block = v.variant('kind', [
	v.strictObject({ kind: v.literal('heading'), text: v.string() }),
	v.strictObject({ kind: v.literal('paragraph'), sentences }),
	v.strictObject({ kind: v.literal('list'), ordered: v.boolean(), items: sentences }),
	v.strictObject({
		kind: v.literal('figures'),
		figures: v.array(v.strictObject({ label: v.string(), cell, change: v.nullable(cell), ref }))
	}),
	v.strictObject({
		kind: v.literal('table'),
		table: v.strictObject({
			...{ id: v.string(), caption: v.string(), rowHeader: v.string() },
			columns: v.array(column),
			rows: v.array(row),
			...{ total: v.nullable(row), note: v.nullable(v.string()) }
		})
	}),
	v.strictObject({
		kind: v.literal('chart'),
		chart: v.strictObject({
			id: v.string(),
			kind: v.picklist(['bars', 'grouped-bars', 'stacked-bars', 'columns']),
			...{ title: v.string(), table: v.string() },
			columns: v.array(v.string()),
			sorted: v.exactOptional(v.boolean()),
			summary: v.string()
		})
	}),
	v.strictObject({
		kind: v.literal('history'),
		lines: v.array(
			v.strictObject({
				label: v.string(),
				entries: v.array(
					v.strictObject({ year: integer, printed: v.string(), source: v.string() })
				),
				...{ note: v.nullable(v.string()), ref }
			})
		)
	})
]);
const model = v.strictObject({
	...{ year: integer, scope: scopeSchema, title: v.string(), definitionsVersion: v.string() },
	sections: v.array(
		v.strictObject({ code: v.string(), heading: v.string(), blocks: v.array(block) })
	)
});

/**
 * [SUP-8] A report that had left the association, read back from the version that was frozen: the one way, beside the
 * filter, to have one. Of a text whose hash was compared; throws on what no report could be.
 */
export function parseReleasable(stored: unknown): Releasable<ReportModel> {
	return asReleasable(v.parse(model, stored) satisfies ReportModel);
}
