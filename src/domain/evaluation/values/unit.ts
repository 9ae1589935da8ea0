/** What a figure counts. Two figures of different units are never added, compared or divided but by a definition. */
export const units = {
	intervision: ['Intervision', 'Intervisions'],
	pole: ['pôle', 'pôles'],
	/** One fiche: a patient looked at in one Intervision. */
	situation: ['situation', 'situations'],
	/** One dossier of one pôle. */
	patient: ['patient différent', 'patients différents'],
	/** One person at one Intervision. */
	participation: ['participation', 'participations'],
	/** One person, however often she came. */
	participant: ['participant', 'participants'],
	/** One person invited for one situation. */
	invitation: ['invitation', 'invitations'],
	/** One person invited for one situation, there while it was looked at. */
	presence: ['présence', 'présences'],
	/** One ticked box; an empty answer is one mention of « non renseigné ». */
	mention: ['mention', 'mentions'],
	objectif: ['objectif', 'objectifs'],
	action: ['action', 'actions'],
	convention: ['convention', 'conventions'],
	questionnaire: ['questionnaire', 'questionnaires'],
	reponse: ['réponse', 'réponses'],
	restitution: ['restitution', 'restitutions'],
	jour: ['jour', 'jours'],
	/** A set of products named together in one fiche. */
	combinaison: ['combinaison', 'combinaisons'],
	/** What the association counts by hand. */
	unite: ['', '']
} as const;

export type Unit = keyof typeof units;

/** « 1 situation », « 261 situations »: French counts 0 and 1 as one. */
export function unitWords(unit: Unit, n: number): string {
	return units[unit][n < 2 ? 0 : 1];
}
