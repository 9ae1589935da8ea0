import * as Y from 'yjs';
import { acceptEntry } from '#domain/fiche/accept-entry.ts';
import type { FicheShape } from '#domain/fiche/fiche-shape.ts';

/**
 * What is in a document that the form does not know, in words; null when there is nothing. It reads every struct,
 * deleted ones too, not only what the roots show. A check of its own, which shares nothing with the one it judges.
 */
export function findFormFault(doc: Y.Doc, shape: FicheShape): string | null {
	if (doc.store.pendingStructs || doc.store.pendingDs) return 'something is pending';
	if (doc.subdocs.size > 0) return 'a subdocument';
	for (const name of doc.share.keys())
		if (name !== shape.entriesRoot && !shape.texts.has(name)) return `root ${name}`;
	const roots = new Map<unknown, string>([...doc.share].map(([name, type]) => [type, name]));
	for (const structs of doc.store.clients.values()) {
		for (const struct of structs) {
			if (!(struct instanceof Y.Item)) return 'a collected struct';
			const fault = findItemFault(struct, roots.get(struct.parent), shape);
			if (fault) return fault;
		}
	}
	return null;
}

function findItemFault(item: Y.Item, root: string | undefined, shape: FicheShape): string | null {
	const { content, parentSub } = item;
	if (root === undefined) return 'a parent that is no root';
	if (root !== shape.entriesRoot) {
		if (parentSub !== null) return `a key in ${root}`;
		if (content instanceof Y.ContentString)
			return content.str.includes('\u0000') ? `U+0000 in ${root}` : null;
		return content instanceof Y.ContentDeleted ? null : `${content.constructor.name} in ${root}`;
	}
	const rule = parentSub === null ? undefined : shape.entries.get(parentSub);
	if (!rule) return `key ${parentSub}`;
	if (content instanceof Y.ContentDeleted) return null;
	if (!(content instanceof Y.ContentAny)) return `${content.constructor.name} under ${parentSub}`;
	return content.arr.length === 1 && acceptEntry(rule, content.arr[0])
		? null
		: `a value under ${parentSub}`;
}

/** Every word of a document, shown or not: what its structs still hold. */
export function wordsOf(doc: Y.Doc): string {
	const words: string[] = [];
	for (const structs of doc.store.clients.values())
		for (const struct of structs) {
			if (!(struct instanceof Y.Item)) continue;
			if (struct.parentSub !== null) words.push(struct.parentSub);
			if (struct.content instanceof Y.ContentString) words.push(struct.content.str);
			if (struct.content instanceof Y.ContentAny) words.push(JSON.stringify(struct.content.arr));
		}
	return [...doc.share.keys(), ...words].join('\n');
}
