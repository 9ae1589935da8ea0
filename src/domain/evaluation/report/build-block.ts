import type { Comparison } from '../compare.ts';
import { definitionOf } from '../definitions.ts';
import type { Evaluation, Values } from '../evaluation.ts';
import { publishedHistory } from './published-history.ts';
import type { BlockPlan, ChartPlan } from './plan.ts';
import type { Block, KeyFigure, ReportTable } from './report-model.ts';
import { speak, speakAll } from './speak.ts';
import { changeCell, valueCell } from './tables/cells.ts';
import { contractTable } from './tables/contract-table.ts';
import { crossTable } from './tables/cross-table.ts';
import { distributionTable } from './tables/distribution-table.ts';
import { groupsTable } from './tables/groups-table.ts';
import { ratesTable } from './tables/rates-table.ts';
import { say, top } from './template.ts';
import { refOf, type Voice } from './voice.ts';

/** What blocks are made from. */
export interface Sources {
	readonly evaluation: Evaluation;
	readonly comparison: Comparison | null;
	readonly before: { readonly year: number; readonly values: Values } | null;
	readonly voice: Voice;
}

/** Makes what a block of the plan becomes for these figures; nothing when they have nothing to say there. */
export function buildBlock(plan: BlockPlan, sources: Sources): readonly Block[] {
	const { evaluation, voice } = sources;
	switch (plan.kind) {
		case 'heading':
			return [plan];
		case 'sentences': {
			const sentences = speakAll(plan.templates, voice);
			return sentences.length === 0 ? [] : [{ kind: 'paragraph', sentences }];
		}
		case 'list': {
			const items = speakAll(plan.templates, voice);
			return items.length === 0 ? [] : [{ kind: 'list', ordered: plan.ordered, items }];
		}
		case 'figures':
			return [{ kind: 'figures', figures: plan.ids.flatMap((id) => keyFigure(id, voice)) }];
		case 'distribution': {
			const value = voice.values[plan.id];
			if (value?.kind !== 'distribution' || value.whole === 0) return [];
			return tableAndChart(distributionTable(plan.id, value, voice), plan.chart, sources);
		}
		case 'cross': {
			const value = voice.values[plan.id];
			if (value?.kind !== 'cross' || value.rows.length === 0) return [];
			return tableAndChart(crossTable(plan.id, value, voice, plan.shared), plan.chart, sources);
		}
		case 'rates':
			return tableAndChart(ratesTable(plan, voice), plan.chart, sources);
		case 'groups': {
			const groups = evaluation.groups[plan.grouping] ?? [];
			if (groups.length === 0) return [];
			return tableAndChart(groupsTable(plan, groups, voice), plan.chart, sources);
		}
		case 'narrative':
			return narrative(plan, sources);
		case 'contract': {
			const table = contractTable(plan.lines, evaluation.year, voice, sources.before);
			return [{ kind: 'table', table }];
		}
		case 'history':
			return history(plan.ids, sources);
	}
}

function keyFigure(id: string, voice: Voice): readonly KeyFigure[] {
	const value = voice.values[id];
	if (!value) return [];
	const ref = refOf(voice, id);
	const change = voice.changes[id];
	return [
		{
			label: definitionOf(id).label,
			cell: valueCell(voice, ref, value),
			change: change ? changeCell(voice, ref, change) : null,
			ref
		}
	];
}

/** The chart first, for who looks; the table that it draws, for who reads. */
function tableAndChart(
	table: ReportTable,
	chart: ChartPlan | null,
	{ voice }: Sources
): readonly Block[] {
	if (table.rows.length === 0) return [];
	const drawn: readonly Block[] = chart
		? [
				{
					kind: 'chart',
					chart: {
						...chart,
						id: `graphique-${table.id}`,
						title: table.caption,
						table: table.id,
						summary: chartSummary(table, voice)
					}
				}
			]
		: [];
	return [...drawn, { kind: 'table', table }];
}

function chartSummary({ id, caption }: ReportTable, voice: Voice): string {
	const value = voice.values[id];
	const first =
		value?.kind === 'distribution' ? speak(say`En tête\u00a0: ${top(id)}.`, voice) : null;
	return [`${caption}.`, first?.text, 'Le tableau qui suit donne chaque nombre.']
		.filter(Boolean)
		.join(' ');
}

function narrative(
	{ grouping, templates }: Extract<BlockPlan, { kind: 'narrative' }>,
	{ evaluation, comparison, voice }: Sources
): readonly Block[] {
	const groups = evaluation.groups[grouping];
	if (!groups) return [{ kind: 'list', ordered: false, items: speakAll(templates, voice) }];
	return groups.flatMap(({ code, label, values }): readonly Block[] => [
		{ kind: 'heading', text: label },
		{
			kind: 'list',
			ordered: false,
			items: speakAll(templates, {
				...voice,
				values,
				changes: comparison?.groups[grouping]?.[code] ?? {},
				group: { grouping, code }
			})
		}
	]);
}

/** What was published is about the whole region. */
function history(ids: readonly string[], { evaluation, voice }: Sources): readonly Block[] {
	if (evaluation.scope.kind !== 'region') return [];
	const lines = publishedHistory
		.filter(({ id }) => ids.includes(id))
		.map(({ id, ...series }) => ({ ...series, ref: refOf(voice, id) }));
	return lines.length === 0 ? [] : [{ kind: 'history', lines }];
}
