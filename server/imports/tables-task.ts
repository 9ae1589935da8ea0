import { createHash } from 'node:crypto';
import { checkMapping } from '#domain/imports/check-mapping.ts';
import { describeBase, type BaseView } from '#domain/imports/describe-base.ts';
import type { EntityCode, EntityMapping, Mapping } from '#domain/imports/mapping.ts';
import { keptTexts } from '#domain/imports/kept-texts.ts';
import type { ImportPlan } from '#domain/imports/plan.ts';
import { planImport } from '#domain/imports/plan-import.ts';
import { proposeFields } from '#domain/imports/propose/propose-fields.ts';
import type { SourceTable } from '#domain/imports/source.ts';
import type { PlanInput } from '#domain/imports/workbench.ts';
import { baseLimits } from './base-limits.ts';
import { erasedMark, markUnder } from '#server/keys/reprise-mark.ts';

/** What is asked to be planned; the marks of patients are made beside the tables, from these keys. */
interface PlanQuestion extends Omit<PlanInput, 'tables' | 'mark' | 'isErased'> {
	readonly keys: readonly Uint8Array[];
}

interface PlannedImport {
	/** Changes whenever the plan does ([IMP-8]). */
	readonly digest: string;
	/** Every name of a place, a function or a pôle that it would keep: the guard reads them. */
	readonly texts: readonly string[];
}

/** Lists of a plan, each of thousands: they come over piece by piece, so that nobody waits for one of them. */
export type PlanParts = ImportPlan['writes'] & Pick<ImportPlan, 'lines'>;

/** What may be asked of the tables of a file that waits, with what is answered. */
export interface TablesTasks {
	readonly describe: { readonly asked: Mapping; readonly answer: BaseView };
	readonly check: { readonly asked: Mapping; readonly answer: boolean };
	readonly propose: {
		readonly asked: {
			readonly mapping: Mapping;
			readonly entity: EntityCode;
			readonly table: string;
		};
		/** Null: there is no such table. */
		readonly answer: EntityMapping | null;
	};
	readonly plan: { readonly asked: PlanQuestion; readonly answer: PlannedImport };
	/** A piece of the last plan; empty at the end. */
	readonly piece: {
		readonly asked: { readonly part: keyof PlanParts; readonly from: number };
		readonly answer: readonly PlanParts[keyof PlanParts][number][];
	};
}
export type TablesTask = keyof TablesTasks;
type Work = {
	readonly [Task in TablesTask]: (
		tables: readonly SourceTable[],
		asked: TablesTasks[Task]['asked']
	) => TablesTasks[Task]['answer'];
};

/** Pure work over tables, done in a thread: of a big base each takes seconds. */
export const tablesWork: Work = {
	describe: describeBase,
	check: checkMapping,
	propose(tables, { mapping, entity, table: name }) {
		const table = tables.find((one) => one.name === name);
		return table ? proposeFields(tables, mapping.joins, entity, table) : null;
	},
	plan(tables, { keys, ...question }) {
		const { marks, erased } = question.existing;
		const isErased = (one: string) => erased.has(erasedMark(one));
		const isKnown = (one: string) => marks.has(one) || isErased(one);
		const mark = (text: string) => markUnder(keys, text, isKnown);
		const plan = planImport({ ...question, tables, mark, isErased });
		const digest = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
		planned = { ...plan.writes, lines: plan.lines };
		return { digest, texts: keptTexts(plan) };
	},
	piece: (_tables, { part, from }) => planned[part].slice(from, from + baseLimits.piece)
};

/** The last plan of this thread. */
let planned: PlanParts = {
	...{ lines: [], poles: [], people: [], meetings: [], participations: [] },
	...{ dossiers: [], situations: [], invitations: [] }
};
