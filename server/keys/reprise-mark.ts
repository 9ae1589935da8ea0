import { createHash, createHmac } from 'node:crypto';

/** [IMP-6] The mark of a text under the first of these keys, or the one under which it is known already. */
export function markUnder(
	keys: readonly Uint8Array[],
	text: string,
	isKnown: (mark: string) => boolean
): string {
	const marks = keys.map((key) => createHmac('sha256', key).update(text).digest('hex'));
	return marks.find(isKnown) ?? marks[0] ?? '';
}

/** [IMP-15] What stays of the mark of an erased patient; `rememberErased` says the same in SQL. */
export const erasedMark = (mark: string): string =>
	createHash('sha256').update(`efface|${mark}`).digest('hex');
