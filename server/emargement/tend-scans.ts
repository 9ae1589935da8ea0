import type { Scans } from '#server/db/scans.ts';
import type { ScanSeal } from '#server/keys/scan-seal.ts';

interface Kept {
	readonly scans: Pick<Scans, 'sealedOtherwise' | 'sealedBytes' | 'sealAgain'>;
	readonly seal: ScanSeal;
	readonly log: {
		info(facts: object, message: string): void;
		error(facts: object, message: string): void;
	};
}

/**
 * [EMA-21] Seals again, one by one, what the former DRAFT_KEY sealed: once it is done, that key may be forgotten. What no
 * key opens is told by its id and left as it is: the key may come back.
 */
export async function tendScans({ scans, seal, log }: Kept): Promise<void> {
	const unreadable: string[] = [];
	let sealedAgain = 0;
	for (const id of await scans.sealedOtherwise(seal.mark)) {
		const row = await scans.sealedBytes(id);
		if (!row?.sealed) continue;
		const plain = seal.open(row, row.sealed);
		if (!plain) {
			unreadable.push(id);
			continue;
		}
		await scans.sealAgain(id, seal.seal(row, plain));
		plain.fill(0);
		sealedAgain += 1;
	}
	if (sealedAgain > 0) log.info({ sealedAgain }, 'scanned sheets were sealed under the new key');
	if (unreadable.length > 0)
		log.error(
			{ scans: unreadable },
			'scanned sheets whose key is not available: nothing is touched'
		);
}
