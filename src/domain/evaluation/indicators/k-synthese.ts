import { answerTo, holds, options, withSilence } from '../answers/answers.ts';
import { crossing } from '../define/define-cross.ts';
import { choice, choices } from '../define/define-distribution.ts';
import { share, shareOfAnswers } from '../define/define-rate.ts';
import type { SituationFact } from '../facts/facts.ts';
import type { Head, Indicator, SectionCode } from '../indicator.ts';
import { among, situations } from '../facts/row.ts';

const head = (id: string, label: string, section: SectionCode): Head => ({
	id,
	label,
	section,
	clinical: true
});

/** The four intermediate objectives (field 16), then the final one (17). */
const objectives = [
	['L1', 'objectif-comprendre', 'Mieux comprendre la situation du patient'],
	['L2', 'objectif-contact', 'Mettre en contact les professionnels'],
	['L3', 'objectif-coherence', 'Cohérence et complémentarité des interventions'],
	['L4', 'objectif-pistes', 'Identifier des pistes d’actions']
] as const;
const reached = (fiche: SituationFact, field: string) => holds(fiche, field, 'atteint');

/** What the group proposes, and whether it reached what it wanted (statistics.md §11, §12). */
export const synthese: readonly Indicator[] = [
	choices(head('K1', 'Pistes proposées', 'K'), 'pistes', situations, 'pistes'),
	choices(
		head('K2', 'Orienter vers', 'K'),
		'orientations',
		among(situations, 'orientees', (fiche) => holds(fiche, 'pistes', 'orienter')),
		'orientation'
	),
	...objectives.flatMap(([id, field, label]) => [
		share(head(id, `Objectif atteint : ${label}`, 'L'), situations, (fiche) =>
			reached(fiche, field)
		),
		choice(head(`${id}-reponses`, `Objectif : ${label}`, 'L'), situations, field)
	]),
	shareOfAnswers(
		head('L5', 'Objectifs intermédiaires atteints, ensemble', 'L'),
		situations,
		objectives.length,
		(fiche) => objectives.filter(([, field]) => reached(fiche, field)).length
	),
	choice(head('L6', 'Objectif global', 'L'), situations, 'objectif-global'),
	share(head('L7', 'Objectif global atteint, en tout ou en partie', 'L'), situations, (fiche) =>
		['oui', 'partiellement'].includes(answerTo(fiche, 'objectif-global'))
	),
	crossing(
		head('L8', 'Nouvelle Intervision, selon l’objectif global', 'L'),
		'situations',
		'situation',
		situations,
		(all) => ({
			rows: withSilence(options('objectif-global'), all),
			columns: withSilence(options('autre-intervision'), all)
		}),
		(fiche) => [[answerTo(fiche, 'objectif-global'), answerTo(fiche, 'autre-intervision')]]
	)
];
