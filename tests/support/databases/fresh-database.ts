import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openDatabase, type Database } from '#server/db/database.ts';
import { createDatabase, type CreatedDatabase } from './create-database.ts';

/** A database of PostgreSQL with today's schema and nothing else. */
export const freshDatabase = (url: string): Promise<CreatedDatabase> =>
	createDatabase(url, inject('prepared').template);

/** Puts the same, embedded, where `openDatabase` looks in this folder. */
export function fillDataDir(dataDir: string): void {
	cpSync(inject('prepared').dataDir, dataDir, { recursive: true });
}

/** Opens the given database of PostgreSQL, or an embedded one of its own, which goes when it is closed. */
export async function openForTest(url: string | null): Promise<Database> {
	if (url !== null) return openDatabase(url, null);
	const dataDir = await mkdtemp(join(tmpdir(), 'intervisio-test-'));
	fillDataDir(dataDir);
	const database = await openDatabase(null, dataDir);
	return {
		...database,
		async close() {
			await database.close();
			await rm(dataDir, { recursive: true, force: true });
		}
	};
}
