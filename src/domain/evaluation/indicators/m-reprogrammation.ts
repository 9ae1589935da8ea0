import { answerTo, holds, options, withSilence } from '../answers/answers.ts';
import { crossing } from '../define/define-cross.ts';
import { division } from '../define/define-distribution.ts';
import { share } from '../define/define-rate.ts';
import type { Head, Indicator } from '../indicator.ts';
import {
	due,
	outcomeOf,
	outcomes,
	realised,
	reprogrammations,
	type Reprogrammation
} from '../facts/reprogrammation.ts';
import { situations } from '../facts/row.ts';

const head = (id: string, label: string): Head => ({ id, label, section: 'M', clinical: true });
const delays = options('delai');
const linesFor = (all: readonly Reprogrammation[]) =>
	withSilence(
		delays,
		all.map(({ fiche }) => fiche)
	);
const delayOf = ({ fiche }: Reprogrammation) => answerTo(fiche, 'delai');

/** Whether the patient is to be looked at again, and was (statistics.md §13). */
export const reprogrammation: readonly Indicator[] = [
	share(
		{ ...head('M1', 'Nouvelle Intervision jugée nécessaire'), groupings: ['semestre'] },
		situations,
		(fiche) => holds(fiche, 'autre-intervision', 'oui')
	),
	division(head('M2', 'Délai de la nouvelle Intervision'), reprogrammations, linesFor, delayOf),
	share(
		head('M3', 'Réexamens réalisés, parmi ceux qui sont échus'),
		due,
		({ realised }) => realised
	),
	share(
		head('M3-publie', 'Réexamens réalisés, parmi tous (mode de calcul des rapports publiés)'),
		reprogrammations,
		({ realised }) => realised
	),
	share(
		head('M3-cohorte', 'Réexamens réalisés depuis, parmi tous'),
		reprogrammations,
		({ realisedSince }) => realisedSince
	),
	share(head('M4', 'Réexamens réalisés dans le délai prévu'), realised, ({ inTime }) => inTime),
	share(
		head('M5', 'Réexamens à échéance l’année suivante'),
		reprogrammations,
		({ due }) => due === 'a-venir'
	),
	crossing(
		head('M6', 'Réexamens, selon le délai prévu'),
		'reprogrammations',
		'situation',
		reprogrammations,
		(all) => ({ rows: linesFor(all), columns: outcomes }),
		(one) => [[delayOf(one), outcomeOf(one)]]
	)
];
