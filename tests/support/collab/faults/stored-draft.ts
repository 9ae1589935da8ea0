import { randomBytes } from 'node:crypto';
import * as Y from 'yjs';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { CollabStore } from '#server/db/collab-store.ts';
import { sealNewDraft } from '#server/realtime/collab/new-draft.ts';
import { readFicheValues } from '#server/realtime/collab/read-values.ts';
import { replayDraft, unwrapDraftKey } from '#server/realtime/collab/replay.ts';

/** What is on disk of a draft, read without any server. */
export interface StoredText {
	readonly texts: FicheValues['texts'];
	readonly entries: FicheValues['entries'];
	/** Next clock of each client. */
	readonly clocks: ReadonlyMap<number, number>;
	readonly rows: number;
}

/** Creates an empty draft under a new name, straight in the database. */
export async function createDraft(store: CollabStore, draftKey: Uint8Array): Promise<string> {
	const situationId = `situation${randomBytes(6).toString('hex')}`;
	const empty = { entries: {}, texts: {} };
	await store.createDraft(
		sealNewDraft({ draftKey, randomBytes }, situationId, currentDefinition.version, empty)
	);
	return situationId;
}

/** Reads a draft from its rows; null when it was destroyed. */
export async function readStored(
	store: CollabStore,
	draftKey: Uint8Array,
	situationId: string
): Promise<StoredText | null> {
	const stored = await store.readDraft({ situationId, generation: 1 });
	if (!stored) return null;
	const fiche = replayDraft(stored.room.formVersion, unwrapDraftKey(draftKey, stored), stored);
	const clocks = Y.decodeStateVector(Y.encodeStateVector(fiche.doc));
	return { ...readFicheValues(fiche), clocks, rows: stored.rows.length };
}
