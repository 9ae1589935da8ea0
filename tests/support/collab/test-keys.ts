import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDraftKeyFolder } from '#server/keys/draft-key-folder.ts';
import type { DraftKeys } from '#server/keys/draft-keys.ts';
import type { FoldDraft } from '#server/realtime/collab/fold-job.ts';
import { foldDraft } from '#server/realtime/collab/fold-draft.ts';

/** Where the keys of a test's drafts are: the same folder for every server, or child, that is given the same key. */
export function testKeyFolder(draftKey: Uint8Array): string {
	const name = createHash('sha256').update(draftKey).digest('hex').slice(0, 16);
	return join(tmpdir(), `intervisio-keys-${name}`);
}

const opened = new Set<string>();

/** Opens that folder, which goes with this process. */
export function openTestKeys(draftKey: Uint8Array): Promise<DraftKeys> {
	const folder = testKeyFolder(draftKey);
	if (opened.size === 0)
		process.once('exit', () => {
			for (const each of opened) rmSync(each, { recursive: true, force: true });
		});
	opened.add(folder);
	return openDraftKeyFolder(folder, { current: draftKey, previous: null });
}

/** Keys in memory, for hubs that touch no disk. */
export function memoryKeys(): DraftKeys {
	const kept = new Map<string, Uint8Array>();
	return {
		create: () => {
			const keyId = randomBytes(16).toString('hex');
			const key = new Uint8Array(randomBytes(32));
			kept.set(keyId, new Uint8Array(key));
			return Promise.resolve({ keyId, key });
		},
		read: (_place, keyId) => {
			const key = kept.get(keyId);
			return key ? Promise.resolve(new Uint8Array(key)) : Promise.reject(new Error('no key'));
		},
		destroy: (keyId) => Promise.resolve(void kept.delete(keyId)),
		sweep: () => Promise.resolve({ destroyed: 0, rewrapped: 0, orphans: 0, unreadable: [] })
	};
}

/** Folds in this very thread, where no other can be started. */
export const foldHere: FoldDraft = (job) =>
	new Promise((resolve) => resolve(foldDraft(job, (count) => randomBytes(count))));
