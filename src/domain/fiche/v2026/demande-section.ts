import type { Section } from '../field.ts';

const precision = (label: string) => ({ label, max: 300 });

/** Fields 1 to 8 of the printed 2023 form, in its words and order. */
export const demandeSection: Section = {
	code: 'demande',
	heading: 'La demande',
	fields: [
		{ kind: 'derived', code: 'patient', number: '1', label: 'Patient', source: 'designation' },
		{
			kind: 'derived',
			code: 'accord',
			number: '2',
			label: 'Accord préalable du patient',
			source: 'accord'
		},
		{
			kind: 'derived',
			code: 'structure',
			number: '3',
			label: 'Structure organisatrice',
			source: 'structure'
		},
		{ kind: 'derived', code: 'date', number: '4', label: 'Date', source: 'date' },
		{
			kind: 'derived',
			code: 'invites',
			number: '5',
			label: 'Nom et fonction des personnes invitées pour ce patient',
			source: 'invites'
		},
		{ kind: 'derived', code: 'absents', label: 'Personnes absentes', source: 'absents' },
		{
			kind: 'text',
			code: 'contexte',
			label: 'Contexte',
			hint: 'Ce que le groupe doit savoir, et rien de plus.',
			max: 8000
		},
		{
			kind: 'choices',
			code: 'demandeurs',
			number: '6',
			label: 'Demandeur(s) de l’Intervision',
			options: [
				{ code: 'mg', label: 'MG' },
				{ code: 'pharmacien', label: 'Pharmacien' },
				{ code: 'autre-liberal', label: 'Autre libéral', precision: precision('Lequel ?') },
				{ code: 'csapa', label: 'CSAPA' },
				{ code: 'caarud', label: 'CAARUD' },
				{ code: 'cmp-epsm', label: 'CMP / EPSM' },
				{ code: 'addictologie-ch', label: 'Service addictologie CH' },
				{ code: 'secteur-social', label: 'Secteur social' },
				{ code: 'autre', label: 'Autre', precision: precision('Préciser') }
			]
		},
		{
			kind: 'choices',
			code: 'problematiques',
			number: '7',
			label: 'Problématique(s) addictive(s) du patient',
			options: [
				{ code: 'heroine-tso', label: 'Héroïne et TSO' },
				{ code: 'cocaine-derives', label: 'Cocaïne et dérivés' },
				{ code: 'medicaments', label: 'Médicament(s)' },
				{ code: 'alcool', label: 'Alcool' },
				{ code: 'cannabis', label: 'Cannabis' },
				{ code: 'tabac', label: 'Tabac' },
				{ code: 'autre', label: 'Autre', precision: precision('Préciser') }
			]
		},
		{
			kind: 'choices',
			code: 'motifs',
			number: '8',
			label: 'Motif(s) de la demande d’Intervision',
			options: [
				{ code: 'nouveau-patient', label: 'Nouveau patient' },
				{ code: 'suivi-patient', label: 'Suivi patient' },
				{ code: 'degradation', label: 'Dégradation situation patient' },
				{ code: 'mesusage', label: 'Mésusage de traitement' },
				{ code: 'surconsommation', label: 'Surconsommation' },
				{ code: 'nomadisme', label: 'Nomadisme' },
				{ code: 'rupture-de-soins', label: 'Rupture de soins' },
				{ code: 'psychosociale', label: 'Problématique psychosociale' },
				{ code: 'traitement', label: 'Adaptation / suivi traitement' },
				{ code: 'relais', label: 'Relais de prise en charge' },
				{ code: 'coordination-parcours', label: 'Coordination parcours' },
				{ code: 'orientation', label: 'Orientation' },
				{ code: 'professionnels-en-difficulte', label: 'Professionnel(s) en difficulté' },
				{ code: 'autres', label: 'Autres', precision: precision('Préciser') }
			]
		},
		{
			kind: 'choices',
			code: 'professionnels-en-difficulte-qui',
			label: 'Professionnel(s) en difficulté : qui',
			when: { field: 'motifs', option: 'professionnels-en-difficulte' },
			options: [
				{ code: 'mg', label: 'MG' },
				{ code: 'pharmacien', label: 'Pharmacien' },
				{ code: 'infirmier', label: 'Infirmier·ère' },
				{ code: 'addictologie', label: 'CSAPA, CAARUD, addictologie' },
				{ code: 'psychiatrie', label: 'CMP, psychiatrie' },
				{ code: 'social', label: 'Secteur social' },
				{ code: 'autre', label: 'Autre', precision: precision('Préciser') }
			]
		},
		{
			kind: 'line',
			code: 'professionnels-en-difficulte-pourquoi',
			label: 'Professionnel(s) en difficulté : pourquoi',
			when: { field: 'motifs', option: 'professionnels-en-difficulte' },
			max: 500
		}
	]
};
