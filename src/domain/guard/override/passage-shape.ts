import { foldText } from '../fold-text.ts';

const dots = '·'.repeat(6);

/**
 * What is kept of a passage so that a person can review an answer: its ends, never its words nor its length
 * (« Carlier » → « C······r »). Below five letters the last one would tell too much.
 */
export function passageShape(passage: string): string {
	const letters = foldText(passage).plain.replace(/[^\p{L}\p{N}]+/gu, '');
	return letters.length < 5
		? `${letters.slice(0, 1)}${dots}`
		: `${letters.slice(0, 1)}${dots}${letters.slice(-1)}`;
}
