import type { CollabStore } from '#server/db/collab-store.ts';
import type { DraftKeys } from '#server/keys/draft-keys.ts';
import type { FicheDoc } from '#server/realtime/collab/fiche-doc.ts';
import { replayDraft } from '#server/realtime/collab/replay.ts';

/** The document as a server that starts now would load it; null once it is destroyed. */
export async function loadStored(
	store: CollabStore,
	keys: Pick<DraftKeys, 'read'>,
	situationId: string
): Promise<FicheDoc | null> {
	const stored = await store.readDraft({ situationId, generation: 1 });
	if (!stored) return null;
	const key = await keys.read(stored.room, stored.room.keyId ?? '');
	return replayDraft(stored.room.formVersion, key, stored);
}
