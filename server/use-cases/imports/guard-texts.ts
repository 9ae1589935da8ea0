import type { Deps } from '#server/use-cases/deps.ts';

/** Read together, so that thousands of names are some tens of questions to the guard. */
const together = 60;

/**
 * [GAR-39] Reads every name of a place, a function or a pôle that an import would keep, each once. Gives those that the
 * guard would ask about or stop; null when it gives no answer: then nothing is imported.
 */
export async function guardTexts(
	deps: Pick<Deps, 'guard'>,
	all: readonly string[]
): Promise<ReadonlySet<string> | null> {
	const unsafe = new Set<string>();
	for (let start = 0; start < all.length; start += together) {
		const some = all.slice(start, start + together);
		const fields = Object.fromEntries(some.map((text, place) => [`texte${place}`, text]));
		const question = { profile: 'fiche' as const, known: [], invited: [], structures: [] };
		try {
			for (const { field, severity } of await deps.guard.read(fields, question)) {
				const text = some[Number(field.slice('texte'.length))];
				if (severity !== 'advice' && text !== undefined) unsafe.add(text);
			}
		} catch {
			// The cause may hold text: the answer is no.
			return null;
		}
	}
	return unsafe;
}
