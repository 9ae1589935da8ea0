import { answerTo, options, withSilence } from '../answers/answers.ts';
import { crossing } from '../define/define-cross.ts';
import { choice, choices, mentions } from '../define/define-distribution.ts';
import { share } from '../define/define-rate.ts';
import { nonRenseigne } from '../answers/non-renseigne.ts';
import type { Head, Indicator, SectionCode } from '../indicator.ts';
import { situations } from '../facts/row.ts';
import { themes } from '../answers/theme.ts';

const head = (id: string, label: string, section: SectionCode): Head => ({
	id,
	label,
	section,
	clinical: true
});

/** What weighs on the patient, and how ready he is (statistics.md §8 to §10). */
export const patient: readonly Indicator[] = [
	choices(head('H1', 'Difficultés associées', 'H'), 'difficultes', situations, 'difficultes'),
	choice(head('I1', 'Motivation du patient dans le soin', 'I'), situations, 'motivation'),
	share(
		head('I2', 'Motivation renseignée', 'I'),
		situations,
		({ answers }) => (answers['motivation'] ?? []).length > 0
	),
	crossing(
		head('I3', 'Nouvelle Intervision, selon la motivation', 'I'),
		'situations',
		'situation',
		situations,
		(all) => ({
			rows: withSilence(options('motivation'), all),
			columns: withSilence(options('autre-intervision'), all)
		}),
		(fiche) => [[answerTo(fiche, 'motivation'), answerTo(fiche, 'autre-intervision')]]
	),
	mentions(
		head('J1', 'Nature des problèmes, codée par l’évaluation', 'J'),
		'themes',
		situations,
		[...themes, nonRenseigne],
		(fiche) => (fiche.themes.length > 0 ? fiche.themes : [nonRenseigne.code])
	)
];
