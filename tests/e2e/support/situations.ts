/** The three situations of the guide's Annexe III, retold: what the group writes in each fiche. */
export interface ToldSituation {
	readonly designation: string;
	readonly problem: string;
	readonly demandeurs: readonly string[];
	readonly problematiques: readonly string[];
	readonly motifs: readonly string[];
	readonly enEvidence: string;
	readonly pistes: readonly string[];
	readonly detail: string;
	readonly restitue: string;
	readonly motivation: string;
	readonly difficultes: readonly string[];
	readonly delai: string;
}

export const jade: ToldSituation = {
	designation: 'Jade M.',
	problem:
		'Jade est accueillie depuis trois mois avec son bébé et prend de la méthadone. Son nouveau médecin traitant doit savoir où en est le parcours.',
	demandeurs: ['Secteur social'],
	problematiques: ['Héroïne et TSO', 'Médicament(s)'],
	motifs: ['Nouveau patient', 'Mésusage de traitement', 'Coordination parcours'],
	enEvidence:
		'Usage détourné de tout médicament, paracétamol compris. Elle attend une solution miracle à un mal-être, et craint le jugement.',
	pistes: ['Contacter le médecin traitant pour faire le point', 'Optimiser l’accompagnement'],
	detail:
		'Tenir tous le même discours, clair et identique. L’addictologue garde la prescription de méthadone.',
	restitue: 'Le médecin suivra la maman et le bébé. La méthadone continue avec l’addictologue.',
	motivation: 'Action',
	difficultes: ['enfant(s)', 'logement'],
	delai: '3 mois'
};

export const albert: ToldSituation = {
	designation: 'Albert D.',
	problem:
		'Albert, 50 ans, chauffeur de taxi, boit chaque soir jusqu’à s’endormir. Il se ferme quand on en parle. Le médecin est démuni.',
	demandeurs: ['MG'],
	problematiques: ['Alcool'],
	motifs: ['Suivi patient', 'Surconsommation'],
	enEvidence:
		'Surpoids et hypertension. Son épouse craint un accident. Aucun contact avec la médecine du travail.',
	pistes: ['Remobiliser le patient dans le soin', 'Proposer une synthèse'],
	detail:
		'Rendez-vous avec la diététicienne du CSAPA. Associer le cardiologue et la médecine du travail. Proposer à l’épouse de rencontrer la psychologue.',
	restitue:
		'L’intérêt d’un accompagnement à plusieurs, un rendez-vous avec la diététicienne, un contact avec le cardiologue.',
	motivation: 'Pré-contemplation',
	difficultes: ['famille / couple', 'travail'],
	delai: '6 mois'
};

export const bruno: ToldSituation = {
	designation: 'Bruno T.',
	problem:
		'Bruno prend de la buprénorphine, de l’alcool et des benzodiazépines. La baisse stagne à 40 mg et les recherches d’emploi l’ont découragé.',
	demandeurs: ['MG'],
	problematiques: ['Héroïne et TSO', 'Médicament(s)', 'Alcool'],
	motifs: ['Suivi patient', 'Adaptation / suivi traitement', 'Problématique psychosociale'],
	enEvidence:
		'Épilepsie, troubles cognitifs, obligation de soins. Il ne sniffe plus. Le psychiatre part en retraite et l’accompagnement doit s’arrêter : risque de rupture.',
	pistes: ['Poursuivre la prise en soins actuelle', 'Adapter le mode de délivrance'],
	detail:
		'Maintenir le dosage et le passage des IDE. Reprendre le suivi au CMP. Envisager un ESAT. Veiller au relais socio-éducatif.',
	restitue:
		'La bonne évolution de sa consommation et ses efforts. La prise en charge continue, et d’autres démarches vers l’emploi.',
	motivation: 'Maintien',
	difficultes: ['logement', 'travail', 'judiciaires'],
	delai: '6 mois'
};

/** A situation of our own, for what is tested apart from the three of the guide. */
export const ines: ToldSituation = {
	designation: 'Inès C.',
	problem:
		'Inès, 34 ans, a deux enfants. Elle prend du tramadol depuis un accident, et en demande davantage.',
	demandeurs: ['MG'],
	problematiques: ['Médicament(s)'],
	motifs: ['Nouveau patient'],
	enEvidence: 'Douleurs anciennes, sommeil difficile.',
	pistes: ['Contacter le médecin traitant pour faire le point'],
	detail: ' Revoir la prescription à plusieurs.',
	restitue: 'Un rendez-vous commun sera proposé.',
	motivation: 'Action',
	difficultes: ['logement'],
	delai: '3 mois'
};
