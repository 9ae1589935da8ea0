import { answersTo, holds, options, withSilence } from '../answers/answers.ts';
import { crossing } from '../define/define-cross.ts';
import { couples } from '../values/cross.ts';
import { choices, mentions } from '../define/define-distribution.ts';
import { demandeurGroup, demandeurGroups } from '../answers/demandeur-group.ts';
import type { SituationFact } from '../facts/facts.ts';
import type { Head, Indicator } from '../indicator.ts';
import { among, situations } from '../facts/row.ts';

const head = (id: string, label: string, section: 'E' | 'F' = 'E'): Head => ({
	id,
	label,
	section,
	clinical: true
});

/** The report says « Complexité du suivi » of what the form calls « Suivi patient » (domain.md §5.1). */
const motifLabels = { 'suivi-patient': 'Complexité du suivi' };
const groupsOf = (fiche: SituationFact) => answersTo(fiche, 'demandeurs').map(demandeurGroup);

/** Who asks, and why (statistics.md §5, §6). */
export const demandes: readonly Indicator[] = [
	choices(head('E1', 'Demandeurs'), 'demandeurs', situations, 'demandeurs'),
	mentions(
		head('E2', 'Demandeurs, par groupe'),
		'demandeurs-groupes',
		situations,
		(all) => withSilence(demandeurGroups, all),
		groupsOf
	),
	choices(head('E3', 'Motifs de la demande'), 'motifs', situations, 'motifs', motifLabels),
	choices(
		head('E4', 'Professionnels en difficulté : qui'),
		'professionnels-qui',
		among(situations, 'professionnels-en-difficulte', (fiche) =>
			holds(fiche, 'motifs', 'professionnels-en-difficulte')
		),
		'professionnels-en-difficulte-qui'
	),
	crossing(
		head('F1', 'Motifs, par groupe de demandeurs', 'F'),
		'demandeurs-motifs',
		'mention',
		situations,
		(all) => ({
			rows: withSilence(demandeurGroups, all),
			columns: withSilence(options('motifs', motifLabels), all)
		}),
		(fiche) => couples(groupsOf(fiche), answersTo(fiche, 'motifs'))
	)
];
