import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Sql } from '#server/db/database.ts';
import { fillDataDir, freshDatabase } from './fresh-database.ts';

/** A database that a process of its own may be killed in: on disk, opened by one process at a time. */
export async function createKilledDatabase(postgresUrl: string | null) {
	const dataDir = await mkdtemp(join(tmpdir(), 'intervisio-killed-'));
	const fresh = postgresUrl === null ? null : await freshDatabase(postgresUrl);
	if (fresh === null) fillDataDir(dataDir);
	const url = fresh?.url ?? null;
	return {
		/** Where a child finds it: its address (« - » without one) and its folder. */
		place: [url ?? '-', dataDir] as const,
		async opened<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
			const database = await openDatabase(url, dataDir);
			try {
				return await work(database.sql);
			} finally {
				await database.close();
			}
		},
		async remove(): Promise<void> {
			await fresh?.drop();
			await rm(dataDir, { recursive: true, force: true });
		}
	};
}
