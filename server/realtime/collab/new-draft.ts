import * as Y from 'yjs';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { NewDraft, RoomKey } from '#server/db/collab-draft.ts';
import { sealBytes } from './draft-cipher.ts';
import { openFicheDoc } from './fiche-doc.ts';
import type { CollabHubOptions } from './hub-options.ts';
import { packUpdates } from './packed-updates.ts';
import { writeFicheValues } from './write-values.ts';

type Services = Pick<CollabHubOptions, 'store' | 'keys' | 'randomBytes'>;

/**
 * Creates a draft, unless the situation has had one. Its key is on the disk first ([RT-14]): a crash between the two
 * leaves a key without a draft, never a draft without its key. Throws on a value outside the form.
 */
export async function createDraft(
	{ store, keys, randomBytes }: Services,
	situationId: string,
	formVersion: string,
	initial: FicheValues
): Promise<void> {
	if (await store.findRoom(situationId)) return;
	const place = { situationId, generation: 1 };
	const { keyId, key } = await keys.create(place);
	const draft = sealNewDraft(place, key, formVersion, initial, randomBytes);
	key.fill(0);
	const created = await store.createDraft({ ...draft, keyId });
	// Somebody else was first, under a key of his own. (A throw may hide a COMMIT: then the key stays.)
	if (!created) await keys.destroy(keyId);
}

function sealNewDraft(
	place: RoomKey,
	key: Uint8Array,
	formVersion: string,
	initial: FicheValues,
	randomBytes: (count: number) => Uint8Array
): Omit<NewDraft, 'keyId'> {
	const fiche = openFicheDoc(formVersion);
	writeFicheValues(fiche, initial);
	const packed = packUpdates([Y.encodeStateAsUpdate(fiche.doc)]);
	const draft = {
		...place,
		formVersion,
		sealed: sealBytes(key, { ...place, seq: 1, kind: 'u' }, packed, randomBytes),
		serverClient: fiche.doc.clientID
	};
	fiche.doc.destroy();
	return draft;
}
