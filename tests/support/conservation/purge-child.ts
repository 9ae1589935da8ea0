import { openDatabase } from '#server/db/database.ts';
import { continuePurges } from '#server/use-cases/conservation/continue-purges.ts';
import { purgeDeps } from './purge-bench.ts';

/**
 * Goes on with a purge in a process of its own, and kills it inside a transaction: the dossier of this rank is removed,
 * and nothing of it is committed. Arguments: database URL or '-', data folder, rank.
 */
const [url, dataDir, rank] = process.argv.slice(2);
if (!url || !dataDir || !rank) throw new Error('arguments are missing');
const { sql } = await openDatabase(url === '-' ? null : url, dataDir);
const deps = purgeDeps(sql);
let done = 0;
await continuePurges({
	...deps,
	conservation: {
		...deps.conservation,
		add: async (tx, id, more) => {
			if (more.dossiers) done += 1;
			if (done === Number(rank)) process.kill(process.pid, 'SIGKILL');
			return deps.conservation.add(tx, id, more);
		}
	}
});
