import { demandeurGroups } from '../../answers/demandeur-group.ts';
import type { SectionPlan } from '../plan.ts';
import { ifAny, percent, say, share, top, type Template } from '../template.ts';

export const soignantsSection: SectionPlan = {
	code: 'D',
	heading: 'Soignants libéraux habituels du patient',
	blocks: [
		{
			kind: 'sentences',
			templates: [
				say`Le médecin traitant est connu dans ${share('D1')} ; il n’y en a pas dans ${share('D2')}, et rien n’est dit dans ${share('D3')}.`,
				say`Il est invité dans ${share('D5')}.`,
				say`Il participe dans ${share('D6')}, ce qui fait ${share('D7')}.`,
				ifAny(
					'D6-non-repris',
					say`Rien de repris ne dit s’il est venu dans ${share('D6-non-repris')}.`
				),
				say`Le pharmacien attitré est connu dans ${share('D8')} et invité dans ${share('D9')}.`,
				say`Il participe dans ${share('D10')}.`,
				ifAny(
					'D10-non-repris',
					say`Rien de repris ne dit s’il est venu dans ${share('D10-non-repris')}.`
				)
			]
		},
		{
			kind: 'rates',
			id: 'D-taux',
			caption: 'Médecin traitant et pharmacien attitré, chacun sur sa base',
			ids: [
				'D1',
				'D2',
				'D3',
				'D5',
				'D6',
				'D6-non-repris',
				'D7',
				'D8',
				'D9',
				'D9-connu',
				'D10',
				'D10-non-repris'
			],
			chart: { kind: 'bars', columns: ['part'] }
		},
		{
			kind: 'groups',
			id: 'D-semestres',
			caption: 'Médecin traitant et pharmacien attitré, par semestre',
			grouping: 'semestre',
			columns: ['D1', 'D2', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10'].map((id) => ({ id })),
			chart: null
		},
		{ kind: 'distribution', id: 'D0', chart: null },
		{ kind: 'distribution', id: 'D4', chart: { kind: 'bars', columns: ['n'] } },
		{ kind: 'history', ids: ['D1', 'D5', 'D6', 'D10'] }
	]
};

export const demandesSection: SectionPlan = {
	code: 'E',
	heading: 'Origine et motif des demandes d’Intervision',
	blocks: [
		{
			kind: 'sentences',
			templates: [
				say`Les premiers demandeurs, en part des mentions, sont : ${top('E1')}.`,
				say`Par groupe : ${top('E2')}.`,
				say`Les motifs les plus cités, en part des mentions, sont : ${top('E3')}.`,
				say`Sans motif renseigné : ${percent('E3', 'non-renseigne')} des mentions.`
			]
		},
		{ kind: 'distribution', id: 'E1', chart: { kind: 'bars', columns: ['part'], sorted: true } },
		{ kind: 'distribution', id: 'E2', chart: { kind: 'bars', columns: ['part'], sorted: true } },
		{ kind: 'distribution', id: 'E3', chart: { kind: 'bars', columns: ['part'], sorted: true } },
		{ kind: 'distribution', id: 'E4', chart: null },
		{ kind: 'history', ids: ['E2', 'E3'] }
	]
};

const motifsOf: readonly Template[] = demandeurGroups.map(({ code, label }) => ({
	words: [`${label} : `, '.'],
	slots: [top('F1', code)]
}));

export const motifsSection: SectionPlan = {
	code: 'F',
	heading: 'Demandeurs et motifs',
	blocks: [
		{ kind: 'heading', text: 'Les premiers motifs de chaque groupe, en part de ses mentions' },
		{ kind: 'list', ordered: false, templates: motifsOf },
		{ kind: 'cross', id: 'F1', shared: null, chart: null }
	]
};
