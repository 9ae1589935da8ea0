import { definitionOf } from '../../definitions.ts';
import type { Values } from '../../evaluation.ts';
import { nonRenseigne } from '../../answers/non-renseigne.ts';
import type { ContractLine } from '../plan.ts';
import type { Cell, ReportTable } from '../report-model.ts';
import { refOf, type Voice } from '../voice.ts';
import { changeCell, countCell, none, shareCell, text, valueCell } from './cells.ts';

/** Its lines are the contract’s: their order tells nothing of what they are worth. */
export const contractTableId = 'CPOM';

/** The sheet that the agency expects: what the contract asks for, what was done, « pour mémoire » the year before. */
export function contractTable(
	lines: readonly ContractLine[],
	year: number,
	voice: Voice,
	before: { readonly year: number; readonly values: Values } | null
): ReportTable {
	return {
		id: contractTableId,
		caption: 'Indicateurs de suivi du contrat',
		rowHeader: 'Réalisation',
		columns: [
			{ code: 'demande', label: 'Indicateur du contrat' },
			{ code: 'n', label: 'Nombre', over: `Réalisations au 31/12/${year}` },
			{ code: 'part', label: '%', over: `Réalisations au 31/12/${year}` },
			...(before
				? [
						{ code: 'n-avant', label: 'Nombre', over: `Pour mémoire, au 31/12/${before.year}` },
						{ code: 'part-avant', label: '%', over: `Pour mémoire, au 31/12/${before.year}` },
						{ code: 'evolution', label: 'Évolution' }
					]
				: [])
		],
		rows: lines.flatMap(({ asked, ids }) =>
			ids.map((id) => ({
				code: id,
				header: definitionOf(id).label,
				cells: [
					text(asked),
					...realised(id, voice.values, voice),
					...(before
						? [
								// What is hidden this year is hidden of the year before too.
								...realised(id, before.values, voice),
								changeCell(voice, refOf(voice, id), voice.changes[id])
							]
						: [])
				]
			}))
		),
		total: null,
		note: null
	};
}

function realised(id: string, values: Values, voice: Voice): readonly Cell[] {
	const value = values[id];
	const ref = refOf(voice, id);
	if (!value) return [text(nonRenseigne.label), none];
	if (value.kind !== 'rate') return [valueCell(voice, ref, value), none];
	return [
		countCell(voice, ref, value.n, definitionOf(id).unit),
		shareCell(voice, ref, value.n, value.N)
	];
}
