import * as Y from 'yjs';

/**
 * The words that one client wrote from a clock on and that still stand, by key: only its own, so that giving them
 * back to their author shows nothing of the others' ([EDI-12]). Pieces of a text that do not touch are kept apart.
 */
export function ownWords(
	doc: Y.Doc,
	client: number,
	from: number
): Readonly<Record<string, string>> {
	const found: Record<string, string> = {};
	for (const [key, type] of doc.share) {
		if (type instanceof Y.Text) {
			const words = wordsOf(type, client, from);
			if (words !== '') found[key] = words;
		} else {
			for (const [entry, item] of type._map) {
				if (item.deleted || item.id.client !== client || item.id.clock < from) continue;
				const value: unknown = item.content.getContent().at(-1);
				if (typeof value === 'string') found[entry] = value;
			}
		}
	}
	return found;
}

function wordsOf(text: Y.Text, client: number, from: number): string {
	const pieces: string[] = [];
	let touching = false;
	for (let item = text._start; item; item = item.right) {
		if (item.deleted) continue;
		const { content, id, length } = item;
		const own = id.client === client && id.clock + length > from;
		if (own && content instanceof Y.ContentString) {
			const piece = content.str.slice(Math.max(0, from - id.clock));
			if (touching && id.clock >= from) pieces.push(`${pieces.pop() ?? ''}${piece}`);
			else pieces.push(piece);
		}
		touching = own;
	}
	return pieces.join(' … ');
}
