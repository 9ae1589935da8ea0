import type { Section } from '../field.ts';

const precision = (label: string) => ({ label, max: 300 });

/** Fields 9 to 13 of the printed 2023 form, with the states that the statistics need (domain.md §5.1). */
export const situationSection: Section = {
	code: 'situation',
	heading: 'La situation du patient',
	fields: [
		{
			kind: 'choice',
			code: 'medecin-traitant',
			number: '9a',
			label: 'Le patient a-t-il un médecin traitant\u00a0?',
			options: [
				{ code: 'oui', label: 'oui' },
				{ code: 'non', label: 'non' },
				{ code: 'ne-sait-pas', label: 'ne sait pas' }
			]
		},
		{
			kind: 'choice',
			code: 'sans-medecin-traitant',
			label: 'Pourquoi',
			when: { field: 'medecin-traitant', option: 'non' },
			options: [
				{ code: 'retraite', label: 'départ en retraite sans remplaçant' },
				{ code: 'aucun-disponible', label: 'aucun médecin disponible' },
				{ code: 'demenagement', label: 'déménagement' },
				{ code: 'ne-souhaite-pas', label: 'ne le souhaite pas' },
				{ code: 'autre', label: 'autre', precision: precision('Préciser') }
			]
		},
		{
			kind: 'derived',
			code: 'medecin-traitant-invite',
			number: '9b',
			label: 'Médecin traitant invité',
			source: 'medecin-traitant-invite'
		},
		{
			kind: 'choice',
			code: 'pharmacien',
			number: '10a',
			label: 'Le patient a-t-il un pharmacien attitré\u00a0?',
			options: [
				{ code: 'oui', label: 'oui' },
				{ code: 'non', label: 'non' }
			]
		},
		{
			kind: 'derived',
			code: 'pharmacien-invite',
			number: '10b',
			label: 'Pharmacien invité',
			source: 'pharmacien-invite'
		},
		{
			kind: 'choices',
			code: 'difficultes',
			number: '11',
			label: 'Difficultés associées',
			options: [
				{ code: 'couverture-sociale', label: 'couverture sociale' },
				{ code: 'logement', label: 'logement' },
				{ code: 'famille-couple', label: 'famille / couple' },
				{ code: 'enfants', label: 'enfant(s)' },
				{ code: 'travail', label: 'travail' },
				{ code: 'financieres', label: 'problèmes financiers' },
				{ code: 'judiciaires', label: 'judiciaires' },
				{ code: 'violences', label: 'violences' },
				{ code: 'grande-precarite', label: 'grande précarité' },
				{ code: 'somatiques', label: 'somatiques', precision: precision('Préciser') },
				{ code: 'psychiatriques', label: 'psychiatriques', precision: precision('Préciser') },
				{ code: 'autres', label: 'autres', precision: precision('Préciser') },
				{ code: 'aucune', label: 'aucune', exclusive: true }
			]
		},
		{
			kind: 'choice',
			code: 'motivation',
			number: '12',
			label: 'Motivation du patient dans le soin',
			options: [
				{ code: 'pre-contemplation', label: 'Pré-contemplation' },
				{ code: 'contemplation', label: 'Contemplation' },
				{ code: 'decision', label: 'Décision' },
				{ code: 'action', label: 'Action' },
				{ code: 'maintien', label: 'Maintien' },
				{ code: 'rechute', label: 'Rechute' }
			]
		},
		{
			kind: 'text',
			code: 'problematiques-en-evidence',
			number: '13',
			label: 'Problématiques mises en évidence lors de l’Intervision',
			max: 8000
		}
	]
};
