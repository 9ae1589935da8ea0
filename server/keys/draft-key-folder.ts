import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DraftKeyUnavailable, type DraftKeys } from './draft-keys.ts';
import { isAbsent, shred, writeDurably } from './durable-files.ts';
import { unwrapKey, wrapKey, wrappingKeyOf } from './key-envelope.ts';
import { keySuffix } from './key-suffix.ts';
import { sweepKeys } from './sweep-keys.ts';

export interface DraftKeySecrets {
	/** DRAFT_KEY: wraps. */
	readonly current: Uint8Array;
	/** DRAFT_KEY_PREVIOUS: opens what it wrapped, until it is wrapped again. */
	readonly previous: Uint8Array | null;
}

/** Opens the folder of keys, and makes it when there is none. One file a draft, under a name that says nothing. */
export async function openDraftKeyFolder(
	folder: string,
	{ current, previous }: DraftKeySecrets
): Promise<DraftKeys> {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const wrapping = wrappingKeyOf(current);
	const candidates = [wrapping, ...(previous ? [wrappingKeyOf(previous)] : [])];
	const pathOf = (keyId: string) => join(folder, keyId + keySuffix);

	async function readEnvelope(keyId: string): Promise<Buffer> {
		try {
			return await readFile(pathOf(keyId));
		} catch (error) {
			throw isAbsent(error) ? new DraftKeyUnavailable('missing') : error;
		}
	}

	return {
		async create(place) {
			// A random name: nothing that exists can be overwritten, and nothing in it tells the situation.
			const keyId = randomBytes(16).toString('hex');
			const key = new Uint8Array(randomBytes(32));
			await writeDurably(pathOf(keyId), wrapKey(wrapping, place, keyId, key));
			return { keyId, key };
		},
		async read(place, keyId) {
			return unwrapKey(candidates, place, keyId, await readEnvelope(keyId)).key;
		},
		destroy: (keyId) => shred(pathOf(keyId)),
		sweep: (roomsOf) =>
			sweepKeys(folder, roomsOf, async (place, keyId) => {
				const { key, by } = unwrapKey(candidates, place, keyId, await readEnvelope(keyId));
				if (by !== wrapping)
					await writeDurably(pathOf(keyId), wrapKey(wrapping, place, keyId, key));
				key.fill(0);
				return by !== wrapping;
			})
	};
}
