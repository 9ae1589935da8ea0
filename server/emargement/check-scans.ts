import { sha256 } from '#server/sha256.ts';
import type { Scans } from '#server/db/scans.ts';
import type { ScanSeal } from '#server/keys/scan-seal.ts';

/**
 * [ARC-15] Names each attached sheet whose bytes are not those that were attached: their own seal tells it, hence only
 * where the key is. One by one: each may be ten megabytes.
 */
export async function checkScans(
	scans: Pick<Scans, 'keptIds' | 'sealedBytes'>,
	seal: ScanSeal
): Promise<readonly string[]> {
	const findings: string[] = [];
	for (const id of await scans.keptIds()) {
		const row = await scans.sealedBytes(id);
		if (!row?.sealed) continue;
		const plain = seal.open(row, row.sealed);
		if (!plain || sha256(plain) !== row.sha256)
			findings.push(
				`Table emargement_scan, ligne ${id}\u00a0: le fichier n’est plus celui qui a été joint, ou sa clé manque.`
			);
		plain?.fill(0);
	}
	return findings;
}
