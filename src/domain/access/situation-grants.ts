import type { SituationPhase } from '#domain/situation/phase.ts';
import type { SituationAction } from './situation-action.ts';
import type { Title } from './title.ts';

type Grant = Partial<Record<SituationPhase, readonly Title[]>>;

const conductors: readonly Title[] = ['animateur', 'co-animateur'];
const coordination: readonly Title[] = ['coordination-clinique', 'coordination-logistique'];
const everyPhase = (who: readonly Title[]): Grant => ({
	inscrite: who,
	ouverte: who,
	fermee: who,
	finalisee: who,
	signee: who,
	archivee: who,
	retiree: who
});
const writers: readonly Title[] = [
	...conductors,
	'demandeur',
	'concerne',
	'expert',
	'coordination-clinique'
];
const finalReaders: readonly Title[] = [
	...conductors,
	'demandeur',
	'coordination-clinique',
	'referent',
	'evaluation'
];

/**
 * The table of decisions.md §1, one line per action: in which phase, which titles.
 * What is not written here is refused. 'non-concerne' stands only while the accord accepts him.
 */
export const situationGrants: Readonly<Record<SituationAction, Grant>> = {
	'lire-logistique': everyPhase([...conductors, ...coordination]),
	'lire-demande': everyPhase([...conductors, 'demandeur', 'coordination-clinique', 'referent']),
	'enregistrer-accord': {
		inscrite: [...conductors, 'coordination-clinique', 'demandeur'],
		ouverte: [...conductors, 'coordination-clinique'],
		fermee: [...conductors, 'coordination-clinique']
	},
	conduire: { inscrite: conductors, ouverte: conductors, fermee: conductors },
	assister: { ouverte: [...writers, 'patient', 'non-concerne'] },
	// [ACS-7] closed and not yet finalised: the animateur, co-animateur and clinical coordination go on
	'lire-brouillon': {
		ouverte: [...writers],
		fermee: [...conductors, 'coordination-clinique']
	},
	'ecrire-brouillon': {
		ouverte: writers,
		fermee: [...conductors, 'coordination-clinique']
	},
	finaliser: { ouverte: conductors, fermee: conductors },
	signer: { finalisee: conductors },
	'lire-fiche': { finalisee: finalReaders, signee: finalReaders, archivee: finalReaders },
	'lire-suites': {
		finalisee: [...finalReaders, 'restituteur'],
		signee: [...finalReaders, 'restituteur'],
		archivee: [...finalReaders, 'restituteur']
	},
	archiver: { signee: coordination },
	'lire-motif-attente': everyPhase([...conductors, ...coordination])
};
