/** A stretch of digits, whatever parts them: `digits` without the separators, `start`/`end` in the folded text. */
export interface DigitRun {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly digits: string;
}

// At most two separators in a row, so that two numbers far apart are not read as one; linear, no nested repetition.
const run = /(?<![\p{L}\p{N}])[(+]?\d(?:[ \t.\-/_()·]{0,3}\d){6,24}(?![\p{L}\p{N}])/gu;

/** Every stretch of seven digits or more, in reading order. */
export function digitRuns(plain: string): readonly DigitRun[] {
	return [...plain.matchAll(run)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		text: match[0],
		digits: match[0].replace(/\D/g, '')
	}));
}

const date = /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])(?:[/.-](?:19|20)?\d{2})(?!\d)/;

/** Dates side by side look like a telephone number (guard.md §3 row 16). */
export function holdsDate(text: string): boolean {
	return date.test(text);
}
