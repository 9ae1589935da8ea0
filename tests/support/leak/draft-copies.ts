import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Y from 'yjs';
import type { Sql } from '#server/db/database.ts';
import { unwrapKey, wrappingKeyOf } from '#server/keys/key-envelope.ts';
import { openBytes, type SealedPlace } from '#server/realtime/collab/draft-cipher.ts';
import { unpackUpdates } from '#server/realtime/collab/packed-updates.ts';
import { rowsOf } from './rows-of.ts';

/** What one moment's copy of the database holds of drafts: where each sealed thing stood, and which key a room names. */
export interface DraftCopy {
	readonly sealed: readonly { readonly place: SealedPlace; readonly bytes: Uint8Array }[];
	readonly rooms: readonly {
		readonly situationId: string;
		readonly generation: number;
		readonly keyId: string;
	}[];
}

/** Takes that copy, as whoever stole a dump has it. */
export async function copyDrafts(tx: Sql): Promise<DraftCopy> {
	const rooms = await rowsOf(
		tx,
		'select situation_id, generation, key_id from collab_room where key_id is not null'
	);
	const updates = await rowsOf(tx, 'select * from collab_update');
	const snapshots = await rowsOf(tx, 'select * from collab_snapshot');
	const sealedAt = (kind: 'u' | 's', seq: string) => (row: Readonly<Record<string, unknown>>) => ({
		place: {
			situationId: String(row['situation_id']),
			generation: Number(row['generation']),
			seq: Number(row[seq]),
			kind
		},
		bytes: row['sealed'] instanceof Uint8Array ? row['sealed'] : new Uint8Array()
	});
	return {
		sealed: [...updates.map(sealedAt('u', 'seq')), ...snapshots.map(sealedAt('s', 'upto_seq'))],
		rooms: rooms.map((row) => ({
			situationId: String(row['situation_id']),
			generation: Number(row['generation']),
			keyId: String(row['key_id'])
		}))
	};
}

/**
 * Every key that can be had from a folder of keys and the server's secrets: each file is tried for each room that any
 * copy knows, whatever its name, and the secrets themselves are tried as keys.
 */
export function findKeys(
	folder: string,
	secrets: readonly Uint8Array[],
	copies: readonly DraftCopy[]
): readonly Uint8Array[] {
	const wrapping = secrets.map(wrappingKeyOf);
	const found = [...secrets, ...wrapping.map(({ bytes }) => bytes)];
	for (const name of readdirSync(folder)) {
		const envelope = readFileSync(join(folder, name));
		for (const room of copies.flatMap(({ rooms }) => rooms)) {
			try {
				found.push(unwrapKey(wrapping, room, room.keyId, envelope).key);
			} catch {
				// Another draft's key.
			}
		}
	}
	return found;
}

/** The words of every struct that one of these keys opens in a copy, deleted or not; each client's in its own order. */
export function decodeCopy({ sealed }: DraftCopy, keys: readonly Uint8Array[]): readonly string[] {
	const structs = sealed.flatMap(({ place, bytes }) => {
		const opened = keys.map((key) => tryToOpen(key, place, bytes)).find((one) => one !== null);
		return opened ? unpackUpdates(opened).flatMap((update) => Y.decodeUpdate(update).structs) : [];
	});
	const byClient = new Map<number, Map<number, string>>();
	for (const struct of structs) {
		const words = byClient.get(struct.id.client) ?? new Map<number, string>();
		words.set(struct.id.clock, wordsOf(struct));
		byClient.set(struct.id.client, words);
	}
	return [...byClient.values()].map((words) =>
		[...words]
			.sort(([a], [b]) => a - b)
			.map(([, text]) => text)
			.join('')
	);
}

function wordsOf(struct: Y.Item | Y.GC | Y.Skip): string {
	if (!(struct instanceof Y.Item)) return '';
	const { content } = struct;
	return content instanceof Y.ContentString ? content.str : JSON.stringify(content);
}

function tryToOpen(key: Uint8Array, place: SealedPlace, bytes: Uint8Array): Uint8Array | null {
	try {
		return openBytes(key, place, bytes);
	} catch {
		return null;
	}
}
