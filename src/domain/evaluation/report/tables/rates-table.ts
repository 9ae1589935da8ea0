import { baseWords } from '../../values/base.ts';
import { definitionOf } from '../../definitions.ts';
import type { ReportRow, ReportTable } from '../report-model.ts';
import { refOf, type Voice } from '../voice.ts';
import { changeCell, countCell, none, shareCell, text, veil } from './cells.ts';

/** Rates one under the other, each with its own n, N and base: none is compared with the next. */
export function ratesTable(
	table: { readonly id: string; readonly caption: string; readonly ids: readonly string[] },
	voice: Voice
): ReportTable {
	const compared = table.ids.some((id) => voice.changes[id] !== undefined);
	const rows = table.ids.flatMap((id): readonly ReportRow[] => {
		const value = voice.values[id];
		if (value?.kind !== 'rate') return [];
		const ref = refOf(voice, id);
		const { unit } = definitionOf(id);
		return [
			{
				code: id,
				header: definitionOf(id).label,
				cells: [
					countCell(voice, ref, value.n, unit),
					veil(voice, ref, countCell(voice, { ...ref, part: 'base' }, value.N, unit)),
					text(baseWords(value.base, 2)),
					shareCell(voice, ref, value.n, value.N),
					...(compared
						? [voice.changes[id] ? changeCell(voice, ref, voice.changes[id]) : none]
						: [])
				]
			}
		];
	});
	return {
		id: table.id,
		caption: table.caption,
		rowHeader: 'Indicateur',
		columns: [
			{ code: 'n', label: 'Nombre' },
			{ code: 'N', label: 'Sur' },
			{ code: 'base', label: 'Base' },
			{ code: 'part', label: '%' },
			...(compared ? [{ code: 'evolution', label: 'Évolution, en points' }] : [])
		],
		rows,
		total: null,
		note: null
	};
}
