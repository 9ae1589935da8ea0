import { tellYear } from '#domain/questionnaire/tell-year.ts';
import { groupBy } from '#domain/shared/group-by.ts';
import type { ActionFact, IntervisionFact, InvitationFact, ParticipationFact } from './facts.ts';
import type { SituationFact, YearFacts } from './facts.ts';
import type { BaseCode } from '../values/base.ts';
import { oncePerYear } from './once-per-year.ts';
import type { Unit } from '../values/unit.ts';

/** Where a row of a figure can be read, by who may: one kind and one id. */
export interface RowPlace {
	readonly kind: 'pole' | 'intervision' | 'situation' | 'action' | 'convention';
	readonly id: string;
}

/** Rows of one unit, under the name of the base that they make. */
export interface Rows<Row> {
	readonly base: BaseCode;
	readonly unit: Unit;
	from(facts: YearFacts): readonly Row[];
	place(row: Row): RowPlace | null;
}

/** Somebody at an Intervision, with the Intervision. */
export interface Attendance {
	readonly at: IntervisionFact;
	readonly who: ParticipationFact;
}

/** Somebody invited for a situation, with the situation. */
export interface Invited {
	readonly to: SituationFact;
	readonly who: InvitationFact;
}

/** [EVA-1] The rows of a base that are also something else: a base of its own, smaller. */
export function among<Row>(
	rows: Rows<Row>,
	base: BaseCode,
	keep: (row: Row) => boolean
): Rows<Row> {
	return { ...rows, base, from: (facts) => rows.from(facts).filter(keep) };
}

export const intervisions: Rows<IntervisionFact> = {
	base: 'intervisions',
	unit: 'intervision',
	from: (facts) => facts.intervisions,
	place: ({ id }) => ({ kind: 'intervision', id })
};

export const situations: Rows<SituationFact> = {
	base: 'situations',
	unit: 'situation',
	from: (facts) => facts.situations,
	place: ({ id }) => ({ kind: 'situation', id })
};

export const participations: Rows<Attendance> = {
	base: 'participations',
	unit: 'participation',
	from: oncePerYear((facts) =>
		facts.intervisions.flatMap((at) => at.participations.map((who) => ({ at, who })))
	),
	place: ({ at }) => ({ kind: 'intervision', id: at.id })
};

export const invitations: Rows<Invited> = {
	base: 'invitations',
	unit: 'invitation',
	from: oncePerYear((facts) =>
		facts.situations.flatMap((to) => to.invitations.map((who) => ({ to, who })))
	),
	place: ({ to }) => ({ kind: 'situation', id: to.id })
};

export const actions: Rows<ActionFact> = {
	base: 'actions',
	unit: 'action',
	from: (facts) => facts.actions,
	place: ({ id }) => ({ kind: 'action', id })
};

/** [EVA-9] The pôles that held one Intervision or more. */
export const activePoles: Rows<YearFacts['poles'][number]> = {
	base: 'poles',
	unit: 'pole',
	from: (facts) => {
		const active = new Set(facts.intervisions.map(({ poleId }) => poleId));
		return facts.poles.filter(({ id }) => active.has(id));
	},
	place: ({ id }) => ({ kind: 'pole', id })
};

export const conventions: Rows<YearFacts['conventions'][number]> = {
	base: 'conventions',
	unit: 'convention',
	from: (facts) => facts.conventions,
	place: ({ id }) => ({ kind: 'convention', id })
};

/** Anonymous: there is nothing to read behind an answer. */
export const questionnaires: Rows<YearFacts['questionnaires'][number]> = {
	base: 'questionnaires',
	unit: 'questionnaire',
	from: (facts) => facts.questionnaires,
	place: () => null
};

/** [ACT-17] Those whose answers are told: five at least, of a meeting, of a pôle, of a bassin or of the region. */
export const toldQuestionnaires: Rows<YearFacts['questionnaires'][number]> = {
	...questionnaires,
	base: 'questionnaires-dits',
	from: oncePerYear((facts) => {
		const bassins = new Map(facts.poles.map(({ id, bassin }) => [id, bassin]));
		const kinds = groupBy(facts.questionnaires, ({ kind }) => kind);
		return [...new Set(facts.questionnaires.map(({ kind }) => kind))].flatMap(
			(kind) => tellYear(kinds(kind), (poleId) => bassins.get(poleId) ?? '').told
		);
	})
};
