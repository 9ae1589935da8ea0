import { refusalText } from '#domain/shared/refusal-text.ts';

const megabyte = 1024 * 1024;

/** The largest form: a directory of 5,000 lines ([ANN-13]). */
const usual = 2 * megabyte;

/** Pages that take a file; a little more than the file itself, so that what is too large is told in a sentence. */
const files: Readonly<Record<string, number>> = {
	'/documents/[code]/versions': 6 * megabyte,
	// a former Access base ([IMP-1])
	'/historique': 51 * megabyte,
	'/intervisions/[id]/emargement/papier': 11 * megabyte
};

/** What whoever sends more is told, where a page takes a file. */
const words: Readonly<Record<string, string>> = {
	'/documents/[code]/versions': 'Ce fichier dépasse 5\u00A0Mo. Allégez-le, puis réessayez.',
	'/historique':
		'Ce fichier est trop gros\u00A0: 50\u00A0Mo au plus. Compactez la base dans Access, ou exportez ses tables en CSV.',
	'/intervisions/[id]/emargement/papier': refusalText['fichier-trop-grand']
};

/** Says that what was sent to a route is too large to be read. */
export const tooLargeText = (route: string | null): string =>
	words[route ?? ''] ?? 'Cet envoi est trop long. Raccourcissez-le, puis réessayez.';

/** How much a route reads of what is sent to it. */
export const bodyLimit = (route: string | null): number => files[route ?? ''] ?? usual;
