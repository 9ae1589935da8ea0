import type { SectionPlan } from '../plan.ts';
import { count, mean, percent, say, share, top } from '../template.ts';

export const problematiquesSection: SectionPlan = {
	code: 'G',
	heading: 'Problématiques addictives suivies',
	blocks: [
		{
			kind: 'sentences',
			templates: [
				say`Les problématiques les plus citées, en part des mentions, sont : ${top('G4')}.`,
				say`Une seule problématique est en cause dans ${share('G2')} : Héroïne et TSO pour ${percent('G3', 'heroine-tso')} des situations, Alcool pour ${percent('G3', 'alcool')}.`,
				say`${count('G1-nombre')} se rencontrent, avec ${mean('G6')} problématiques par situation en moyenne.`
			]
		},
		{ kind: 'distribution', id: 'G4', chart: { kind: 'bars', columns: ['part'], sorted: true } },
		{ kind: 'distribution', id: 'G5', chart: { kind: 'bars', columns: ['n'] } },
		{ kind: 'distribution', id: 'G3', chart: null },
		{ kind: 'distribution', id: 'G1', chart: null },
		{ kind: 'history', ids: ['G3', 'G4'] }
	]
};

export const difficultesSection: SectionPlan = {
	code: 'H',
	heading: 'Difficultés associées des patients',
	blocks: [
		{
			kind: 'sentences',
			templates: [
				say`Les difficultés les plus citées, en part des mentions, sont : ${top('H1')}.`,
				say`Rien n’est renseigné : ${percent('H1', 'non-renseigne')} des mentions ; aucune difficulté : ${percent('H1', 'aucune')}.`
			]
		},
		{ kind: 'distribution', id: 'H1', chart: { kind: 'bars', columns: ['part'], sorted: true } }
	]
};

export const motivationSection: SectionPlan = {
	code: 'I',
	heading: 'Motivation du patient dans le soin',
	blocks: [
		{
			kind: 'sentences',
			templates: [
				say`La motivation est renseignée dans ${share('I2')}.`,
				say`Les stades les plus fréquents sont : ${top('I1')}.`
			]
		},
		{ kind: 'distribution', id: 'I1', chart: { kind: 'bars', columns: ['part'] } },
		{
			kind: 'cross',
			id: 'I3',
			shared: 'oui',
			chart: { kind: 'bars', columns: ['part'] }
		},
		{ kind: 'history', ids: ['I1'] }
	]
};

export const themesSection: SectionPlan = {
	code: 'J',
	heading: 'Nature des problèmes ayant motivé la demande',
	blocks: [
		{
			kind: 'sentences',
			templates: [
				say`Les thèmes les plus fréquents, en part des mentions, sont : ${top('J1')}.`,
				say`Pas encore codées : ${percent('J1', 'non-renseigne')} des mentions.`
			]
		},
		{ kind: 'distribution', id: 'J1', chart: { kind: 'bars', columns: ['part'], sorted: true } }
	]
};
