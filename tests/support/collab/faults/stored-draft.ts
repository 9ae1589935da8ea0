import { randomBytes } from 'node:crypto';
import * as Y from 'yjs';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { CollabStore } from '#server/db/collab-store.ts';
import { createDraft as createNewDraft } from '#server/realtime/collab/new-draft.ts';
import { readFicheValues } from '#server/realtime/collab/read-values.ts';
import { replayDraft } from '#server/realtime/collab/replay.ts';
import { openTestKeys } from '../test-keys.ts';

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
	const services = { store, keys: await openTestKeys(draftKey), randomBytes };
	await createNewDraft(services, situationId, currentDefinition.version, empty);
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
	const keys = await openTestKeys(draftKey);
	const key = await keys.read(stored.room, stored.room.keyId ?? '');
	const fiche = replayDraft(stored.room.formVersion, key, stored);
	const clocks = Y.decodeStateVector(Y.encodeStateVector(fiche.doc));
	return { ...readFicheValues(fiche), clocks, rows: stored.rows.length };
}
