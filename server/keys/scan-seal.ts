import { createHmac, randomBytes } from 'node:crypto';
import { seal, unseal } from './aead.ts';
import { subkeyOf } from './subkey.ts';

/** Which row a scan belongs to: bound into its seal, so that no row opens what another holds. */
interface ScanPlace {
	readonly id: string;
	readonly intervisionId: string;
}

/** Says under which key bytes were sealed, without saying the key. */
const markLength = 8;

/**
 * [EMA-21] Seals scanned sheets: the mark of the key (8) ‖ what aead.ts makes. The former DRAFT_KEY still opens what it
 * sealed, as long as it is given; what it sealed is sealed again meanwhile.
 */
export function createScanSeal(secrets: readonly [Uint8Array, ...Uint8Array[]]) {
	const keys = secrets.map((secret) => {
		const key = subkeyOf(secret, 'intervisio scan');
		const mark = createHmac('sha256', key).update('mark').digest().subarray(0, markLength);
		return { key, mark };
	});
	const [current] = keys;
	if (!current) throw new Error('no key');
	const about = ({ id, intervisionId }: ScanPlace) => `scan|${intervisionId}|${id}`;

	return {
		/** The mark of the key that seals now. */
		mark: current.mark,
		seal: (place: ScanPlace, plain: Uint8Array): Buffer =>
			Buffer.concat([
				current.mark,
				seal(current.key, about(place), plain, (length) => randomBytes(length))
			]),
		/** Null when no key that we hold opens it, or when it is not what was sealed in this row. */
		open(place: ScanPlace, sealed: Uint8Array): Buffer | null {
			const mark = sealed.subarray(0, markLength);
			const by = keys.find((one) => one.mark.equals(mark));
			if (!by) return null;
			try {
				return unseal(by.key, about(place), sealed.subarray(markLength));
			} catch {
				// Changed, cut, or moved from another row.
				return null;
			}
		}
	};
}

export type ScanSeal = ReturnType<typeof createScanSeal>;
