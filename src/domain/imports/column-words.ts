/**
 * How former bases call what we ask for, folded (fold-name.ts): names of columns by field, words of answers by field and
 * option. Our own labels and codes are known without being written here.
 */
export const columnWords: Readonly<Record<string, readonly string[]>> = {
	cle: ['id', 'numero', 'n'],
	pole: ['pole', 'nom pole', 'nom du pole', 'site', 'lieu', 'ville', 'antenne', 'pole intervision'],
	bassin: ['bassin', 'territoire', 'secteur', 'bassin de vie'],
	date: [
		'date',
		'date itv',
		'date intervision',
		'date de l intervision',
		'date reunion',
		'jour',
		'date de la reunion'
	],
	heure: ['heure', 'horaire', 'heure debut', 'debut'],
	organisateur: [
		'organisateur',
		'structure organisatrice',
		'structure',
		'porteur',
		'structure porteuse',
		'organise par'
	],
	'organisateur-type': [
		'type organisateur',
		'type de structure organisatrice',
		'type porteur',
		'type structure'
	],
	format: ['format', 'visio', 'visioconference', 'modalite', 'mode reunion', 'type reunion'],
	intervision: ['intervision', 'itv', 'id itv', 'id intervision', 'n itv', 'numero itv', 'reunion'],
	situation: ['fiche', 'situation', 'id fiche', 'id situation', 'n fiche', 'cas'],
	familyName: [
		'nom',
		'nom de famille',
		'nom professionnel',
		'nom du professionnel',
		'nom participant',
		'nom intervenant'
	],
	givenName: ['prenom', 'prenom professionnel', 'prenom participant', 'prenom intervenant'],
	fullName: [
		'nom prenom',
		'nom et prenom',
		'participant',
		'professionnel',
		'intervenant',
		'personne',
		'prenom nom',
		'invite'
	],
	people: [
		'participants',
		'presents',
		'personnes presentes',
		'liste des participants',
		'emargement',
		'intervenants',
		'professionnels presents',
		'invites',
		'personnes invitees',
		'liste des invites'
	],
	profession: ['profession', 'metier', 'qualite', 'fonction', 'libelle profession'],
	mode: ['mode', 'mode exercice', 'mode d exercice', 'exercice', 'statut', 'liberal'],
	structureName: [
		'structure',
		'nom structure',
		'etablissement',
		'lieu d exercice',
		'organisme',
		'service',
		'employeur'
	],
	structureKind: ['type structure', 'type de structure', 'categorie structure'],
	fonction: ['fonction', 'poste', 'titre'],
	categorie: ['categorie', 'categorie professionnelle', 'cat'],
	email: ['email', 'mail', 'courriel', 'e mail', 'adresse mail'],
	rpps: ['rpps', 'numero rpps', 'n rpps'],
	distance: ['distance', 'a distance', 'visio', 'en visio', 'mode presence', 'presence'],
	indemnise: ['indemnise', 'indemnisation', 'paye', 'indemnite', 'honoraires'],
	'medecin-traitant-lui': ['medecin traitant', 'mt', 'est mt', 'est le medecin traitant'],
	'pharmacien-attitre-lui': ['pharmacien', 'pharmacien attitre', 'est le pharmacien'],
	'patient-cle': [
		'id patient',
		'n patient',
		'numero patient',
		'code patient',
		'n dossier',
		'numero dossier',
		'id dossier',
		'idpatient'
	],
	designation: [
		'patient',
		'nom ou code',
		'patient nom ou code',
		'designation',
		'pseudonyme',
		'code',
		'usager',
		'code patient'
	],
	'patient-prenom': ['prenom', 'prenom patient', 'prenom du patient', 'prenom usager'],
	'patient-nom': ['nom', 'nom patient', 'nom du patient', 'nom usager', 'nom de famille'],
	accord: [
		'accord',
		'accord patient',
		'accord prealable',
		'accord prealable du patient',
		'consentement'
	],
	demandeurs: [
		'demandeur',
		'demandeurs',
		'demandeur s',
		'origine',
		'origine demande',
		'demandeur s de l intervision'
	],
	problematiques: [
		'problematique',
		'problematiques',
		'addiction',
		'addictions',
		'produit',
		'produits',
		'problematiques addictives',
		'substances'
	],
	motifs: ['motif', 'motifs', 'motif s de la demande', 'motif demande', 'motifs demande'],
	'professionnels-en-difficulte-qui': ['pro en difficulte qui', 'professionnels en difficulte qui'],
	'medecin-traitant': [
		'medecin traitant',
		'mt',
		'mt connu',
		'le patient a t il un medecin traitant',
		'medecin generaliste traitant',
		'a un mt'
	],
	'sans-medecin-traitant': ['pourquoi pas de mt', 'sans mt pourquoi', 'motif absence mt'],
	'medecin-traitant-invite': ['mt invite', 'medecin traitant invite', 'invite mt'],
	pharmacien: [
		'pharmacien',
		'pharmacien attitre',
		'le patient a t il un pharmacien attitre',
		'pharmacie'
	],
	'pharmacien-invite': ['pharmacien invite', 'invite pharmacien'],
	difficultes: ['difficultes', 'difficulte', 'difficultes associees', 'problemes associes'],
	motivation: [
		'motivation',
		'motivation du patient',
		'motivation du patient dans le soin',
		'stade',
		'stade motivation'
	],
	pistes: ['piste', 'pistes', 'pistes proposees', 'propositions', 'orientations proposees'],
	orientation: ['orienter vers', 'orientation vers', 'orientation'],
	'objectif-comprendre': [
		'objectif 1',
		'obj 1',
		'obj1',
		'mieux comprendre',
		'mieux comprendre la situation',
		'mieux comprendre la situation du patient'
	],
	'objectif-contact': ['objectif 2', 'obj 2', 'obj2', 'mettre en contact', 'mise en contact'],
	'objectif-coherence': ['objectif 3', 'obj 3', 'obj3', 'meilleure coherence', 'coherence'],
	'objectif-pistes': ['objectif 4', 'obj 4', 'obj4', 'identifier des pistes', 'pistes identifiees'],
	'objectif-global': [
		'objectif global',
		'objectif',
		'objectif atteint',
		'l objectif global de l itv a t il ete atteint',
		'objectif global atteint'
	],
	restituteur: [
		'restituteur',
		'restitution',
		'restitution par',
		'personne chargee de la restitution',
		'charge restitution',
		'restitution au patient'
	],
	'restitution-faite': ['restitution faite', 'restitue', 'restitution effectuee'],
	'restitution-date': ['date restitution', 'date de restitution', 'restitue le'],
	'autre-intervision': [
		'autre itv',
		'autre intervision',
		'nouvelle itv',
		'nouvelle intervision',
		'reprogrammation',
		'a revoir',
		'prevoir autre itv',
		'faut il prevoir une autre intervision'
	],
	delai: ['delai', 'delais', 'delai itv', 'delai prochaine itv', 'echeance']
};

/** Of a group of yes/no columns, what stands before the answer in their names: « Pb_Alcool », « Difficulté logement ». */
export const groupWords: Readonly<Record<string, readonly string[]>> = {
	demandeurs: ['demandeur', 'demandeurs', 'dem', 'demande par', 'origine'],
	problematiques: ['problematique', 'pb', 'prob', 'addiction', 'produit', 'addictif'],
	motifs: ['motif', 'motifs', 'mot'],
	difficultes: ['difficulte', 'difficultes', 'diff', 'dif'],
	pistes: ['piste', 'pistes', 'proposition'],
	orientation: ['orienter', 'orientation', 'orienter vers'],
	'professionnels-en-difficulte-qui': ['pro en difficulte']
};
