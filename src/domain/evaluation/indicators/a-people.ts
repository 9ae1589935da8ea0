import { categories } from '#domain/professionnel/categorie.ts';
import { coordinationParts, coordinationPlaces } from '#domain/professionnel/coordination-words.ts';
import type { Line } from '../answers/answers.ts';
import { crossing } from '../define/define-cross.ts';
import { division } from '../define/define-distribution.ts';
import type { Head, Indicator } from '../indicator.ts';
import { participantsByPole, participantsOnce } from '../facts/participants.ts';
import { among, participations, type Attendance } from '../facts/row.ts';

const head = (id: string, label: string, ...groupings: Head['groupings'] & {}): Head => ({
	id,
	label,
	section: 'A',
	clinical: false,
	groupings
});

const lines = (words: Readonly<Record<string, string>>): readonly Line[] =>
	Object.entries(words).map(([code, label]) => ({ code, label }));

const byCategorie = lines(categories);
const categorieOf = ({ who }: Attendance) => who.categorie;

/** [EVA-13] The detail of libéraux (Rapport II.A): by profession, those of no line of their own together. */
const professionsLiberales = lines({
	mg: 'Médecins généralistes',
	psychiatre: 'Psychiatres',
	pharmacien: 'Pharmacien·ne·s',
	infirmier: 'Infirmier·ère·s',
	autre: 'Autres libéraux'
});

function professionOf({ who }: Attendance): string {
	if (who.categorie === 'generalistes-liberaux') return 'mg';
	if (who.categorie === 'pharmaciens') return 'pharmacien';
	if (who.profession === 'psychiatre') return 'psychiatre';
	return who.profession === 'infirmier' || who.profession === 'infirmier-ipa'
		? 'infirmier'
		: 'autre';
}

const liberal = ({ who }: Attendance) => who.liberal;

/** [EVA-14] The actors of coordination, those of the association itself left out. */
const coordinates = ({ who }: Attendance) =>
	who.coordination !== null && who.coordination.place !== 'association';
const coordinationAxes = () => ({
	rows: lines(coordinationParts),
	columns: lines(coordinationPlaces).filter(({ code }) => code !== 'association')
});
const coordinationCouple = ({ who }: Attendance) =>
	who.coordination === null ? [] : [[who.coordination.part, who.coordination.place] as const];

/** Who came, and how often (statistics.md §1, A10 to A18). */
export const people: readonly Indicator[] = [
	division(
		head('A10', 'Participants, par catégorie (somme des pôles)', 'pole', 'bassin'),
		participantsByPole,
		byCategorie,
		categorieOf
	),
	division(
		head('A10-distincts', 'Personnes différentes, par catégorie'),
		participantsOnce,
		byCategorie,
		categorieOf
	),
	division(
		head('A11', 'Participations, par catégorie', 'pole', 'bassin'),
		participations,
		byCategorie,
		categorieOf
	),
	division(
		head('A14', 'Participants libéraux', 'pole'),
		among(participantsByPole, 'participants-liberaux', liberal),
		professionsLiberales,
		professionOf
	),
	division(
		head('A14-participations', 'Participations de libéraux', 'pole'),
		among(participations, 'participations-liberales', liberal),
		professionsLiberales,
		professionOf
	),
	division(
		head('A15', 'Participations libérales indemnisées', 'pole'),
		among(
			participations,
			'participations-indemnisees',
			({ who }) => who.liberal && who.indemnified
		),
		professionsLiberales,
		professionOf
	),
	division(
		head('A16', 'Nouveaux participants', 'pole', 'bassin'),
		{ ...among(participations, 'nouveaux', ({ who }) => who.firstEver), unit: 'participant' },
		lines({ liberal: 'Libéraux', 'non-liberal': 'Non libéraux' }),
		({ who }) => (who.liberal ? 'liberal' : 'non-liberal')
	),
	crossing(
		head('A17', 'Acteurs de coordination : participants'),
		'coordination',
		'participant',
		among(participantsByPole, 'coordination', coordinates),
		coordinationAxes,
		coordinationCouple
	),
	crossing(
		head('A18', 'Acteurs de coordination : participations'),
		'coordination-participations',
		'participation',
		among(participations, 'coordination-participations', coordinates),
		coordinationAxes,
		coordinationCouple
	)
];
