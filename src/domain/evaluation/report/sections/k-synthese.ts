import type { SectionPlan } from '../plan.ts';
import { mean, number, percent, say, share, top } from '../template.ts';

export const pistesSection: SectionPlan = {
	code: 'K',
	heading: 'Pistes proposées à l’issue de l’Intervision',
	blocks: [
		{
			kind: 'sentences',
			templates: [
				say`Les pistes les plus proposées, en part des mentions, sont : ${top('K1')}.`,
				say`Quand il s’agit d’orienter, c’est surtout vers : ${top('K2')}.`
			]
		},
		{ kind: 'distribution', id: 'K1', chart: { kind: 'bars', columns: ['part'], sorted: true } },
		{ kind: 'distribution', id: 'K2', chart: null }
	]
};

export const objectifsSection: SectionPlan = {
	code: 'L',
	heading: 'Objectifs',
	blocks: [
		{
			kind: 'sentences',
			templates: [
				say`Sont atteints ${share('L5')}.`,
				say`L’objectif global est atteint pour ${percent('L6', 'oui')} des situations, en partie pour ${percent('L6', 'partiellement')} ; en tout ou en partie, dans ${share('L7')}.`
			]
		},
		{
			kind: 'rates',
			id: 'L-objectifs',
			caption: 'Objectifs intermédiaires',
			ids: ['L1', 'L2', 'L3', 'L4', 'L5'],
			chart: { kind: 'bars', columns: ['part'] }
		},
		{ kind: 'distribution', id: 'L6', chart: { kind: 'bars', columns: ['part'] } },
		{ kind: 'cross', id: 'L8', shared: 'oui', chart: { kind: 'bars', columns: ['part'] } },
		...['L1', 'L2', 'L3', 'L4'].map(
			(id) => ({ kind: 'distribution', id: `${id}-reponses`, chart: null }) as const
		)
	]
};

export const reprogrammationSection: SectionPlan = {
	code: 'M',
	heading: 'Reprogrammation des Intervisions',
	blocks: [
		{
			kind: 'sentences',
			templates: [
				say`Une nouvelle Intervision est jugée nécessaire dans ${share('M1')}.`,
				say`Les délais les plus souvent prévus sont : ${top('M2')}.`,
				say`Le réexamen a eu lieu pour ${share('M3')}.`,
				say`Selon le mode de calcul des rapports publiés, qui compte aussi ceux qui ne sont pas échus, il a eu lieu pour ${share('M3-publie')}.`,
				say`Dans le délai prévu : ${share('M4')}.`,
				say`À échéance l’année suivante : ${share('M5')}.`
			]
		},
		{
			kind: 'rates',
			id: 'M-taux',
			caption: 'Réexamens, chacun sur sa base',
			ids: ['M1', 'M3', 'M3-publie', 'M3-cohorte', 'M4', 'M5'],
			chart: { kind: 'bars', columns: ['part'] }
		},
		{ kind: 'distribution', id: 'M2', chart: { kind: 'bars', columns: ['part'] } },
		{
			kind: 'cross',
			id: 'M6',
			shared: null,
			chart: { kind: 'stacked-bars', columns: ['dans-le-delai', 'hors-delai', 'non-realisees'] }
		},
		{ kind: 'history', ids: ['M3-publie', 'M4'] }
	]
};

export const restitutionSection: SectionPlan = {
	code: 'N',
	heading: 'Restitution au patient',
	blocks: [
		{
			kind: 'sentences',
			templates: [
				say`La restitution est le plus souvent confiée à : ${top('N1')}.`,
				say`Le demandeur, ou l’un des siens, s’en charge dans ${share('N3')}.`,
				say`Elle est notée comme faite dans ${share('N4')}.`,
				say`Délai moyen après l’Intervision : ${mean('N6')} jours.`,
				say`Personne chargée de la restitution non renseignée : ${number('N1', 'non-renseigne')}.`
			]
		},
		{ kind: 'distribution', id: 'N1', chart: { kind: 'bars', columns: ['part'], sorted: true } },
		{ kind: 'cross', id: 'N2', shared: null, chart: null },
		{ kind: 'distribution', id: 'N5', chart: { kind: 'bars', columns: ['part'] } }
	]
};
