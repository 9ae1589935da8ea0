import { definitionOf } from '../../definitions.ts';
import { partShare, rowShare } from '../../values/distribution.ts';
import { ranks } from '../../values/rank.ts';
import type { Rate } from '../../values/rate.ts';
import { units } from '../../values/unit.ts';
import type { Distribution, Part } from '../../values/value.ts';
import type { FigureRef } from '../figure-ref.ts';
import type { Cell, ReportTable } from '../report-model.ts';
import { refOf, type Voice } from '../voice.ts';
import { countCell, none, shareCell, veil } from './cells.ts';
import { rowHeaderOf } from './row-headers.ts';

/** [EVA-7] A whole and its parts: counts, the share of each under the name of its base, rank and change. */
export function distributionTable(id: string, value: Distribution, voice: Voice): ReportTable {
	const multiple = value.rows !== null;
	const place = ranks(value.parts);
	const change = voice.changes[id];
	const changes = change?.kind === 'distribution' ? change.parts : null;
	const [, several] = units[value.unit];

	/** Silent when the mentions are: the two are often one number. */
	const ficheCell = (ref: FigureRef, { n, N }: Rate): Cell =>
		veil(voice, ref, shareCell(voice, { ...ref, column: 'fiches' }, n, N));

	const cellsOf = (part: Part): readonly Cell[] => {
		const ref = refOf(voice, id, part.code);
		const share = partShare(value, part.code);
		const ofRows = rowShare(value, part.code);
		const own = changes?.find(({ code }) => code === part.code);
		const rank = place.get(part.code);
		return [
			countCell(voice, ref, part.n, value.unit),
			shareCell(voice, ref, share.n, share.N),
			...(multiple ? [ofRows ? ficheCell(ref, ofRows) : none] : []),
			rank === undefined
				? none
				: veil(voice, ref, { kind: 'rank', rank, change: own?.places ?? null, ref }),
			...(changes
				? [own ? veil(voice, ref, { kind: 'points', value: own.points, ref }) : none]
				: [])
		];
	};

	const whole = refOf(voice, id);
	return {
		id,
		caption: definitionOf(id).label,
		rowHeader: rowHeaderOf(id),
		columns: [
			{ code: 'n', label: capital(several) },
			{ code: 'part', label: multiple ? '% des mentions' : '%' },
			...(multiple ? [{ code: 'fiches', label: '% des fiches' }] : []),
			{ code: 'rang', label: 'Rang' },
			...(changes ? [{ code: 'evolution', label: 'Évolution, en points' }] : [])
		],
		rows: value.parts.map((part) => ({
			code: part.code,
			header: part.label,
			cells: cellsOf(part)
		})),
		total: {
			code: 'total',
			header: 'Total',
			cells: [
				countCell(voice, whole, value.whole, value.unit),
				shareCell(voice, whole, value.whole, value.whole),
				...(multiple ? [none] : []),
				none,
				...(changes ? [none] : [])
			]
		},
		note: multiple
			? `Plusieurs réponses sont possibles : les mentions viennent de ${value.rows} fiches.`
			: null
	};
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
