import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import type { AuthMethod } from './actor.ts';
import type { ResourceAction } from './resource-access.ts';
import type { SituationAction } from './situation-action.ts';
import { isAtLeast, type Strength } from './strength.ts';

type Action = ResourceAction | SituationAction;

/** Taking part live, keeping the door and the sheet: a link that can be forwarded is enough, once recognised. */
const takingPart: readonly Action[] = [
	'entrer-dans-intervision',
	'tenir-accueil',
	'animer-intervision',
	'voir-emargement',
	'corriger-emargement',
	// [EMA-11] by the link of her invitation, as she came
	'confirmer-presence',
	'assister',
	'conduire',
	'inviter-patient',
	'lire-brouillon',
	'ecrire-brouillon',
	'lire-logistique',
	// dates and states of what one was asked to do after the meeting
	'suivre-suites',
	'noter-suites',
	// a link that is shown to everybody there, and figures without names
	'proposer-questionnaire',
	// a withdrawal shows nothing and can not wait for a letter
	'retirer-accord'
];

/** Planning and logistics: nothing of a patient is read or written there. */
const logistics: readonly Action[] = [
	'voir-planning',
	'creer-intervision',
	'voir-poles',
	'regler-pole',
	'creer-pole',
	'preparer-intervision',
	'inviter',
	'voir-fiches',
	'adresser-retour',
	'voir-retours',
	'accuser-reception',
	'confier-suites',
	'verifier-archive',
	// signatures of professionals by hand: not by a link that can be forwarded
	'joindre-feuille',
	'voir-feuille',
	'suivre-accords',
	'voir-demandes',
	'orienter-demande',
	'gerer-lien-demande',
	'voir-annuaire',
	'modifier-annuaire',
	'voir-conservation',
	'voir-documents-protection',
	'voir-activites',
	'noter-activites',
	'gerer-activites',
	'accompagner-pole',
	'saisir-compteurs'
];

/** A draft belongs to the meeting while its situation is open; afterwards it is clinical text like any other. */
const drafting: readonly Action[] = ['lire-brouillon', 'ecrire-brouillon'];

/**
 * [AUT-2] How strong a session must be for an action. What is written in no list asks for a strong one: clinical text
 * outside the meeting, finalising, signing, archiving, the journal (decisions.md §6).
 */
function neededStrength(action: Action, phase: SituationPhase = 'ouverte'): Strength {
	if (drafting.includes(action) && phase !== 'ouverte') return 'strong';
	if (takingPart.includes(action)) return 'nominative';
	return logistics.includes(action) ? 'identified' : 'strong';
}

/** [SEC-2] Decides by the session alone, whatever the titles; `phase` is the situation's, when there is one. */
export function decideSession(
	method: AuthMethod,
	action: Action,
	phase?: SituationPhase
): Decision {
	return isAtLeast(method, neededStrength(action, phase))
		? granted
		: refused('authentification-insuffisante');
}
