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

/** How much a route reads of what is sent to it. */
export const bodyLimit = (route: string | null): number => files[route ?? ''] ?? usual;
