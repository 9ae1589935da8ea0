import * as Y from 'yjs';
import { sealBytes } from './draft-cipher.ts';
import type { FicheDoc } from './fiche-doc.ts';
import type { FoldJob } from './fold-job.ts';
import { packUpdates } from './packed-updates.ts';
import { readFicheValues } from './read-values.ts';
import { replayDraft } from './replay.ts';

/**
 * Folds all that is stored into one sealed snapshot, from exactly these rows and never from a live document, by replay
 * through a collecting one: what was deleted is in it no more (§2.5, §2.6). The seal is opened again and replayed, and
 * must give the same clocks and the same content; throws otherwise.
 */
export function foldDraft(
	{ formVersion, key, room, snapshot, rows }: FoldJob,
	randomBytes: (count: number) => Uint8Array
): Uint8Array {
	const uptoSeq = rows.at(-1)?.seq;
	if (uptoSeq === undefined) throw new Error('there is nothing to fold');
	const before = replayDraft(formVersion, key, { room, snapshot, rows });
	const packed = packUpdates([Y.encodeStateAsUpdate(before.doc)]);
	const expected = takeFingerprint(before);
	const sealed = sealBytes(key, { ...room, seq: uptoSeq, kind: 's' }, packed, randomBytes);
	const again = replayDraft(formVersion, key, { room, snapshot: { uptoSeq, sealed }, rows: [] });
	if (takeFingerprint(again) !== expected)
		throw new Error('snapshot does not hold what the rows held');
	return sealed;
}

/** Same clocks and same content: the plain values and the state vector, in a comparable form. Ends the document. */
function takeFingerprint(fiche: FicheDoc): string {
	const vector = [...Y.decodeStateVector(Y.encodeStateVector(fiche.doc))].sort(([a], [b]) => a - b);
	const fingerprint = JSON.stringify([vector, readFicheValues(fiche)]);
	fiche.doc.destroy();
	return fingerprint;
}
