import { organiserKinds } from '#domain/pole/organiser.ts';
import { months } from '#domain/pole/rhythm.ts';
import { groupBy } from '#domain/shared/group-by.ts';
import type { IntervisionFact, YearFacts } from './facts.ts';

/** [EVA-11] The ways of cutting a year, written once: a figure by pôle is the figure itself, of the facts of each pôle. */
export const groupings = {
	pole: 'Pôle',
	bassin: 'Bassin de vie',
	mois: 'Mois',
	semestre: 'Semestre',
	organisateur: 'Structure organisatrice'
} as const;

export type GroupingCode = keyof typeof groupings;
export const groupingCodes = Object.keys(groupings) as readonly GroupingCode[];

export interface Group {
	readonly code: string;
	readonly label: string;
	readonly facts: YearFacts;
}

interface Key {
	readonly code: string;
	readonly label: string;
}

/**
 * [EVA-11] Cuts the Intervisions of a year and what was looked at in them; each is in one group. Other activities,
 * conventions and counters belong to no group. Groups without an Intervision are left out, but of the calendar.
 */
export function cut(facts: YearFacts, by: GroupingCode): readonly Group[] {
	const poles = new Map(facts.poles.map((pole) => [pole.id, pole]));
	const keyOf = (at: IntervisionFact): string => {
		switch (by) {
			case 'pole':
				return at.poleId;
			case 'bassin':
				return poles.get(at.poleId)?.bassin ?? '';
			case 'mois':
				return String(monthOf(at));
			case 'semestre':
				return monthOf(at) < 7 ? '1' : '2';
			case 'organisateur':
				return at.organiserKind;
		}
	};
	const held = new Map(facts.intervisions.map((at) => [at.id, keyOf(at)]));
	const intervisions = groupBy(facts.intervisions, keyOf);
	const situations = groupBy(
		facts.situations,
		({ intervisionId }) => held.get(intervisionId) ?? ''
	);
	const polesIn = (code: string) =>
		facts.poles.filter(({ id, bassin }) =>
			by === 'pole' ? id === code : by === 'bassin' ? bassin === code : true
		);
	return keys(facts, by)
		.filter(({ code }) => calendar.includes(by) || intervisions(code).length > 0)
		.map(({ code, label }) => ({
			code,
			label,
			facts: {
				...facts,
				poles: polesIn(code),
				intervisions: intervisions(code),
				situations: situations(code),
				actions: [],
				conventions: [],
				questionnaires: [],
				counters: {}
			}
		}));
}

const calendar: readonly GroupingCode[] = ['mois', 'semestre'];

function keys(facts: YearFacts, by: GroupingCode): readonly Key[] {
	switch (by) {
		case 'pole':
			return inFrench(facts.poles.map(({ id, name }) => ({ code: id, label: name })));
		case 'bassin':
			return inFrench(
				[...new Set(facts.poles.map(({ bassin }) => bassin))].map((bassin) => ({
					code: bassin,
					label: bassin
				}))
			);
		case 'mois':
			return Object.entries(months).map(([code, label]) => ({ code, label }));
		case 'semestre':
			return [
				{ code: '1', label: 'Premier semestre' },
				{ code: '2', label: 'Second semestre' }
			];
		case 'organisateur':
			return Object.entries(organiserKinds).map(([code, label]) => ({ code, label }));
	}
}

const monthOf = ({ day }: IntervisionFact) => Number(day.slice(5, 7));
const french = new Intl.Collator('fr');
const inFrench = (keys: readonly Key[]) =>
	keys.toSorted((one, other) => french.compare(one.label, other.label));
