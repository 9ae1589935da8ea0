import type { PrintableDocument } from '#domain/document/printable-document.ts';

/** Enough for the whole catalogue and a change of its durations. */
const most = 40;

/**
 * Keeps what was printed for papers that are the same for everybody, some of them open without a session: asking for
 * one again and again then costs nothing. Never for a prefilled copy.
 */
export function rememberedPrint(print: (document: PrintableDocument) => Promise<Uint8Array>) {
	const kept = new Map<string, Promise<Uint8Array>>();
	return (document: PrintableDocument): Promise<Uint8Array> => {
		const key = JSON.stringify(document);
		const known = kept.get(key);
		if (known) return known;
		const made = print(document);
		kept.set(key, made);
		made.catch(() => kept.delete(key));
		const [oldest] = kept.keys();
		if (kept.size > most && oldest !== undefined) kept.delete(oldest);
		return made;
	};
}
