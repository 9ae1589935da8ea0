import * as Y from 'yjs';

/** The keys of the shared document that a transaction changed: names of long texts, keys of short answers. */
export function changedKeys({ doc, changed }: Y.Transaction): readonly string[] {
	return [...changed].flatMap(([type, parts]) => {
		if (type instanceof Y.Text)
			return [...doc.share.keys()].filter((key) => doc.share.get(key) === (type as object));
		return [...parts].filter((part) => part !== null);
	});
}
