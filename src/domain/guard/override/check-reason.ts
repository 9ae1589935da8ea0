import { foldPassage } from './fold-passage.ts';
import { reasonTextLength, type PassageOverride } from './override-reason.ts';

export type ReasonProblem = 'missing' | 'too-long' | 'repeats';

/** [GAR-33] What is wrong with a reason before the guard reads it; null when it can be read. */
export function checkReason(
	{ reason, text }: Omit<PassageOverride, 'id'>,
	passage: string
): ReasonProblem | null {
	if (reason === 'autre' && text.trim() === '') return 'missing';
	if (text.length > reasonTextLength) return 'too-long';
	return repeatsPassage(text, passage) ? 'repeats' : null;
}

/** A reason is kept in clear: a word of the passage that names (a capital, a number) must not return by that way. */
function repeatsPassage(text: string, passage: string): boolean {
	const said = new Set(wordsOf(text).map(foldPassage));
	return wordsOf(passage)
		.filter((word) => word.length > 2 && !/^\p{Ll}+$/u.test(word))
		.some((word) => said.has(foldPassage(word)));
}

function wordsOf(text: string): readonly string[] {
	return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
