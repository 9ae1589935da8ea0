import type { ConnectionView } from '#lib/sync/fiche-connection.ts';

/** What may be said about saving: never more than the acknowledgements prove ([EDI-1]). */
export type SaveWord =
	| 'connexion'
	| 'enregistre'
	| 'en-cours'
	| 'trop-long'
	| 'retard'
	| 'panne'
	| 'panne-enregistre'
	| 'plein'
	| 'coupe'
	| 'coupe-enregistre'
	| 'ferme';

/** Always before the eyes, so short. */
export const saveSentences: Readonly<Record<SaveWord, string>> = {
	connexion: 'Connexion à la fiche…',
	enregistre: 'Enregistré',
	'en-cours': 'Enregistrement…',
	'trop-long': 'Non enregistré',
	retard: 'Non enregistré',
	panne: 'Non enregistré',
	'panne-enregistre': 'Enregistré jusqu’ici',
	plein: 'Lecture seule',
	coupe: 'Hors ligne',
	'coupe-enregistre': 'Hors ligne',
	ferme: 'Fermée'
};

/** What to know and to do when all is not well ([EDI-7]). */
export const saveAdvice: Readonly<Partial<Record<SaveWord, string>>> = {
	'trop-long':
		'Une réponse dépasse la place prévue\u00A0: elle n’est pas enregistrée tant qu’elle n’est pas raccourcie.',
	retard:
		'Le serveur tarde à répondre\u00A0: vos modifications sont conservées dans cet onglet, ne le fermez pas.',
	panne:
		'Le serveur n’arrive pas à enregistrer et réessaie. Vous pouvez continuer à écrire\u00A0: ne fermez pas cet onglet.',
	'panne-enregistre':
		'Pour la suite, le serveur n’arrive pas à enregistrer et réessaie. Vous pouvez continuer à écrire.',
	plein:
		'Le serveur n’enregistre plus depuis un moment\u00A0: la fiche se lit, et s’écrira de nouveau d’elle-même. Rien n’est perdu\u00A0: ne fermez pas cet onglet.',
	coupe: 'Hors ligne\u00A0: vos modifications sont conservées dans cet onglet, ne le fermez pas.',
	'coupe-enregistre':
		'Hors ligne. Ce que vous avez écrit est enregistré\u00A0; la suite sera conservée dans cet onglet.'
};

/** What stands in the lines that one is typing and that were not sent yet. */
export type Unsent = 'rien' | 'en-cours' | 'trop-long';

/** The word for a state of the line; `late`: an acknowledgement has been waited for too long. */
export function saveWord(
	{ status, saved, storage }: Pick<ConnectionView, 'status' | 'saved' | 'storage'>,
	unsent: Unsent,
	late: boolean
): SaveWord {
	if (status === 'connexion' || status === 'ferme') return status;
	const all = saved && unsent === 'rien';
	if (status === 'coupe') return all ? 'coupe-enregistre' : 'coupe';
	if (storage === 'plein') return 'plein';
	if (storage === 'panne') return all ? 'panne-enregistre' : 'panne';
	if (saved && unsent !== 'rien') return unsent;
	if (!saved) return late ? 'retard' : 'en-cours';
	return 'enregistre';
}
