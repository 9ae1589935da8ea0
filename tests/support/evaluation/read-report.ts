import type {
	Block,
	Cell,
	ReportModel,
	ReportTable,
	Sentence
} from '#domain/evaluation/report/report-model.ts';

/** What a report holds, section after section. */
export const blocksOf = ({ sections }: ReportModel): readonly Block[] =>
	sections.flatMap(({ blocks }) => blocks);

export const tablesOf = (report: ReportModel): readonly ReportTable[] =>
	blocksOf(report).flatMap((block) => (block.kind === 'table' ? [block.table] : []));

export const sentencesOf = (report: ReportModel): readonly Sentence[] =>
	blocksOf(report).flatMap((block) =>
		block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items : []
	);

/** Those of the totals too. */
export const cellsOf = (report: ReportModel): readonly Cell[] =>
	tablesOf(report).flatMap(({ rows, total }) =>
		[...rows, ...(total ? [total] : [])].flatMap((row) => row.cells)
	);

/** Throws on a table that the report has not. */
export function tableOf(report: ReportModel, id: string): ReportTable {
	const found = tablesOf(report).find((table) => table.id === id);
	if (!found) throw new Error(`no table ${id}`);
	return found;
}

/** « Pour mémoire »: the contract’s sheet repeats the year before under the same reference. */
export function cellsOfYearBefore(report: ReportModel): ReadonlySet<Cell> {
	const sheet = tablesOf(report).find(({ id }) => id === 'CPOM');
	const former = (at: number) => sheet?.columns[at]?.code.endsWith('-avant') ?? false;
	return new Set(sheet?.rows.flatMap((row) => row.cells.filter((_, at) => former(at))));
}
