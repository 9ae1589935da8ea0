import { actionKinds, linesFound } from '../answers/action-words.ts';
import { compteurCodes, compteurs } from '#domain/compteur/compteur.ts';
import { count, countSum } from '../define/define-count.ts';
import { crossing } from '../define/define-cross.ts';
import { division } from '../define/define-distribution.ts';
import type { YearFacts } from '../facts/facts.ts';
import { nonRenseigne } from '../answers/non-renseigne.ts';
import { questionsOf, type QuestionnaireKind } from '#domain/questionnaire/question.ts';
import {
	questionAnswers,
	questionCode,
	questionnaireKinds,
	questions
} from '../answers/questionnaire-words.ts';
import { headsByCategorie, headsByKind } from '../define/define-heads.ts';
import type { Head, Indicator } from '../indicator.ts';
import { actions, among, conventions, questionnaires, toldQuestionnaires } from '../facts/row.ts';

const head = (id: string, label: string): Head => ({ id, label, section: 'X', clinical: false });

const copils = among(actions, 'actions', ({ kind }) => kind === 'copil');
const others = among(actions, 'actions', ({ kind }) => kind !== 'copil');

/** What is no Intervision, counted apart and never added to Intervisions (statistics.md A19, A20, §16). */
export const otherActions: readonly Indicator[] = [
	count(head('A19', 'Comités de pilotage'), copils),
	headsByCategorie(
		head('A19-participations', 'Comités de pilotage : participations'),
		copils,
		'participations'
	),
	headsByCategorie(
		head('A19-participants', 'Comités de pilotage : participants'),
		copils,
		'participants'
	),
	division(
		head('A20', 'Autres actions'),
		others,
		(all) =>
			linesFound(
				actionKinds,
				all.map(({ kind }) => kind)
			).filter(({ code }) => code !== 'copil'),
		({ kind }) => kind
	),
	headsByKind(
		head('A20-participations', 'Autres actions : participations'),
		others,
		'participations'
	),
	headsByKind(head('A20-participants', 'Autres actions : participants'), others, 'participants'),
	headsByCategorie(
		head('A20-categories', 'Autres actions : participations, par catégorie'),
		others,
		'participations'
	),
	count(head('X1', 'Conventions signées'), conventions),
	division(
		head('X2', 'Questionnaires de satisfaction'),
		questionnaires,
		questionnaireKinds,
		({ kind }) => kind
	),
	count(
		head('X4', 'Questionnaires dont les résultats s’affichent (cinq réponses ou plus)'),
		toldQuestionnaires
	),
	crossing(
		head('X3', 'Réponses aux questionnaires'),
		'questionnaires-dits',
		'reponse',
		toldQuestionnaires,
		(all) => ({
			// Only of what was asked: each kind of meeting has its own questions.
			rows: questions.filter(({ code }) => all.some(({ kind }) => code.startsWith(`${kind}/`))),
			columns: [...questionAnswers, nonRenseigne]
		}),
		({ kind, answers }) =>
			questionsOf(kind as QuestionnaireKind).map(
				({ code }) => [questionCode(kind, code), answers[code] ?? nonRenseigne.code] as const
			)
	),
	...compteurCodes.map((code) => ({
		...countSum(
			head(`X-${code}`, compteurs[code].label),
			'unite',
			(facts) => facts.counters[code] ?? 0
		),
		// [EVA-6] what nobody typed is not zero
		known: (facts: YearFacts) => facts.counters[code] !== undefined
	}))
];
