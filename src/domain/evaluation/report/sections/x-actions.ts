import { compteurCodes } from '#domain/compteur/compteur.ts';
import type { SectionPlan } from '../plan.ts';
import { count, each, number, say } from '../template.ts';

export const actionsSection: SectionPlan = {
	code: 'X',
	heading: 'Autres actions de l’association',
	blocks: [
		{
			kind: 'sentences',
			templates: [
				say`Comités de pilotage : ${number('A19')}, avec ${count('A19-participations')} de ${count('A19-participants')}.`,
				say`Autres actions : ${number('A20')}.`,
				say`En détail : ${each('A20')}.`,
				say`Conventions signées dans l’année : ${number('X1')}.`,
				say`Questionnaires remplis : ${number('X2')}.`
			]
		},
		{ kind: 'distribution', id: 'A20', chart: null },
		{
			kind: 'distribution',
			id: 'A20-participations',
			chart: { kind: 'bars', columns: ['n'], sorted: true }
		},
		{ kind: 'distribution', id: 'A20-participants', chart: null },
		{ kind: 'distribution', id: 'A20-categories', chart: null },
		{ kind: 'distribution', id: 'A19-participations', chart: null },
		{ kind: 'distribution', id: 'A19-participants', chart: null },
		{ kind: 'distribution', id: 'X2', chart: null },
		{ kind: 'figures', ids: ['X4'] },
		{ kind: 'cross', id: 'X3', shared: null, chart: null },
		{ kind: 'figures', ids: compteurCodes.map((code) => `X-${code}`) }
	]
};
