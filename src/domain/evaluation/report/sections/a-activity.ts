import { categories, categorieCodes } from '#domain/professionnel/categorie.ts';
import { polesHeading } from '../poles-heading.ts';
import type { SectionPlan } from '../plan.ts';
import { count, each, mean, names, number, say, share } from '../template.ts';

/** Table I.F: participations then participants of each category, side by side. */
const byCategorie = categorieCodes.flatMap((part) => [
	{ id: 'A11', part, label: 'Participations', over: categories[part] },
	{ id: 'A10', part, label: 'Participants', over: categories[part] }
]);

export const activitySection: SectionPlan = {
	code: 'A',
	heading: 'Analyse générale',
	blocks: [
		{
			kind: 'figures',
			ids: ['A1', 'A3', 'A7', 'A8', 'A10', 'A11', 'A14', 'A15', 'A16', 'A6', 'A9', 'A12', 'A13']
		},
		{
			kind: 'sentences',
			templates: [
				say`L’année compte ${count('A3')} dans ${count('A1')}, soit ${mean('A6')} par pôle en moyenne.`,
				say`La visio concerne ${share('A4')} ; tout le monde est à distance dans ${share('A5')}.`,
				say`Situations étudiées : ${number('A7')}, pour ${count('A8')}, à raison de ${mean('A9')} par Intervision en moyenne.`,
				say`Participants : ${number('A10')} en additionnant les pôles ; ${number('A10-distincts')} quand une personne venue dans plusieurs pôles ne compte qu’une fois.`,
				say`En moyenne, une Intervision réunit ${mean('A13')} participations, pour ${mean('A12')} participants.`,
				say`Fiches reprises d’une ancienne base, dont certains champs manquent : ${share('A-repris')}.`
			]
		},
		{ kind: 'heading', text: 'Libéraux et coordination' },
		{
			kind: 'list',
			ordered: false,
			templates: [
				say`Participants libéraux : ${number('A14')}.`,
				say`Participants libéraux, en détail : ${each('A14')}.`,
				say`Participations de libéraux : ${number('A14-participations')}.`,
				say`Participations de libéraux, en détail : ${each('A14-participations')}.`,
				say`Participations libérales indemnisées : ${number('A15')}.`,
				say`Participations libérales indemnisées, en détail : ${each('A15')}.`,
				say`Nouveaux participants : ${each('A16')}.`
			]
		},
		{ kind: 'cross', id: 'A17', shared: null, chart: null },
		{ kind: 'cross', id: 'A18', shared: null, chart: null },
		{ kind: 'heading', text: 'Pôles et calendrier' },
		{
			kind: 'list',
			ordered: false,
			templates: [
				say`Nouveaux pôles : ${names('A2')}.`,
				say`Pôles de retour : ${names('A2-retours')}.`,
				say`Pôles actifs l’année précédente, sans Intervision cette année : ${names('A2-silencieux')}.`,
				// [RAP-11] of 2024 six were named: no figure says which
				say`Dire d’un pôle qu’il est en difficulté ou à remobiliser est un jugement, non un chiffre : ce rapport n’en désigne aucun.`
			]
		},
		{
			kind: 'groups',
			id: 'A-mois',
			caption: 'Intervisions, par mois',
			grouping: 'mois',
			columns: [{ id: 'A3' }],
			chart: { kind: 'columns', columns: ['A3'] }
		},
		{ kind: 'distribution', id: 'A3-organisateurs', chart: null },
		{
			kind: 'groups',
			id: 'A-bassins',
			caption: 'Activité, par bassin de vie',
			grouping: 'bassin',
			columns: ['A1', 'A3', 'A7', 'A8', 'A11', 'A10'].map((id) => ({ id })),
			chart: null
		},
		{
			kind: 'groups',
			id: 'A-poles',
			caption: 'Activité, par pôle',
			grouping: 'pole',
			columns: [
				{ id: 'A3' },
				{ id: 'A4' },
				...byCategorie,
				{ id: 'A7' },
				{ id: 'A11', label: 'Participations' },
				{ id: 'A10', label: 'Participants' },
				{ id: 'A16', part: 'liberal', label: 'Nouveaux libéraux' },
				{ id: 'A16', part: 'non-liberal', label: 'Nouveaux non libéraux' }
			],
			chart: { kind: 'bars', columns: ['A3'] }
		},
		{ kind: 'heading', text: polesHeading },
		{
			kind: 'narrative',
			grouping: 'pole',
			templates: [
				say`${count('A3')} : ${each('A3-organisateurs')}.`,
				say`${count('A7')}, pour ${count('A8')}.`,
				say`${count('A10')}, dont libéraux : ${number('A14')}.`,
				say`Participants libéraux : ${each('A14')}.`,
				say`${count('A11')}, dont libéraux : ${number('A14-participations')}.`,
				say`Participations de libéraux : ${each('A14-participations')}.`,
				say`En moyenne par Intervision : ${mean('A9')} situations, ${mean('A13')} participations, dont ${mean('A13-liberaux')} de libéraux.`,
				say`Nouveaux libéraux : ${number('A16', 'liberal')} ; nouveaux non libéraux : ${number('A16', 'non-liberal')}.`
			]
		},
		{ kind: 'history', ids: ['A1', 'A3', 'A7', 'A8', 'A16'] }
	]
};
