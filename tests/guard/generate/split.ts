import { foldWord } from '#domain/guard/fold-text.ts';
import { hashOf } from './random.ts';

export const SPLITS = ['train', 'validation', 'test'] as const;
export type Split = (typeof SPLITS)[number];

/** 70 / 15 / 15, by the key alone: adding a template or a name moves no other. */
export function splitOf(key: string): Split {
	const share = hashOf(key) / 2 ** 32;
	if (share < 0.7) return 'train';
	return share < 0.85 ? 'validation' : 'test';
}

/** All the spellings of a name fall in one split. */
export function splitOfName(name: string): Split {
	return splitOf(`name:${foldWord(name).replace(/[^\p{L}]/gu, '')}`);
}
