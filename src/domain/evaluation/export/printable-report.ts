import type { PaperRow } from '#domain/document/paper-row.ts';
import type { PrintableDocument, PrintableFact } from '#domain/document/printable-document.ts';
import { cellWords, fullWords } from '../report/cell-words.ts';
import type { Block, ReportModel } from '../report/report-model.ts';
import type { Releasable } from '../suppression/release-report.ts';
import { printableTables } from './printable-tables.ts';

export interface PaperEvaluation {
	readonly report: Releasable<ReportModel>;
	/** By the ids of the charts. */
	readonly pictures: Readonly<Record<string, string>>;
	readonly facts: readonly PrintableFact[];
	readonly subtitle: string;
	/** ISO moment of the publication: the same version prints the same bytes. */
	readonly createdAt: string;
	/** How a reader checks this copy. */
	readonly verification: string;
}

/** [RAP-8] A report as the PDF pipeline prints it: each chart with its words, each table with its head. */
export function printableReport({
	report,
	pictures,
	...about
}: PaperEvaluation): PrintableDocument {
	return {
		title: report.title,
		subtitle: about.subtitle,
		reference: '',
		createdAt: about.createdAt,
		issuer: 'Généralistes et Addictions Hauts-de-France',
		facts: about.facts,
		sections: report.sections.map(({ heading, blocks }) => ({
			heading,
			rows: blocks.flatMap((block, at) => rowsOf(block, blocks[at - 1], pictures))
		})),
		verification: about.verification
	};
}

function rowsOf(
	block: Block,
	before: Block | undefined,
	pictures: PaperEvaluation['pictures']
): readonly PaperRow[] {
	switch (block.kind) {
		case 'heading':
			return [{ kind: 'heading', text: block.text }];
		case 'paragraph': {
			const words = block.sentences.map(({ text }) => text).join(' ');
			return [{ kind: 'paragraphs', paragraphs: [words] }];
		}
		case 'list': {
			const items = block.items.map(({ text }) => text);
			return [{ kind: 'list', items, ...(block.ordered ? { numbered: true } : {}) }];
		}
		case 'figures':
			return [figures(block)];
		case 'chart': {
			const { id, title, summary } = block.chart;
			const svg = pictures[id];
			return svg === undefined ? [] : [{ kind: 'picture', label: title, svg, alt: summary }];
		}
		case 'table': {
			// Under its chart, which has said what both are about.
			const headed = before?.kind === 'chart' && before.chart.table === block.table.id;
			return printableTables(block.table, headed ? '' : block.table.caption);
		}
		case 'history':
			return [history(block)];
	}
}

function figures({ figures: all }: Extract<Block, { kind: 'figures' }>): PaperRow {
	const changes = all.some(({ change }) => change !== null);
	return {
		kind: 'table',
		label: '',
		columns: [
			{ label: 'Chiffre clé', width: 2.4 },
			{ label: 'Valeur', align: 'right' },
			...(changes ? [{ label: 'Évolution', align: 'right' } as const] : [])
		],
		rows: all.map(({ label, cell, change }) => [
			label,
			fullWords(cell),
			...(changes ? [change ? cellWords(change) : ''] : [])
		])
	};
}

function history({ lines }: Extract<Block, { kind: 'history' }>): PaperRow {
	return {
		kind: 'table',
		label: 'Ce que les rapports précédents ont publié',
		columns: [
			{ label: 'Indicateur', width: 2.4 },
			{ label: 'Année', align: 'right' },
			{ label: 'Publié', align: 'right' },
			{ label: 'Source', width: 1.6 }
		],
		rows: lines.flatMap(({ label, entries }) =>
			entries.map(({ year, printed, source }) => [label, String(year), printed, source])
		)
	};
}
