/** Words of the answers. A word that means two things in two fields is read in its field alone. */
const answerWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	demandeurs: {
		mg: ['medecin', 'medecin generaliste', 'generaliste', 'medecin traitant', 'mt'],
		pharmacien: ['pharmacie', 'pharmacienne', 'officine'],
		'autre-liberal': [
			'autre liberal',
			'idel',
			'infirmier liberal',
			'psychiatre liberal',
			'liberal'
		],
		csapa: ['centre de soins'],
		'cmp-epsm': ['cmp', 'epsm', 'psychiatrie'],
		'addictologie-ch': [
			'addictologie',
			'service addictologie',
			'service d addictologie',
			'ch',
			'hopital',
			'elsa'
		],
		'secteur-social': ['social', 'ccas', 'travailleur social', 'assistante sociale', 'chrs'],
		autre: ['autres']
	},
	problematiques: {
		'heroine-tso': [
			'heroine',
			'tso',
			'h',
			'opiaces',
			'opioides',
			'methadone',
			'subutex',
			'heroine tso',
			'opiaces tso'
		],
		'cocaine-derives': ['cocaine', 'coc', 'crack', 'cocaine crack', 'c', 'cocaine et derives'],
		medicaments: [
			'medicament',
			'medic',
			'm',
			'bzd',
			'benzodiazepines',
			'medicaments',
			'medicament s'
		],
		alcool: ['oh', 'a', 'alc'],
		cannabis: ['thc', 'can', 'cbis'],
		tabac: ['t', 'nicotine'],
		autre: ['autres', 'ptc', 'nps']
	},
	motifs: {
		'suivi-patient': ['suivi', 'complexite du suivi', 'complexite'],
		'nouveau-patient': ['nouveau'],
		degradation: ['degradation', 'degradation de la situation'],
		mesusage: ['mesusage', 'mesusage traitement'],
		psychosociale: ['psychosocial', 'problematique psycho sociale', 'psycho social'],
		traitement: ['adaptation traitement', 'traitement', 'adaptation', 'suivi traitement'],
		relais: ['relais', 'relais de prise en charge'],
		'coordination-parcours': [
			'coordination',
			'coordination du parcours',
			'coordination de parcours'
		],
		'rupture-de-soins': ['rupture'],
		'professionnels-en-difficulte': [
			'professionnel en difficulte',
			'professionnels en difficulte',
			'pro en difficulte',
			'epuisement'
		],
		autres: ['autre']
	},
	difficultes: {
		'couverture-sociale': ['cpam', 'droits', 'couverture'],
		logement: ['hebergement', 'sdf'],
		'famille-couple': ['famille', 'couple', 'familiales', 'familial'],
		enfants: ['enfant', 'parentalite', 'enfants'],
		travail: ['emploi', 'chomage'],
		financieres: [
			'financier',
			'financiers',
			'financiere',
			'financieres',
			'argent',
			'problemes financiers',
			'dettes'
		],
		judiciaires: ['judiciaire', 'justice'],
		violences: ['violence'],
		'grande-precarite': ['precarite'],
		somatiques: ['somatique', 'sante physique'],
		psychiatriques: ['psychiatrique', 'psy', 'psychique'],
		autres: ['autre'],
		aucune: ['aucun', 'sans', 'neant']
	},
	'medecin-traitant': {
		oui: ['o', '1', 'x', 'vrai'],
		non: ['n', '0', 'faux', 'pas de mt'],
		'ne-sait-pas': ['nsp', 'ne sait pas', 'inconnu', '?']
	},
	pharmacien: { oui: ['o', '1', 'x', 'vrai'], non: ['n', '0', 'faux'] },
	accord: {
		oui: ['o', '1', 'x', 'vrai', 'oral', 'ecrit'],
		non: ['n', '0', 'faux'],
		NSP: ['ne sait pas', 'inconnu']
	},
	'objectif-global': {
		oui: ['o', 'atteint', '1'],
		partiellement: ['partiel', 'p', 'en partie'],
		non: ['n', 'non atteint', '0']
	},
	motivation: {
		'pre-contemplation': ['precontemplation', 'pre contemplation'],
		decision: ['preparation'],
		contemplation: ['intention']
	},
	'autre-intervision': { oui: ['o', '1', 'x', 'vrai'], non: ['n', '0', 'faux'] },
	delai: {
		'1-mois': ['1', '1m', 'un mois', '4 semaines', '30 jours'],
		'2-mois': ['2', '2m', 'deux mois'],
		'3-mois': ['3', '3m', 'trois mois', 'trimestre'],
		'6-mois': ['6', '6m', 'six mois', 'semestre'],
		'1-an': ['12', '12 mois', 'un an', '1a', '12m']
	},
	restituteur: {
		mg: ['medecin', 'medecin generaliste', 'generaliste', 'medecin traitant', 'mt'],
		pharmacien: ['pharmacie', 'pharmacienne'],
		'autre-liberal': ['idel', 'liberal', 'psychiatre liberal'],
		'csapa-caarud': ['csapa', 'caarud'],
		hospitalier: ['addictologie', 'service addictologie', 'cmp', 'epsm', 'hopital', 'cmp epsm'],
		social: ['travailleur social', 'secteur social', 'social', 'ccas'],
		autre: ['autres']
	},
	format: {
		presentiel: ['p', 'presence', 'sur place', 'non', '0'],
		distance: ['visio', 'visioconference', 'v', '100 visio', 'a distance', 'oui', '1'],
		hybride: ['mixte', 'h']
	}
};

const atteint = {
	atteint: ['oui', 'o', '1', 'x', 'vrai'],
	'non-atteint': ['non', 'n', '0', 'faux']
};

/** Words of an answer of a field. */
export function wordsOfAnswer(field: string, option: string): readonly string[] {
	if (field.startsWith('objectif-') && field !== 'objectif-global')
		return atteint[option as keyof typeof atteint] ?? [];
	return answerWords[field]?.[option] ?? [];
}
