import type { Readable } from 'node:stream';
import type { TrustAnchors } from '#server/archive/check-seal.ts';
import { packBag } from '#server/archive/export/pack-bag.ts';
import { planExport } from '#server/archive/export/plan-export.ts';
import { describeExport } from '#server/use-cases/archive/describe-export.ts';
import { createExportSource } from './archive-export.ts';
import { openDatabase } from './database.ts';
import { createJournal } from './journal.ts';

/** Exports a year for a command, when no server runs; the journal keeps it. Null: nothing of that year. */
export async function openExport(
	location: { readonly databaseUrl: string | null; readonly dataDir: string },
	{ year, anchors }: { readonly year: number; readonly anchors: TrustAnchors }
): Promise<Readable | null> {
	const { databaseUrl, dataDir } = location;
	const database = await openDatabase(databaseUrl, dataDir, { migrate: false });
	const at = new Date();
	const plan = await planExport(createExportSource(database.sql), { year, anchors, at });
	if (!plan) {
		await database.close();
		return null;
	}
	await createJournal(database.sql).append(describeExport({ year, ...plan }, { by: 'system', at }));
	const stream = packBag(plan.folder, plan.files, at);
	stream.once('close', () => void database.close());
	return stream;
}
