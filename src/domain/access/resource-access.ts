import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { IntervisionRole, Mandat } from '#domain/intervision/role.ts';

/** What concerns no situation: planning, people, attendance, archive (decisions.md §1, last lines). */
export const resourceActions = [
	'voir-planning',
	'creer-intervision',
	'voir-poles',
	'regler-pole',
	'creer-pole',
	'nommer-fonction',
	'preparer-intervision',
	'inscrire-situation',
	'inviter',
	'entrer-dans-intervision',
	'tenir-accueil',
	'animer-intervision',
	'donner-parole',
	'tenir-temps',
	'nommer-co-animateur',
	'voir-emargement',
	'corriger-emargement',
	'confirmer-presence',
	'valider-emargement',
	'joindre-feuille',
	'voir-feuille',
	'voir-fiches',
	'adresser-retour',
	'voir-retours',
	'accuser-reception',
	'voir-journal',
	'verifier-archive',
	'exporter-archive',
	'reprendre-historique',
	'reinitialiser-identification',
	'tenir-accords',
	'suivre-accords',
	'voir-demandes',
	'lire-demande-deposee',
	'traiter-demande',
	'orienter-demande',
	'gerer-lien-demande',
	'comparer-dossiers',
	'reunir-dossiers',
	'voir-dossier',
	'voir-annuaire',
	'modifier-annuaire',
	'repondre-adresse',
	'gerer-indemnites',
	'voir-indemnites',
	'voir-conservation',
	'regler-conservation',
	'purger',
	'effacer-dossier',
	'voir-documents-protection',
	'installer-document',
	'voir-activites',
	'noter-activites',
	'gerer-activites',
	'gerer-conventions',
	'accompagner-pole',
	'saisir-compteurs',
	'proposer-questionnaire',
	'voir-evaluation',
	'ouvrir-chiffre',
	'coder-themes',
	'publier-evaluation'
] as const;

export type ResourceAction = (typeof resourceActions)[number];

/** Who someone is, without any situation: mandats in the pôle, role in the Intervision. */
export interface ResourceStanding {
	readonly mandats: readonly Mandat[];
	readonly role: IntervisionRole | null;
}

type Holder = Mandat | IntervisionRole;
const coordination: readonly Holder[] = [
	'coordination-clinique',
	'coordination-logistique',
	'coordination'
];
const standingCoordination: readonly Holder[] = [
	'coordination-clinique',
	'coordination-logistique'
];
/** Whoever receives what pôles return. */
const association: readonly Holder[] = ['evaluation', 'direction'];
const conductors: readonly Holder[] = ['animateur', 'co-animateur'];
const everyone: readonly Holder[] = [...conductors, 'expert', 'participant', ...coordination];

const resourceGrants: Readonly<Record<ResourceAction, readonly Holder[]>> = {
	'voir-planning': [...everyone, 'referent', 'evaluation', 'direction'],
	'creer-intervision': ['coordination-clinique', 'coordination-logistique'],
	'voir-poles': [
		'direction',
		'coordination-clinique',
		'coordination-logistique',
		'referent',
		'evaluation'
	],
	'regler-pole': ['direction', 'coordination-clinique', 'coordination-logistique'],
	'creer-pole': ['direction'],
	// Which function to whom is decided by decide-function.ts
	'nommer-fonction': ['direction', 'coordination-clinique'],
	'preparer-intervision': [...coordination, ...conductors],
	// What is written there is the patient's: it asks for a strong session too ([AUT-2]).
	'inscrire-situation': [...coordination, ...conductors],
	inviter: [...coordination, ...conductors],
	// [INT-6] a guest enters, and may do nothing else that concerns no situation
	'entrer-dans-intervision': [...everyone, 'invite'],
	'tenir-accueil': [...coordination, ...conductors],
	'animer-intervision': conductors,
	// Welcome and time are kept by the coordination too (decisions.md §4)
	'donner-parole': [...coordination, ...conductors],
	'tenir-temps': [...coordination, ...conductors],
	'nommer-co-animateur': ['animateur'],
	'voir-emargement': [...coordination, ...conductors, 'evaluation'],
	'corriger-emargement': [...coordination, ...conductors],
	// [EMA-11] everybody who came, for herself alone; never the patient
	'confirmer-presence': everyone,
	// [EMA-15] counter-validated by whoever conducted, as a signature is
	'valider-emargement': conductors,
	'joindre-feuille': [...coordination, ...conductors],
	'voir-feuille': [...coordination, ...conductors, 'evaluation'],
	'voir-fiches': [...coordination, ...conductors, 'referent', 'evaluation'],
	// [RET-2] by the pôle: coordination, or whoever conducted
	'adresser-retour': [...coordination, ...conductors],
	// [RET-6] states and dates, never a content
	'voir-retours': [...standingCoordination, ...association],
	'accuser-reception': association,
	'voir-journal': ['dpo'],
	// Signed texts of every pôle are in it: whoever reads them all already, and nobody who must never open one
	'exporter-archive': ['evaluation'],
	// [IMP-13] the association alone takes former years over; nothing of a patient is shown to it on the way
	'reprendre-historique': association,
	'verifier-archive': ['coordination-clinique', 'coordination-logistique', 'dpo', 'evaluation'],
	// [AUT-9] by a standing function in a pôle, never by a role in one meeting
	'reinitialiser-identification': ['coordination-clinique', 'coordination-logistique'],
	// [ACO-14] from the dossier, beside any Intervision: those who share the secret
	'tenir-accords': ['coordination-clinique'],
	// states, dates and figures, never a text nor a refused name
	'suivre-accords': ['coordination-clinique', 'coordination-logistique', 'referent', 'evaluation'],
	// Who asks, when, how urgent, which pôle: no clinical text (decisions.md §1)
	'voir-demandes': [...standingCoordination, ...conductors, 'referent'],
	'lire-demande-deposee': ['coordination-clinique', ...conductors, 'referent'],
	'traiter-demande': ['coordination-clinique', 'referent'],
	'orienter-demande': standingCoordination,
	'gerer-lien-demande': [...standingCoordination, 'referent'],
	// « Le même patient ? »: never whoever deposited, never the logistic coordination (decisions.md §2)
	'comparer-dossiers': ['coordination-clinique', ...conductors],
	'reunir-dossiers': ['coordination-clinique'],
	'voir-dossier': ['coordination-clinique', ...conductors],
	// The direction too: it names people, who must be in the directory first ([PLA-19])
	'voir-annuaire': [
		'coordination-clinique',
		'coordination-logistique',
		'referent',
		'evaluation',
		'direction'
	],
	'modifier-annuaire': ['coordination-clinique', 'coordination-logistique', 'direction'],
	// [REC-19] what it opens is clinical text: those who share the secret, and who gives the functions that open it
	'repondre-adresse': ['coordination-clinique', 'referent', 'direction'],
	// [IND-11] the association pays; a coordination sees where the payments of its pôles stand, without amounts
	'gerer-indemnites': ['evaluation', 'direction'],
	'voir-indemnites': [...standingCoordination, 'evaluation', 'direction'],
	// numbers, dates and grounds; each coordination those of its pôle
	'voir-conservation': ['direction', 'dpo', 'coordination-clinique', 'coordination-logistique'],
	'regler-conservation': ['direction'],
	purger: ['direction'],
	// [CON-9] what the patient asks for, by those who share the secret
	'effacer-dossier': ['coordination-clinique'],
	// The impact assessment and the register: those who answer for the data
	'voir-documents-protection': ['dpo', 'direction'],
	// [DOC-14] the association alone replaces its papers
	'installer-document': association,
	// each coordination and référent those of their pôle
	'voir-activites': [...standingCoordination, 'referent', ...association],
	// [ACT-4] which ones, decide-recording.ts says
	'noter-activites': [...standingCoordination, 'referent', ...association],
	'gerer-activites': association,
	'gerer-conventions': association,
	'accompagner-pole': association,
	'saisir-compteurs': association,
	// [ACT-19] whoever keeps the end of the meeting; the answers name nobody
	'proposer-questionnaire': [...coordination, ...conductors, 'referent', ...association],
	// [RAP-2] the association all of it, a pôle its own and what was published
	'voir-evaluation': [...standingCoordination, 'referent', ...association],
	// [RAP-3] behind figures are fiches: whoever reads them already
	'ouvrir-chiffre': ['evaluation'],
	// [EVA-50] by reading the fiches one by one
	'coder-themes': ['evaluation'],
	'publier-evaluation': association
};

/** Decides what concerns no situation; what is not in the table is refused ([ACS-9]). */
export function decideResource(who: ResourceStanding, action: ResourceAction): Decision {
	const holders: readonly Holder[] = who.role === null ? who.mandats : [...who.mandats, who.role];
	const allowed = resourceGrants[action];
	return holders.some((holder) => allowed.includes(holder))
		? granted
		: refused('titre-insuffisant');
}
