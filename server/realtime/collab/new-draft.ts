import * as Y from 'yjs';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { NewDraft } from '#server/db/collab-draft.ts';
import { sealBytes, wrappingKeyId } from './draft-cipher.ts';
import { openFicheDoc } from './fiche-doc.ts';
import { packUpdates } from './packed-updates.ts';
import { writeFicheValues } from './write-values.ts';

/** Prepares a draft: its own key, wrapped, and its initial content, sealed. Throws on a value outside the form. */
export function sealNewDraft(
	services: { readonly draftKey: Uint8Array; randomBytes(count: number): Uint8Array },
	situationId: string,
	formVersion: string,
	initial: FicheValues
): NewDraft {
	const { draftKey, randomBytes } = services;
	const generation = 1;
	const fiche = openFicheDoc(formVersion);
	writeFicheValues(fiche, initial);
	const key = randomBytes(32);
	const place = { situationId, generation };
	const packed = packUpdates([Y.encodeStateAsUpdate(fiche.doc)]);
	const draft = {
		situationId,
		generation,
		formVersion,
		kekId: wrappingKeyId(draftKey),
		wrapped: sealBytes(draftKey, { ...place, seq: 0, kind: 'k' }, key, randomBytes),
		sealed: sealBytes(key, { ...place, seq: 1, kind: 'u' }, packed, randomBytes),
		serverClient: fiche.doc.clientID
	};
	key.fill(0);
	fiche.doc.destroy();
	return draft;
}
