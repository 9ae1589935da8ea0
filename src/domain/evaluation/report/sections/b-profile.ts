import { categorieCodes } from '#domain/professionnel/categorie.ts';
import type { SectionPlan } from '../plan.ts';
import { count, mean, number, percent, say, share, top } from '../template.ts';

export const profileSection: SectionPlan = {
	code: 'B',
	heading: 'Profil des participants aux Intervisions',
	blocks: [
		{
			kind: 'sentences',
			templates: [
				say`Invitations pour une situation : ${number('B1')}, dont ${mean('B4')} de libéraux par situation en moyenne.`,
				say`Parmi elles, la personne était là quand la situation a été étudiée pour ${share('B3')} ; pour les libéraux, ${share('B3-liberaux')}.`,
				say`Les présences aux Intervisions elles-mêmes, avec ou sans invitation pour une situation, sont comptées à part : ${count('A11')}.`
			]
		},
		{
			kind: 'rates',
			id: 'B3-categories',
			caption: 'Présents parmi les invités, par catégorie',
			ids: [...categorieCodes.map((code) => `B3-${code}`), 'B3-liberaux', 'B3'],
			chart: { kind: 'bars', columns: ['part'] }
		},
		{ kind: 'distribution', id: 'B1', chart: null },
		{ kind: 'distribution', id: 'B2', chart: null },
		{ kind: 'history', ids: ['B3'] }
	]
};

export const categoriesSection: SectionPlan = {
	code: 'C',
	heading: 'Répartition par catégorie professionnelle',
	blocks: [
		{
			kind: 'sentences',
			templates: [
				say`Les libéraux font ${share('C1')}.`,
				say`Comptés en personnes de chaque pôle, ils sont ${share('C2')} ; en personnes différentes, ${share('C2-distincts')}.`,
				say`Travailleurs sociaux et travailleuses sociales : ${percent('A11', 'travailleurs-sociaux')} des participations, ${percent('A10', 'travailleurs-sociaux')} des participants.`,
				say`Les catégories les plus présentes, en part des participations, sont ${top('A11')}.`
			]
		},
		{ kind: 'distribution', id: 'A11', chart: { kind: 'bars', columns: ['part'] } },
		{ kind: 'distribution', id: 'A10', chart: null },
		{ kind: 'distribution', id: 'A10-distincts', chart: null },
		{ kind: 'history', ids: ['C1'] }
	]
};
