import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { AuthMethod } from './actor.ts';
import type { ResourceAction } from './resource-access.ts';
import type { SituationAction } from './situation-action.ts';

/** What someone who came by a link that can be forwarded may do: take part, keep the door and the sheet. */
const takingPart: readonly (ResourceAction | SituationAction)[] = [
	'entrer-dans-intervision',
	'tenir-accueil',
	'animer-intervision',
	'voir-emargement',
	'corriger-emargement',
	'assister',
	'conduire',
	'lire-brouillon',
	'ecrire-brouillon',
	'lire-logistique',
	// a withdrawal shows nothing and can not wait for a letter
	'retirer-accord'
];

/** [SEC-2] Preparing, reading clinical text outside the meeting and recording an accord ask for more (decisions.md §6). */
export function decideSession(
	method: AuthMethod,
	action: ResourceAction | SituationAction
): Decision {
	return method === 'lien-nominatif' && !takingPart.includes(action)
		? refused('authentification-insuffisante')
		: granted;
}
