import type { Identity } from '#domain/access/identity.ts';
import type { RecognitionView } from '#domain/realtime/meeting-view.ts';
import type { Refusal } from '#domain/shared/refusal.ts';

/** The badge of each person, for those who recognise the others. */
export const identityWords: Readonly<Record<Identity, string>> = {
	forte: 'Identité confirmée',
	reconnue: 'Reconnu·e',
	'a-reconnaitre': 'À reconnaître'
};

const obstacles: Partial<Record<Refusal, string>> = {
	'reconnaissance-par-telephone':
		'Au téléphone\u00A0: seule la personne qui anime peut la reconnaître.',
	'reconnaissance-par-soi-seul':
		'Vous l’avez inscrite ou avez remis son lien\u00A0: quelqu’un d’autre doit la reconnaître (animation, coordination, ou toute personne déjà reconnue, à l’accueil). Sinon, elle confirme elle-même son identité.'
};

/** Why somebody can not be recognised here, in the few words of a list. */
export function describeObstacle(obstacle: Refusal): string {
	return (
		obstacles[obstacle] ??
		'Fiche seule, sans image ni son\u00A0: elle doit s’identifier avec un second facteur.'
	);
}

/** Whom one press may recognise together. */
export function recognisable(list: readonly RecognitionView[]): readonly RecognitionView[] {
	return list.filter(({ obstacle }) => obstacle === null);
}
