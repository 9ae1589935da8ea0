import { count, countDistinct } from '../define/define-count.ts';
import { division } from '../define/define-distribution.ts';
import { listing } from '../define/define-listing.ts';
import { ratio } from '../define/define-mean.ts';
import { share } from '../define/define-rate.ts';
import { organiserKinds } from '#domain/pole/organiser.ts';
import { yearOf } from '#domain/planning/calendar-day.ts';
import { activePoles, among, intervisions, participations, situations } from '../facts/row.ts';
import type { YearFacts } from '../facts/facts.ts';
import type { Head, Indicator } from '../indicator.ts';
import { participantsByPole } from '../facts/participants.ts';

const head = (id: string, label: string, ...groupings: Head['groupings'] & {}): Head => ({
	id,
	label,
	section: 'A',
	clinical: false,
	groupings
});

/** [EVA-9] The pôles whose first Intervision ever is of the year. */
const newPoles = {
	...activePoles,
	from: (facts: YearFacts) =>
		activePoles
			.from(facts)
			.filter(({ firstHeldOn }) => firstHeldOn !== null && yearOf(firstHeldOn) === facts.year)
};

/** [EVA-9] The pôles that came back: none the year before, some earlier. */
const returningPoles = {
	...activePoles,
	from: (facts: YearFacts) =>
		activePoles
			.from(facts)
			.filter(
				({ lastHeldBefore }) => lastHeldBefore !== null && yearOf(lastHeldBefore) < facts.year - 1
			)
};

/** [EVA-9] The pôles that held some the year before, and none this year. */
const silentPoles = {
	...activePoles,
	from: (facts: YearFacts) => {
		const active = new Set(activePoles.from(facts));
		return facts.poles.filter(
			(pole) =>
				!active.has(pole) &&
				pole.lastHeldBefore !== null &&
				yearOf(pole.lastHeldBefore) === facts.year - 1
		);
	}
};

/** What was held, where, on whom (statistics.md §1, A1 to A9). */
export const activity: readonly Indicator[] = [
	count(head('A1', 'Pôles actifs', 'bassin'), activePoles),
	listing(head('A2', 'Nouveaux pôles'), newPoles, ({ name }) => name),
	listing(head('A2-retours', 'Pôles de retour'), returningPoles, ({ name }) => name),
	listing(
		head('A2-silencieux', 'Pôles sans Intervision, actifs l’année précédente'),
		silentPoles,
		({ name }) => name
	),
	count(
		head('A3', 'Intervisions', 'pole', 'bassin', 'mois', 'semestre', 'organisateur'),
		intervisions
	),
	division(
		head('A3-organisateurs', 'Intervisions, par structure organisatrice', 'pole'),
		intervisions,
		Object.entries(organiserKinds).map(([code, label]) => ({ code, label })),
		({ organiserKind }) => organiserKind
	),
	share(head('A4', 'Intervisions avec visio', 'pole'), intervisions, ({ participations }) =>
		participations.some(({ remote }) => remote)
	),
	share(
		head('A5', 'Intervisions entièrement en visio', 'pole'),
		intervisions,
		({ participations }) =>
			participations.length > 0 && participations.every(({ remote }) => remote)
	),
	ratio(head('A6', 'Intervisions par pôle', 'bassin'), intervisions, activePoles),
	count(head('A7', 'Situations étudiées', 'pole', 'bassin', 'semestre'), situations),
	countDistinct(
		head('A8', 'Patients différents', 'pole', 'bassin'),
		'patient',
		situations,
		({ dossierId }) => dossierId
	),
	ratio(head('A9', 'Situations par Intervision', 'pole', 'bassin'), situations, intervisions),
	ratio(
		head('A12', 'Participants par Intervision', 'pole', 'bassin'),
		participantsByPole,
		intervisions
	),
	ratio(
		head('A13', 'Participations par Intervision', 'pole', 'bassin'),
		participations,
		intervisions
	),
	ratio(
		head('A13-liberaux', 'Participations de libéraux par Intervision', 'pole'),
		among(participations, 'participations-liberales', ({ who }) => who.liberal),
		intervisions
	),
	share(
		head('A-repris', 'Fiches reprises d’une ancienne base, incomplètes'),
		situations,
		({ incomplete }) => incomplete
	)
];
