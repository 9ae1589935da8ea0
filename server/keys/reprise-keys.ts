import { createHmac } from 'node:crypto';
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
	const keys = secrets.map((secret) => subkeyOf(secret, 'intervisio reprise patient'));
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
		/** The mark of a text under today's key, or the one under which it is known already. */
		mark(text: string, isKnown: (mark: string) => boolean): string {
			const marks = keys.map((key) => createHmac('sha256', key).update(text).digest('hex'));
			return marks.find(isKnown) ?? marks[0] ?? '';
		}
	};
}

export type RepriseKeys = ReturnType<typeof createRepriseKeys>;
