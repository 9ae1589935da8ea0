import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotVerify } from './cannot-verify.ts';
import type { ArchiveSource } from './verify-archive.ts';

/** Where the archive's database is: a PostgreSQL address, or the embedded database of `dataDir` when null. */
export type ArchiveLocation = { readonly databaseUrl: string | null; readonly dataDir: string };

/** What server/db/archive-source.ts exports as `openArchiveSource`. It reads only: no migration, no seed. */
export type OpenArchiveSource = (
	location: ArchiveLocation
) => Promise<ArchiveSource & { close(): Promise<void> }>;

/**
 * Opens the archive's database in this process, for when no server runs.
 * Throws when there is no database: an empty one made on the spot would verify as intact.
 */
export async function openLocalArchive(location: ArchiveLocation): ReturnType<OpenArchiveSource> {
	if (location.databaseUrl === null && !existsSync(join(location.dataDir, 'pglite'))) {
		throw new CannotVerify(
			'aucune base de données ici\u00a0: lancez d’abord Intervisio avec npm start'
		);
	}
	// Loaded late: with a running server the database must not be touched, not even its driver.
	const { openArchiveSource } = await import('#server/db/archive-source.ts');
	return openArchiveSource(location);
}
