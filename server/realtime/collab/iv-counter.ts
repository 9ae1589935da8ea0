const prefixLength = 8;
const lastCount = 2 ** 32 - 1;

/**
 * Makes IVs of 12 bytes that never come twice under one key: 8 random bytes for this room in this process, then a counter
 * (NIST SP 800-38D §8.2.1). Drawing randomness for each row costs as much as sealing it (collaboration.md §10).
 */
export function createIvCounter(
	randomBytes: (count: number) => Uint8Array
): (length: number) => Uint8Array {
	let prefix = randomBytes(prefixLength);
	let count = 0;
	return (length) => {
		if (length !== prefixLength + 4) throw new Error('an IV has 12 bytes');
		if (count > lastCount) {
			prefix = randomBytes(prefixLength);
			count = 0;
		}
		const iv = Buffer.alloc(length);
		iv.set(prefix);
		iv.writeUInt32BE(count, prefixLength);
		count += 1;
		return iv;
	};
}
