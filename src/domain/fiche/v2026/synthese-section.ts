import type { Option, Section } from '../field.ts';
import { pisteOptions } from './piste-options.ts';

const atteint: readonly Option[] = [
	{ code: 'atteint', label: 'atteint' },
	{ code: 'non-atteint', label: 'non atteint' }
];

/** Fields 14 to 19 of the printed 2023 form, plus what will be told to the patient (decisions.md §3). */
export const syntheseSection: Section = {
	code: 'synthese',
	heading: 'La synthèse',
	fields: [
		{
			kind: 'choices',
			code: 'pistes',
			number: '14',
			label: 'Pistes proposées',
			options: pisteOptions
		},
		{
			kind: 'choices',
			code: 'orientation',
			label: 'Orienter vers',
			when: { field: 'pistes', option: 'orienter' },
			options: [
				{ code: 'etablissement', label: 'établissement spécialisé' },
				{ code: 'csapa', label: 'CSAPA' },
				{ code: 'hospitalisation', label: 'hospitalisation' },
				{ code: 'cure', label: 'cure ou post-cure' },
				{ code: 'psychiatre', label: 'psychiatre' },
				{ code: 'psychologue', label: 'psychologue' },
				{ code: 'autre', label: 'autre', precision: { label: 'Préciser', max: 300 } }
			]
		},
		{ kind: 'text', code: 'detail', number: '15', label: 'Détail de la réponse', max: 8000 },
		{
			kind: 'text',
			code: 'restitue',
			label: 'Ce qui sera restitué au patient',
			hint: 'Les mots simples que la personne chargée de la restitution pourra reprendre.',
			max: 4000
		},
		{
			kind: 'choice',
			code: 'objectif-comprendre',
			number: '16a',
			label: 'Objectif\u00a0: mieux comprendre la situation du patient',
			options: atteint
		},
		{
			kind: 'choice',
			code: 'objectif-contact',
			number: '16b',
			label:
				'Objectif\u00a0: mettre en contact l’ensemble des professionnels impliqués dans le suivi du patient',
			options: atteint
		},
		{
			kind: 'choice',
			code: 'objectif-coherence',
			number: '16c',
			label:
				'Objectif\u00a0: réfléchir à une meilleure cohérence et complémentarité des interventions',
			options: atteint
		},
		{
			kind: 'choice',
			code: 'objectif-pistes',
			number: '16d',
			label:
				'Objectif\u00a0: identifier des pistes d’actions afin d’améliorer son parcours de soins et sa prise en charge',
			options: atteint
		},
		{
			kind: 'choice',
			code: 'objectif-global',
			number: '17',
			label: 'L’objectif global de l’Intervision a-t-il été atteint\u00a0?',
			options: [
				{ code: 'oui', label: 'oui' },
				{ code: 'partiellement', label: 'partiellement' },
				{ code: 'non', label: 'non' }
			]
		},
		{
			kind: 'person',
			code: 'restituteur',
			number: '18',
			label: 'Personne chargée de la restitution au patient',
			hint: 'Choisie avec le groupe, parmi les personnes présentes.',
			options: [
				{ code: 'aucun', label: 'Aucune', precision: { label: 'Pour quelle raison ?', max: 300 } }
			]
		},
		{
			kind: 'choice',
			code: 'autre-intervision',
			number: '19',
			label: 'Faut-il prévoir une autre Intervision pour faire le point\u00a0?',
			options: [
				{ code: 'oui', label: 'oui' },
				{ code: 'non', label: 'non' }
			]
		},
		{
			kind: 'choice',
			code: 'delai',
			label: 'Délai de la prochaine Intervision',
			when: { field: 'autre-intervision', option: 'oui' },
			options: [
				{ code: '1-mois', label: '1 mois' },
				{ code: '2-mois', label: '2 mois' },
				{ code: '3-mois', label: '3 mois' },
				{ code: '6-mois', label: '6 mois' },
				{ code: '1-an', label: '1 an' },
				{ code: 'autre', label: 'autre', precision: { label: 'Quand ?', max: 100 } }
			]
		}
	]
};
