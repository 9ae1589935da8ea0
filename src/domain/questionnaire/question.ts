import { activiteKindCodes, type ActiviteKind } from '#domain/activite/kind.ts';

/** What a questionnaire was about: an Intervision, or an activité of some kind. */
export type QuestionnaireKind = 'intervision' | ActiviteKind;
export const questionnaireKindCodes: readonly QuestionnaireKind[] = [
	'intervision',
	...activiteKindCodes
];

export interface Question {
	readonly code: string;
	readonly text: string;
	/** Code → words, from the best to the worst. */
	readonly answers: Readonly<Record<string, string>>;
}

const degree = {
	'tout-a-fait': 'Tout à fait',
	plutot: 'Plutôt',
	'plutot-pas': 'Plutôt pas',
	'pas-du-tout': 'Pas du tout'
} as const;
const again = { oui: 'Oui', 'peut-etre': 'Peut-être', non: 'Non' } as const;

const own: Question = {
	code: 'parole',
	text: 'J’ai pu faire part de mes pratiques, de mes questions et de mes préoccupations.',
	answers: degree
};
const organisation: Question = {
	code: 'organisation',
	text: 'L’organisation m’a convenu\u00A0: horaire, durée, lieu ou visio.',
	answers: degree
};

/** What people said of Intervisions without being asked (Rapport II.O): few questions, on one page (Rapport III.A). */
const ofIntervision: readonly Question[] = [
	{ code: 'echanges', text: 'Les échanges ont été de qualité.', answers: degree },
	own,
	{
		code: 'connaissance',
		text: 'Je connais mieux le rôle de chacun·e autour des personnes accompagnées.',
		answers: degree
	},
	{ code: 'pistes', text: 'Les pistes proposées me seront utiles.', answers: degree },
	organisation,
	{ code: 'revenir', text: 'Je participerais à une autre Intervision.', answers: again }
];

/** What the association asks after its other meetings (Rapport III.A). */
const ofActivite: readonly Question[] = [
	{
		code: 'attentes',
		text: 'Le contenu correspond à mes attentes et à mes besoins.',
		answers: degree
	},
	{
		code: 'clarte',
		text: 'Le sujet a été traité de manière compréhensible et intéressante.',
		answers: degree
	},
	own,
	organisation,
	{ code: 'revenir', text: 'J’assisterais à une autre rencontre.', answers: again }
];

/** The questions of a questionnaire, in their order. */
export function questionsOf(kind: QuestionnaireKind): readonly Question[] {
	return kind === 'intervision' ? ofIntervision : ofActivite;
}
