import { figureKey } from '../report/figure-ref.ts';
import type {
	Block,
	ChartSpec,
	KeyFigure,
	ReportModel,
	ReportTable,
	Sentence
} from '../report/report-model.ts';
import { hiddenBefore, releaseCell, hidesAny, releaseTable } from './release-table.ts';
import type { Silence } from './silence.ts';

declare const releasable: unique symbol;

/** [SUP-8] A report that may leave the association. Exporters take nothing else, and only this folder makes one. */
export type Releasable<Model> = Model & { readonly [releasable]: true };

/** Says that a report may leave: of one that was filtered here, or read back from one that was. */
export const asReleasable = (model: ReportModel): Releasable<ReportModel> =>
	model as Releasable<ReportModel>;

/**
 * [SUP-8] Takes out of a report every number that is not told: its cell is hidden, its sentence is not said, its chart
 * has no summary, and lines no longer stand in an order that would tell it. `alone`, the same report without what is
 * clinical of the year before, lends its sentences where only the comparison is silent.
 */
export function releaseReport(
	model: ReportModel,
	silence: Silence,
	alone: ReportModel = model
): Releasable<ReportModel> {
	const sections = model.sections.map(({ blocks, ...section }, at) => ({
		...section,
		blocks: blocks.flatMap((block, rank) => {
			const table = block.kind === 'chart' ? tableOf(block.chart, blocks) : null;
			return releaseBlock(block, silence, { lent: alone.sections[at]?.blocks[rank], table });
		})
	}));
	return asReleasable({ ...model, sections });
}

interface Beside {
	/** The same block of the report that compares nothing clinical. */
	readonly lent: Block | undefined;
	/** What a chart draws. */
	readonly table: ReportTable | null;
}

function releaseBlock(block: Block, silence: Silence, { lent, table }: Beside): readonly Block[] {
	switch (block.kind) {
		case 'heading':
		case 'history':
			return [block];
		case 'paragraph': {
			const sentences = releaseSentences(block.sentences, silence, sentencesOf(lent));
			return sentences.length > 0 ? [{ ...block, sentences }] : [];
		}
		case 'list': {
			const items = releaseSentences(block.items, silence, sentencesOf(lent));
			return items.length > 0 ? [{ ...block, items }] : [];
		}
		case 'figures':
			return [{ ...block, figures: block.figures.map((one) => releaseFigure(one, silence)) }];
		case 'table': {
			const left = releaseTable(block.table, silence);
			return left ? [{ ...block, table: left }] : [];
		}
		case 'chart': {
			const left = table && releaseTable(table, silence);
			const columns = left?.columns.map(({ code }) => code) ?? [];
			if (!left || !block.chart.columns.every((code) => columns.includes(code))) return [];
			const hidden = [...left.rows, ...(left.total ? [left.total] : [])].some(hidesAny);
			return [hidden ? { ...block, chart: { ...block.chart, summary: hiddenSummary } } : block];
		}
	}
}

const hiddenSummary =
	'Les chiffres non diffusés ne sont pas dessinés ; les autres sont dans le tableau.';

function releaseFigure(figure: KeyFigure, silence: Silence): KeyFigure {
	const cell = releaseCell(figure.cell, silence);
	// A change that is missing beside one that is silent would tell that there is nothing to compare.
	const change =
		cell.kind === 'hidden' ? null : figure.change && releaseCell(figure.change, silence);
	return { ...figure, cell, change };
}

/** A sentence may compare: what it compares is told of both years, or it is said without. */
function releaseSentences(
	all: readonly Sentence[],
	silence: Silence,
	lent: readonly Sentence[]
): readonly Sentence[] {
	return all.flatMap((said, at) => {
		const as = said.ranked === false ? 'share' : 'rank';
		if (said.refs.some((ref) => silence.now(ref, 'share') || silence.now(ref, as))) return [];
		if (!said.refs.some((ref) => hiddenBefore(ref, as, silence.before))) return [said];
		const without = lent[at];
		const same = without && sentenceKey(without) === sentenceKey(said);
		return same && without !== said ? [without] : [];
	});
}

const sentenceKey = ({ refs }: Sentence) => refs.map(figureKey).join(' ');

const sentencesOf = (block: Block | undefined): readonly Sentence[] =>
	block?.kind === 'paragraph' ? block.sentences : block?.kind === 'list' ? block.items : [];

const tableOf = ({ table: id }: ChartSpec, blocks: readonly Block[]): ReportTable | null =>
	blocks.flatMap((one) => (one.kind === 'table' && one.table.id === id ? [one.table] : []))[0] ??
	null;
