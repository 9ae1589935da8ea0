import type { Readable } from 'node:stream';
import { loadSealIdentity } from './archive/seal-identity.ts';
import { checkSealFile, keepDemonstrationSeal, readTrustAnchors } from './archive/seal-store.ts';
import { createTimestamper } from './archive/timestamp/create-timestamper.ts';
import { sealLevelOf, sealPdf } from './archive/seal.ts';
import { isMaintenanceCall } from './archive/maintenance.ts';
import { parseHead } from './archive/print-report.ts';
import { verifyArchive } from './archive/verify-archive.ts';
import { packBag } from './archive/export/pack-bag.ts';
import { planExport, type ExportPlan } from './archive/export/plan-export.ts';
import { createExportSource, exportableYears } from './db/archive-export.ts';
import { createArchiveSource } from './db/archive-source.ts';
import { createScans } from './db/scans.ts';
import { checkScans } from './emargement/check-scans.ts';
import type { ScanSeal } from './keys/scan-seal.ts';
import type { Sql } from './db/database.ts';
import type { Env } from './env.ts';
import type { ArchiveHead } from '#domain/archive/journal-entry.ts';
import type { SealLevel } from '#domain/archive/seal-level.ts';
import type { Logger } from 'pino';

/** A year of the archive, ready to be written as one file. */
export interface PlannedExport extends Omit<ExportPlan, 'files' | 'folder'> {
	readonly year: number;
	readonly name: string;
	pack(): Readable;
}

/** A sealed PDF, with the level that its seal really reached. */
export interface Sealed {
	readonly bytes: Uint8Array;
	readonly level: SealLevel;
}

/** The seal and the verification, with the organisation's certificate or the demonstration's own. */
export async function createArchiveServices(
	env: Env,
	{
		sql,
		log,
		now,
		scanSeal
	}: {
		readonly sql: Sql;
		readonly log: Pick<Logger, 'warn'>;
		now(): Date;
		readonly scanSeal: ScanSeal;
	}
) {
	const pem = env.seal
		? { privateKey: env.seal.keyPem, certificates: env.seal.certificatePem }
		: await keepDemonstrationSeal(env.dataDir, now());
	const identity = await loadSealIdentity(pem);
	const timestamp = env.timestamp?.url
		? createTimestamper(
				{ url: env.timestamp.url, certificatePem: env.timestamp.certificatePem },
				{ log, now: Date.now }
			)
		: undefined;
	const anchors = () =>
		readTrustAnchors(env.dataDir, {
			seal: env.seal?.certificatePem ?? null,
			timestamp: env.timestamp?.certificatePem ?? null
		});
	return {
		async planExport(year: number): Promise<PlannedExport | null> {
			const at = now();
			const plan = await planExport(createExportSource(sql), {
				year,
				anchors: await anchors(),
				at
			});
			return (
				plan && {
					...plan,
					...{ year, name: `${plan.folder}.tar` },
					pack: () => packBag(plan.folder, plan.files, at)
				}
			);
		},
		exportableYears: () => exportableYears(sql),
		async seal(bytes: Uint8Array, at: Date, journalHead: ArchiveHead | null): Promise<Sealed> {
			const sealed = await sealPdf(bytes, identity, { at, journalHead, timestamp });
			return { bytes: sealed, level: sealLevelOf(sealed) };
		},
		/** `head`: « seq:hash », a place of the journal kept elsewhere. */
		async verifyArchive(head: string | undefined) {
			const expectedHead = head === undefined ? null : parseHead(head);
			const source = createArchiveSource(sql);
			const scanFiles = () => checkScans(createScans(sql), scanSeal);
			const sealFiles = async () => (env.seal ? [] : checkSealFile(env.dataDir));
			return verifyArchive(
				{ ...source, sealFiles, scanFiles },
				{
					trustAnchors: await anchors(),
					...(expectedHead && { expectedHead })
				}
			);
		},
		isMaintenance: (authorization: string | null) =>
			isMaintenanceCall(authorization, env.maintenanceToken)
	};
}
