import { loadSealIdentity } from './archive/seal-identity.ts';
import { keepDemonstrationSeal, readTrustAnchors } from './archive/seal-store.ts';
import { sealPdf } from './archive/seal.ts';
import { isMaintenanceCall } from './archive/maintenance.ts';
import { parseHead } from './archive/print-report.ts';
import { verifyArchive } from './archive/verify-archive.ts';
import { createArchiveSource } from './db/archive-source.ts';
import type { Sql } from './db/database.ts';
import type { Env } from './env.ts';
import type { ArchiveHead } from '#domain/archive/journal-entry.ts';

/** The seal and the verification, with the organisation's certificate or the demonstration's own. */
export async function createArchiveServices(env: Env, sql: Sql, now: Date) {
	const pem = env.seal
		? { privateKey: env.seal.keyPem, certificates: env.seal.certificatePem }
		: await keepDemonstrationSeal(env.dataDir, now);
	const identity = await loadSealIdentity(pem);
	return {
		seal: (bytes: Uint8Array, at: Date, journalHead: ArchiveHead | null) =>
			sealPdf(bytes, identity, { at, journalHead }),
		/** `head`: « seq:hash », a place of the journal kept elsewhere. */
		async verifyArchive(head: string | undefined) {
			const expectedHead = head === undefined ? null : parseHead(head);
			return verifyArchive(createArchiveSource(sql), {
				trustAnchors: await readTrustAnchors(env.dataDir, env.seal?.certificatePem ?? null),
				...(expectedHead && { expectedHead })
			});
		},
		isMaintenance: (authorization: string | null) =>
			isMaintenanceCall(authorization, env.maintenanceToken)
	};
}
