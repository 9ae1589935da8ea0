import { openDatabase } from '#server/db/database.ts';
import { writePieces } from '#server/use-cases/imports/write-pieces.ts';
import { importer, killedId, killedRows, repriseDeps } from './killed-import.ts';

/**
 * Writes an import in a process of its own, and kills it inside a transaction: this piece is written, and nothing of it
 * is committed. Arguments: database URL or '-', data folder, rank of the piece.
 */
const [url, dataDir, rank] = process.argv.slice(2);
if (!url || !dataDir || !rank) throw new Error('arguments are missing');
const { sql } = await openDatabase(url === '-' ? null : url, dataDir);
const deps = repriseDeps(sql);
const act = { by: importer, at: deps.now() };
await sql.transaction(async (tx) => {
	const mapping = {
		...{ joins: [], intervisions: null, participations: null, situations: null },
		...{ invitations: null, dates: 'jma' as const, patients: 'code' as const }
	};
	const row = { id: killedId, ...act, kind: 'csv' as const, fingerprint: 'x', mapping };
	await deps.reprises.add(
		{ ...row, accepted: [] },
		{ sealed: new Uint8Array(1), keyMark: 'x' },
		tx
	);
	const counts = { years: [2015], created: { situation: 60 } };
	await deps.reprises.begin(tx, killedId, { ...act, lines: 360, counts });
});
let piece = 0;
const reprises = {
	...deps.reprises,
	async write(...asked: Parameters<typeof deps.reprises.write>) {
		const written = await deps.reprises.write(...asked);
		piece += 1;
		if (piece === Number(rank)) process.kill(process.pid, 'SIGKILL');
		return written;
	}
};
await writePieces({ ...deps, reprises }, killedId, killedRows, () => true);
