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
	retiree: who,
	reprise: who
});
/** Once there is a fiche. */
const afterwards = (who: readonly Title[]): Grant => ({
	finalisee: who,
	signee: who,
	archivee: who
});
const guests: readonly Title[] = ['patient', 'representant'];
const writers: readonly Title[] = [
	...conductors,
	'demandeur',
	'concerne',
	'expert',
	'coordination-clinique'
];
/** A référent has the results of the pôle, not its fiches: he reads one as co-animateur (decisions.md §1). */
const followers: readonly Title[] = [...conductors, 'demandeur', 'coordination-clinique'];
const finalReaders: readonly Title[] = [...followers, 'evaluation'];

/**
 * The table of decisions.md §1, one line per action: in which phase, which titles.
 * What is not written here is refused. 'non-concerne' stands only while the accord accepts him.
 */
export const situationGrants: Readonly<Record<SituationAction, Grant>> = {
	'lire-logistique': {
		...everyPhase([...conductors, ...coordination]),
		inscrite: [...conductors, ...coordination, 'referent']
	},
	'lire-demande': everyPhase([...conductors, 'demandeur', 'coordination-clinique', 'referent']),
	// known to whoever is expected by name, and to those who prepare; never who the patient is
	'savoir-attendu': {
		inscrite: [...conductors, ...coordination, 'demandeur', 'concerne', 'expert'],
		ouverte: [...conductors, ...coordination, 'demandeur', 'concerne', 'expert']
	},
	'lire-fiches-anterieures': {
		inscrite: conductors,
		ouverte: conductors,
		fermee: conductors
	},
	// [ACO-3] withdrawable at any time: also once the fiche is archived
	'enregistrer-accord': {
		...everyPhase([...conductors, 'coordination-clinique']),
		inscrite: [...conductors, 'coordination-clinique', 'demandeur'],
		// taken off the agenda by mistake, it comes back by a new accord
		retiree: [...conductors, 'coordination-clinique', 'demandeur']
	},
	// [ACO-13] the patient says it to whom he sees: no phase and no function makes him wait
	'retirer-accord': everyPhase([...conductors, 'coordination-clinique', 'demandeur']),
	conduire: { inscrite: conductors, ouverte: conductors, fermee: conductors },
	'inviter-patient': {
		inscrite: [...conductors, 'demandeur', 'coordination-clinique'],
		ouverte: [...conductors, 'demandeur', 'coordination-clinique']
	},
	assister: { ouverte: [...writers, ...guests, 'non-concerne'] },
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
	// [RT-18] it asks for no accord: without one a draft can be ended in no other way
	'abandonner-brouillon': { fermee: [...conductors, ...coordination] },
	signer: { finalisee: conductors },
	'demander-relecture': { finalisee: conductors },
	'repondre-relecture': { finalisee: finalReaders },
	'choisir-signataires': { finalisee: conductors },
	'corriger-fiche': { finalisee: conductors, signee: conductors, archivee: conductors },
	// [IMP-9] what was taken over from the former base is read, and nothing else
	'lire-fiche': { ...afterwards(finalReaders), reprise: finalReaders },
	// what is told to the patient is for whoever acts: the evaluation has the fiche (decisions.md §1)
	'lire-suites': afterwards([...followers, 'restituteur']),
	// [SUI-5] the logistic coordination follows and records, and reads nothing (decisions.md §1)
	'suivre-suites': afterwards([
		...conductors,
		...coordination,
		'demandeur',
		'restituteur',
		'charge-suite'
	]),
	'noter-suites': afterwards([...conductors, ...coordination, 'restituteur', 'charge-suite']),
	'confier-suites': afterwards([...conductors, ...coordination]),
	'lire-sa-piste': afterwards(['charge-suite']),
	archiver: { signee: coordination },
	'lire-motif-attente': everyPhase([...conductors, ...coordination])
};
