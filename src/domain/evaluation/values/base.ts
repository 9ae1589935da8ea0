/** What a rate is a share of, as it is said after « sur »: one, several. */
export const bases = {
	intervisions: ['Intervision', 'Intervisions'],
	'intervisions-precarite': [
		'Intervision où la grande précarité est présente',
		'Intervisions où la grande précarité est présente'
	],
	'intervisions-vulnerabilite': [
		'Intervision où un critère de vulnérabilité sociale est présent',
		'Intervisions où un critère de vulnérabilité sociale est présent'
	],
	poles: ['pôle actif', 'pôles actifs'],
	situations: ['situation', 'situations'],
	'mt-connu': [
		'situation dont le médecin traitant est connu',
		'situations dont le médecin traitant est connu'
	],
	'mt-absent': ['situation sans médecin traitant', 'situations sans médecin traitant'],
	'mt-invite': [
		'situation dont le médecin traitant est invité',
		'situations dont le médecin traitant est invité'
	],
	'pharmacien-connu': [
		'situation dont le pharmacien attitré est connu',
		'situations dont le pharmacien attitré est connu'
	],
	'pharmacien-invite': [
		'situation dont le pharmacien attitré est invité',
		'situations dont le pharmacien attitré est invité'
	],
	participations: ['participation', 'participations'],
	'participations-liberales': ['participation de libéraux', 'participations de libéraux'],
	'participations-indemnisees': [
		'participation libérale indemnisée',
		'participations libérales indemnisées'
	],
	participants: ['participant', 'participants'],
	'participants-distincts': ['personne différente', 'personnes différentes'],
	'participants-liberaux': ['participant libéral', 'participants libéraux'],
	nouveaux: ['nouveau participant', 'nouveaux participants'],
	coordination: ['acteur de coordination', 'acteurs de coordination'],
	'coordination-participations': [
		'participation d’acteurs de coordination',
		'participations d’acteurs de coordination'
	],
	invitations: ['invitation', 'invitations'],
	'invitations-categorie': ['invitation de la catégorie', 'invitations de la catégorie'],
	'invitations-liberaux': ['invitation de libéraux', 'invitations de libéraux'],
	presences: ['présence', 'présences'],
	demandeurs: ['mention de demandeur', 'mentions de demandeurs'],
	'demandeurs-groupes': ['mention de demandeur', 'mentions de demandeurs'],
	motifs: ['mention de motif', 'mentions de motifs'],
	'professionnels-en-difficulte': [
		'situation où des professionnels sont en difficulté',
		'situations où des professionnels sont en difficulté'
	],
	'professionnels-qui': [
		'mention de professionnel en difficulté',
		'mentions de professionnels en difficulté'
	],
	'demandeurs-motifs': ['mention croisée', 'mentions croisées'],
	produits: ['mention de problématique', 'mentions de problématiques'],
	'problematique-renseignee': [
		'situation dont la problématique est renseignée',
		'situations dont la problématique est renseignée'
	],
	difficultes: ['mention de difficulté', 'mentions de difficultés'],
	themes: ['mention de thème', 'mentions de thèmes'],
	pistes: ['mention de piste', 'mentions de pistes'],
	orientees: ['situation orientée', 'situations orientées'],
	orientations: ['mention d’orientation', 'mentions d’orientations'],
	objectifs: ['objectif intermédiaire', 'objectifs intermédiaires'],
	reprogrammations: ['situation à réexaminer', 'situations à réexaminer'],
	'reprogrammations-echues': [
		'situation dont le réexamen était échu à la fin de l’année',
		'situations dont le réexamen était échu à la fin de l’année'
	],
	'reprogrammations-realisees': ['situation réexaminée', 'situations réexaminées'],
	'restitution-comparable': [
		'situation dont demandeur et restituteur sont renseignés',
		'situations dont demandeur et restituteur sont renseignés'
	],
	'demandeurs-restituteurs': ['mention croisée', 'mentions croisées'],
	restitutions: ['restitution datée', 'restitutions datées'],
	actions: ['action', 'actions'],
	'actions-participations': ['participation', 'participations'],
	'actions-participants': ['participant', 'participants'],
	conventions: ['convention', 'conventions'],
	questionnaires: ['questionnaire', 'questionnaires'],
	'questionnaires-dits': [
		'questionnaire dont les résultats s’affichent',
		'questionnaires dont les résultats s’affichent'
	]
} as const;

/** A base, or one of its like by the code that tells them apart: « invitations-categorie:pharmaciens ». */
export type BaseCode = keyof typeof bases | `${keyof typeof bases}:${string}`;

/** « situations », « situation dont le médecin traitant est connu »; of a base cut further, the words of the whole. */
export function baseWords(base: string, N: number): string {
	const code = base.split(':')[0] ?? base;
	const words = new Map<string, readonly [string, string]>(Object.entries(bases)).get(code);
	return words?.[N < 2 ? 0 : 1] ?? code;
}
