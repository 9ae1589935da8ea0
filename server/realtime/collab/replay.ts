import * as Y from 'yjs';
import type { RoomKey, StoredDraft } from '#server/db/collab-draft.ts';
import { openBytes, type SealedPlace } from './draft-cipher.ts';
import { openFicheDoc, type FicheDoc } from './fiche-doc.ts';
import { unpackUpdates } from './packed-updates.ts';

type Content = Pick<StoredDraft, 'snapshot' | 'rows'> & { readonly room: RoomKey };

const place = ({ room }: Content, seq: number, kind: SealedPlace['kind']): SealedPlace => ({
	situationId: room.situationId,
	generation: room.generation,
	seq,
	kind
});

/**
 * Replays what is stored into a collecting document, in one transaction: 32 times faster than merging, and the only
 * way that forgets deleted text (§2.5). Throws on a damaged or incomplete draft rather than show part of it.
 */
export function replayDraft(formVersion: string, key: Uint8Array, stored: Content): FicheDoc {
	if (!isWhole(stored)) throw new Error('stored draft misses rows');
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

/**
 * Rows are numbered without a gap, the first one is the server's own: a lost one must not pass for a shorter text. The
 * last row of a snapshot may be there again: the answer to its first COMMIT was lost, and it was folded before the retry.
 */
function isWhole({ snapshot, rows }: Content): boolean {
	const before = snapshot?.uptoSeq ?? 0;
	const first = snapshot && rows[0]?.seq === before ? before : before + 1;
	return (
		(snapshot !== null || rows.length > 0) && rows.every(({ seq }, rank) => seq === first + rank)
	);
}
