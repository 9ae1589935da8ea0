import { restituteurGroups } from '#domain/fiche/restituteur-group.ts';
import { daysBetween } from '#domain/planning/calendar-day.ts';
import {
	answersTo,
	holds,
	optionLabel,
	silenceOf,
	withSilence,
	type Line
} from '../answers/answers.ts';
import { couples } from '../values/cross.ts';
import { crossing } from '../define/define-cross.ts';
import { division } from '../define/define-distribution.ts';
import { meanOf } from '../define/define-mean.ts';
import { share } from '../define/define-rate.ts';
import { asRestituteur } from '../answers/demandeur-group.ts';
import type { SituationFact } from '../facts/facts.ts';
import type { Head, Indicator } from '../indicator.ts';
import { among, situations } from '../facts/row.ts';

const head = (id: string, label: string): Head => ({ id, label, section: 'N', clinical: true });

const groups: readonly Line[] = Object.entries(restituteurGroups).map(([code, label]) => ({
	code,
	label
}));
const nobody: Line = { code: 'aucun', label: optionLabel('restituteur', 'aucun') };

/** [FIC-9] gives the group; « aucune » is an answer, and nothing at all is silence. */
function restituteurOf(fiche: SituationFact): string {
	if (fiche.restituteur !== null) return fiche.restituteur;
	return holds(fiche, 'restituteur', nobody.code) ? nobody.code : silenceOf(fiche, 'restituteur');
}

const demandeursOf = (fiche: SituationFact) => answersTo(fiche, 'demandeurs').map(asRestituteur);

const comparable = among(
	situations,
	'restitution-comparable',
	(fiche) => fiche.restituteur !== null && (fiche.answers['demandeurs'] ?? []).length > 0
);
/** One that an import dates before its Intervision tells no delay. */
const done = among(
	situations,
	'restitutions',
	({ day, restitution: { outcome, doneOn } }) =>
		outcome === 'faite' && doneOn !== null && doneOn >= day
);

/** Who tells the patient, and whether it was done (statistics.md §14). */
export const restitution: readonly Indicator[] = [
	division(
		head('N1', 'Personne chargée de la restitution'),
		situations,
		(all) => withSilence([...groups, nobody], all),
		restituteurOf
	),
	crossing(
		head('N2', 'Restituteur, selon le demandeur'),
		'demandeurs-restituteurs',
		'mention',
		situations,
		(all) => ({
			rows: withSilence(groups, all),
			columns: withSilence([...groups, nobody], all)
		}),
		(fiche) => couples(demandeursOf(fiche), [restituteurOf(fiche)])
	),
	share(head('N3', 'Restitution confiée au demandeur ou à l’un des siens'), comparable, (fiche) =>
		demandeursOf(fiche).includes(restituteurOf(fiche))
	),
	share(
		head('N4', 'Restitution notée comme faite'),
		situations,
		({ restitution }) => restitution.outcome === 'faite'
	),
	division(
		head('N5', 'Suite de la restitution'),
		situations,
		[
			{ code: 'faite', label: 'Notée comme faite' },
			{ code: 'impossible', label: 'Notée comme impossible' },
			{ code: 'attendue', label: 'Attendue ou non renseignée' }
		],
		({ restitution }) => restitution.outcome ?? 'attendue'
	),
	meanOf(head('N6', 'Délai de la restitution'), 'jour', done, ({ day, restitution }) =>
		daysBetween(day, restitution.doneOn ?? day)
	)
];
