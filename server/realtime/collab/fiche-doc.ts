import * as Y from 'yjs';
import { ficheDefinition } from '#domain/fiche/definitions.ts';
import { ficheShape, type FicheShape } from '#domain/fiche/fiche-shape.ts';

/** A shared document with its shape and its roots already typed, so that a struct's parent names its root. */
export interface FicheDoc {
	readonly doc: Y.Doc;
	readonly shape: FicheShape;
	/** Root type → its name. */
	readonly rootOf: ReadonlyMap<unknown, string>;
}

/**
 * Opens an empty document of a form version. It collects garbage: text that was deleted leaves the
 * memory and whatever is encoded from it (collaboration.md §2.5).
 */
export function openFicheDoc(formVersion: string): FicheDoc {
	const shape = ficheShape(ficheDefinition(formVersion));
	const doc = new Y.Doc({ gc: true });
	const rootOf = new Map<unknown, string>();
	rootOf.set(doc.getMap(shape.entriesRoot), shape.entriesRoot);
	for (const name of shape.texts.keys()) rootOf.set(doc.getText(name), name);
	return { doc, shape, rootOf };
}
