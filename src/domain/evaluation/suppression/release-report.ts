import { definitionOf } from '../definitions.ts';
import type { FigureRef } from '../report/figure-ref.ts';
import type {
	Block,
	Cell,
	ReportModel,
	ReportRow,
	ReportTable,
	Sentence
} from '../report/report-model.ts';
import type { HidesAs } from './hides-of.ts';
import { withheld } from './withheld.ts';

declare const releasable: unique symbol;

/** [SUP-8] A report that may leave the association. Exporters take nothing else, and only releaseReport makes one. */
export type Releasable<Model> = Model & { readonly [releasable]: true };

/**
 * What the year and, for what is said against it, the year before keep silent. Null: that year was never released, and
 * nothing clinical is compared with it.
 */
export interface Silence {
	readonly now: HidesAs;
	readonly before: HidesAs | null;
}

/**
 * [SUP-8] Takes out of a report every number that is not told: its cell is hidden, its sentence is not said, its chart
 * has no summary, and lines no longer stand in an order that would tell it.
 */
export function releaseReport(model: ReportModel, silence: Silence): Releasable<ReportModel> {
	const sections = model.sections.map((section) => {
		const hiddenTables = new Set(
			section.blocks.flatMap((block) =>
				block.kind === 'table' && hidesAny(block.table, silence) ? [block.table.id] : []
			)
		);
		return {
			...section,
			blocks: section.blocks.flatMap((block) => releaseBlock(block, silence, hiddenTables))
		};
	});
	return { ...model, sections } as unknown as Releasable<ReportModel>;
}

function releaseBlock(
	block: Block,
	silence: Silence,
	hiddenTables: ReadonlySet<string>
): readonly Block[] {
	switch (block.kind) {
		case 'heading':
		case 'history':
			return [block];
		case 'paragraph': {
			const sentences = block.sentences.filter((one) => isSaid(one, silence));
			return sentences.length > 0 ? [{ ...block, sentences }] : [];
		}
		case 'list': {
			const items = block.items.filter((one) => isSaid(one, silence));
			return items.length > 0 ? [{ ...block, items }] : [];
		}
		case 'figures':
			return [
				{
					...block,
					figures: block.figures.map((figure) => ({
						...figure,
						cell: releaseCell(figure.cell, silence),
						change: figure.change && releaseCell(figure.change, silence)
					}))
				}
			];
		case 'table':
			return block.table.rows.every(isWithheld)
				? []
				: [{ ...block, table: releaseTable(block.table, silence) }];
		case 'chart':
			return hiddenTables.has(block.chart.table)
				? [{ ...block, chart: { ...block.chart, summary: hiddenSummary } }]
				: [block];
	}
}

const hiddenSummary =
	'Les chiffres non diffusés ne sont pas dessinés ; les autres sont dans le tableau.';

/** A sentence may compare: each of its figures must be told of both years. */
function isSaid({ refs }: Sentence, { now, before }: Silence): boolean {
	return refs.every(
		(ref) => !now(ref, 'share') && !now(ref, 'rank') && !hiddenBefore(ref, 'share', before)
	);
}

function releaseTable(table: ReportTable, silence: Silence): ReportTable {
	const told = table.rows.filter((row) => !isWithheld(row));
	const rows = told.map((row) => releaseRow(row, silence));
	const silent = rows
		.filter(isHidden)
		.toSorted((one, other) => french.compare(one.header, other.header));
	return {
		...table,
		rows: [...rows.filter((row) => !isHidden(row)), ...silent],
		total: table.total && releaseRow(table.total, silence)
	};
}

/** [SUP-7] That there is a line would tell that somebody is in it. */
const isWithheld = ({ cells }: ReportRow) =>
	cells.length > 0 && cells.every((cell) => 'ref' in cell && withheld.has(cell.ref.id));

const releaseRow = (row: ReportRow, silence: Silence): ReportRow => ({
	...row,
	cells: row.cells.map((cell) => releaseCell(cell, silence))
});
const isHidden = ({ cells }: ReportRow) => cells.some(({ kind }) => kind === 'hidden');
const hidesAny = (table: ReportTable, silence: Silence) =>
	[...table.rows, ...(table.total ? [table.total] : [])].some((row) =>
		isHidden(releaseRow(row, silence))
	);

function releaseCell(cell: Cell, { now, before }: Silence): Cell {
	if (!('ref' in cell)) return cell;
	const compares = cell.kind === 'difference' || cell.kind === 'points';
	const hidden =
		now(cell.ref, cell.kind) || (compares && hiddenBefore(cell.ref, cell.kind, before));
	if (hidden) return { kind: 'hidden', ref: cell.ref };
	if (cell.kind === 'rank' && hiddenBefore(cell.ref, 'rank', before))
		return { ...cell, change: null };
	return cell;
}

/** Without a year before that was released, a clinical figure is compared with nothing; activity always is. */
function hiddenBefore(ref: FigureRef, as: Cell['kind'], before: HidesAs | null): boolean {
	return before ? before(ref, as) : definitionOf(ref.id).clinical;
}

const french = new Intl.Collator('fr');
