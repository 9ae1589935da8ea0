import { createTablesOpener } from './imports/open-tables.ts';
import { createTableReader } from './imports/read-tables.ts';
import { createRepriseRuns } from './imports/reprise-runs.ts';
import { createRepriseKeys } from './keys/reprise-keys.ts';

/** What reads a former base, in a thread of its own, and writes it piece by piece. */
export function createRepriseServices(secrets: Parameters<typeof createRepriseKeys>[0]) {
	return {
		repriseKeys: createRepriseKeys(secrets),
		readTables: createTableReader(),
		openTables: createTablesOpener(),
		repriseRuns: createRepriseRuns()
	};
}
