import type { Identity } from '#domain/access/identity.ts';
import type { RecognitionView } from '#domain/realtime/meeting-view.ts';
import type { Refusal } from '#domain/shared/refusal.ts';

/** The badge of each person, for those who recognise the others. */
export const identityWords: Readonly<Record<Identity, string>> = {
	forte: 'Identité confirmée',
	reconnue: 'Reconnu·e',
	'a-reconnaitre': 'À reconnaître'
};

/** Why somebody can not be recognised here, in the few words of a list. */
export function describeObstacle(obstacle: Refusal): string {
	switch (obstacle) {
		case 'reconnaissance-par-telephone':
			return 'Au téléphone\u00A0: seule la personne qui anime peut la reconnaître.';
		case 'reconnaissance-par-soi-seul':
			return 'Vous l’avez inscrite ou avez remis son lien\u00A0: quelqu’un d’autre doit la reconnaître (animation, coordination, ou toute personne déjà reconnue, à l’accueil). Sinon, elle confirme elle-même son identité.';
		default:
			return 'Fiche seule, sans image ni son\u00A0: elle doit s’identifier avec un second facteur.';
	}
}

/** Whom one press may recognise together. */
export function recognisable(list: readonly RecognitionView[]): readonly RecognitionView[] {
	return list.filter(({ obstacle }) => obstacle === null);
}
