import type { CollabStore } from '#server/db/collab-store.ts';
import type { FicheDoc } from '#server/realtime/collab/fiche-doc.ts';
import { replayDraft, unwrapDraftKey } from '#server/realtime/collab/replay.ts';

/** The document as a server that starts now would load it; null once it is destroyed. */
export async function loadStored(
	store: CollabStore,
	draftKey: Uint8Array,
	situationId: string
): Promise<FicheDoc | null> {
	const stored = await store.readDraft({ situationId, generation: 1 });
	if (!stored) return null;
	return replayDraft(stored.room.formVersion, unwrapDraftKey(draftKey, stored), stored);
}
