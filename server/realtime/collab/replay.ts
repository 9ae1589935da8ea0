import * as Y from 'yjs';
import type { RoomKey, StoredDraft } from '#server/db/collab-draft.ts';
import { openBytes, sealBytes, type SealedPlace } from './draft-cipher.ts';
import { openFicheDoc, type FicheDoc } from './fiche-doc.ts';
import { packUpdates, unpackUpdates } from './packed-updates.ts';
import { readFicheValues } from './read-values.ts';

type Content = Pick<StoredDraft, 'snapshot' | 'rows'> & { readonly room: RoomKey };

const place = ({ room }: Content, seq: number, kind: SealedPlace['kind']): SealedPlace => ({
	situationId: room.situationId,
	generation: room.generation,
	seq,
	kind
});

/** Unwraps the draft's own key; throws when the wrapping key is another one. */
export function unwrapDraftKey(wrapping: Uint8Array, draft: StoredDraft): Uint8Array {
	return new Uint8Array(openBytes(wrapping, place(draft, 0, 'k'), draft.wrapped));
}

/**
 * Replays what is stored into a collecting document, in one transaction: 32 times faster than merging, and the only
 * way that forgets deleted text (§2.5). Throws on a damaged or incomplete draft rather than show part of it.
 */
export function replayDraft(formVersion: string, key: Uint8Array, stored: Content): FicheDoc {
	const fiche = openFicheDoc(formVersion);
	const parts = stored.rows.map(({ seq, sealed }) =>
		openBytes(key, place(stored, seq, 'u'), sealed)
	);
	const { snapshot } = stored;
	if (snapshot)
		parts.unshift(openBytes(key, place(stored, snapshot.uptoSeq, 's'), snapshot.sealed));
	fiche.doc.transact(() => {
		for (const part of parts)
			for (const update of unpackUpdates(part)) Y.applyUpdate(fiche.doc, update);
	});
	if (fiche.doc.store.pendingStructs || fiche.doc.store.pendingDs)
		throw new Error('stored draft has a hole');
	return fiche;
}

/** Folds everything stored into one sealed snapshot, and gives what proves it when it is read back. */
export function foldDraft(
	formVersion: string,
	key: Uint8Array,
	stored: Content,
	uptoSeq: number,
	randomBytes: (count: number) => Uint8Array
): { readonly sealed: Uint8Array; verify(readBack: Uint8Array): boolean } {
	const before = replayDraft(formVersion, key, stored);
	const packed = packUpdates([Y.encodeStateAsUpdate(before.doc)]);
	const expected = fingerprint(before);
	before.doc.destroy();
	return {
		sealed: sealBytes(key, place(stored, uptoSeq, 's'), packed, randomBytes),
		verify(readBack) {
			const snapshot = { uptoSeq, sealed: readBack };
			const again = replayDraft(formVersion, key, { room: stored.room, snapshot, rows: [] });
			const same = fingerprint(again) === expected;
			again.doc.destroy();
			return same;
		}
	};
}

/** Same clocks and same content: the plain values and the state vector, in a comparable form. */
function fingerprint(fiche: FicheDoc): string {
	const vector = [...Y.decodeStateVector(Y.encodeStateVector(fiche.doc))].sort(([a], [b]) => a - b);
	return JSON.stringify([vector, readFicheValues(fiche)]);
}
