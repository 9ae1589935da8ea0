/** Professions that may be invited, with the words shown. `groupe` says which family of R.1110-2 CSP they belong to. */
export const professions = {
	medecin: { label: 'Médecin généraliste', groupe: 'sante' },
	'medecin-specialiste': { label: 'Médecin spécialiste', groupe: 'sante' },
	psychiatre: { label: 'Psychiatre', groupe: 'sante' },
	addictologue: { label: 'Médecin addictologue', groupe: 'sante' },
	pharmacien: { label: 'Pharmacien·ne', groupe: 'sante' },
	infirmier: { label: 'Infirmier·ère', groupe: 'sante' },
	'infirmier-ipa': { label: 'Infirmier·ère en pratique avancée', groupe: 'sante' },
	'sage-femme': { label: 'Sage-femme', groupe: 'sante' },
	'autre-sante': { label: 'Autre professionnel·le de santé', groupe: 'sante' },
	psychologue: { label: 'Psychologue', groupe: 'social' },
	'assistant-social': { label: 'Assistant·e de service social', groupe: 'social' },
	educateur: { label: 'Éducateur·trice', groupe: 'social' },
	'autre-social': { label: 'Autre travailleur·se social·e', groupe: 'social' },
	coordinateur: { label: 'Coordinateur·trice de parcours', groupe: 'coordination' },
	'referent-parcours': { label: 'Référent·e de parcours complexes', groupe: 'coordination' },
	secretaire: { label: 'Secrétaire, assistant·e administratif·ve', groupe: 'administratif' },
	autre: { label: 'Autre profession', groupe: 'autre' }
} as const;

export type Profession = keyof typeof professions;
export const professionCodes = Object.keys(professions) as readonly Profession[];

export const modesExercice = {
	liberal: 'Libéral',
	salarie: 'Salarié·e',
	retraite: 'Retraité·e',
	benevole: 'Bénévole'
} as const;

export type ModeExercice = keyof typeof modesExercice;
export const modeExerciceCodes = Object.keys(modesExercice) as readonly ModeExercice[];
