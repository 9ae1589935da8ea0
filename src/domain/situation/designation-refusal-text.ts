import type { DesignationRefusal } from './designation.ts';

const texts: Record<DesignationRefusal, string> = {
	empty: 'Indiquez un prénom suivi d’une initiale (« Jade M. ») ou un code (« PER-7KQ4 »).',
	'too-long':
		'Cette désignation est trop longue. Écrivez un prénom suivi d’une initiale (« Jade M. ») ou un code.',
	'family-name':
		'Un nom de famille semble présent. La Charte demande le prénom et la seule initiale : « Jade Martin » s’écrit « Jade M. ».',
	'first-name-only':
		'Ajoutez l’initiale du nom après le prénom : « Jade M. ». Vous pouvez aussi donner un code (« PER-7KQ4 »).',
	'lower-case': 'Commencez le prénom et l’initiale par une majuscule : « Jade M. ».',
	'code-without-digit':
		'Un mot en capitales peut être un nom de famille. Écrivez « Jade M. », ou un code qui contient au moins un chiffre (« PER-7KQ4 »).',
	shape:
		'Cette désignation n’est pas reconnue. Écrivez un prénom suivi d’une initiale (« Jade M. ») ou un code (« PER-7KQ4 »).'
};

/** What is wrong with a designation and what to write instead; never repeats what was typed. */
export function designationRefusalText(why: DesignationRefusal): string {
	return texts[why]
		.replaceAll('« ', '«\u00a0')
		.replaceAll(' »', '\u00a0»')
		.replaceAll(' :', '\u00a0:');
}
