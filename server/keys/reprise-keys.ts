import { createSecretBox } from './secret-box.ts';
import { subkeyOf } from './subkey.ts';

interface SealedFile {
	readonly sealed: Uint8Array;
	readonly keyMark: string;
}

/**
 * [IMP-2] [IMP-6] What former bases need of DRAFT_KEY: the seal of a file that waits, and marks by which a patient is
 * known again without his name. After a change of the key, marks of the former one are still recognised as long as it
 * is given; then a patient is asked for as one of the same pseudonym.
 */
export function createRepriseKeys(secrets: readonly [Uint8Array, ...Uint8Array[]]) {
	const [current, previous = null] = secrets;
	const box = createSecretBox({ current, previous }, 'intervisio reprise');
	return {
		seal: (id: string, bytes: Uint8Array): SealedFile => box.seal(`reprise|${id}`, bytes),
		/** Null when no key that we hold opens it, or when it is not what was sealed for this import. */
		open(id: string, file: SealedFile): Buffer | null {
			try {
				return box.open(`reprise|${id}`, file);
			} catch {
				return null;
			}
		},
		/** Under which patients' marks are made, today's first (`markUnder`). */
		patientKeys: secrets.map((secret) => subkeyOf(secret, 'intervisio reprise patient'))
	};
}

export type RepriseKeys = ReturnType<typeof createRepriseKeys>;
