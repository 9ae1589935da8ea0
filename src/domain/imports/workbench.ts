import type { DoubtCode } from './doubt.ts';
import type { Existing } from './existing.ts';
import type { EntityCode, EntityMapping, Mapping } from './mapping.ts';
import type {
	LineKind,
	PlanLine,
	PlannedDossier,
	PlannedInvitation,
	PlannedMeeting,
	PlannedParticipation,
	PlannedPerson,
	PlannedPole,
	PlannedSituation,
	Ref
} from './plan.ts';
import { createReader } from './reach.ts';
import { rowReader, type RowReader } from './read-field.ts';
import type { Mark } from './read-patient.ts';
import type { SourceTable } from './source.ts';

/** A meeting as lines find it, taken over or not. */
export interface MeetingPlace {
	readonly ref: Ref;
	readonly poleRef: Ref;
	readonly poleName: string;
	readonly day: string;
	readonly native: boolean;
}

export interface PlanInput {
	readonly tables: readonly SourceTable[];
	readonly mapping: Mapping;
	readonly existing: Existing;
	/** Kinds of doubt that are taken over all the same. */
	readonly accepted: readonly DoubtCode[];
	readonly mark: Mark;
	/** [IMP-15] Says whether the dossier of this mark was erased. */
	readonly isErased: (mark: string) => boolean;
}

type Said = Pick<PlanLine, 'outcome' | 'why'> & Partial<PlanLine>;

/** What the planning of one import gathers, entity after entity. */
export function createWorkbench(input: PlanInput) {
	const { tables, mapping, accepted } = input;
	const reader = createReader(tables, mapping.joins);
	const lines: PlanLine[] = [];
	const writes = {
		poles: [] as PlannedPole[],
		people: [] as PlannedPerson[],
		meetings: [] as PlannedMeeting[],
		participations: [] as PlannedParticipation[],
		dossiers: [] as PlannedDossier[],
		situations: [] as PlannedSituation[],
		invitations: [] as PlannedInvitation[]
	};
	let made = 0;

	/** Reads each row of the table that holds an entity. */
	function rowsOf(entity: EntityCode): readonly (RowReader & { readonly table: string })[] {
		const mapped: EntityMapping | null = mapping[entity];
		const table = mapped && tables.find(({ name }) => name === mapped.table);
		if (!mapped || !table) return [];
		const read = rowReader(reader, entity, mapped);
		return table.rows.map((row) => ({ ...read(row), table: table.name }));
	}

	return {
		...input,
		lines,
		writes,
		rowsOf,
		fresh: (kind: string): Ref => `+${kind}${(made += 1)}`,
		accepts: (doubt: DoubtCode): boolean => accepted.includes(doubt),
		/** Says what becomes of a row. */
		say(kind: LineKind, row: RowReader & { readonly table: string }, said: Said): void {
			const doubt = said.doubt ?? null;
			const taken = said.outcome === 'creee' || (doubt !== null && accepted.includes(doubt));
			lines.push({
				...{ kind, table: row.table, number: row.row.number, name: '', day: null, pole: '' },
				...said,
				...{ doubt, taken }
			});
		}
	};
}

export type Workbench = ReturnType<typeof createWorkbench>;
export type BenchRow = ReturnType<Workbench['rowsOf']>[number];
