/** One replacement in a text, in UTF-16 units. */
export interface TextEdit {
	readonly index: number;
	readonly remove: number;
	readonly insert: string;
}

/** One step of a Yjs text event. */
export interface DeltaStep {
	readonly retain?: number | undefined;
	readonly delete?: number | undefined;
	readonly insert?: unknown;
}

/**
 * The smallest edit that turns `before` into `after`, or null when they are equal. `caret` is the end of the
 * insertion in `after`: in « aa » typed twice, it tells which one is new. Never cuts a surrogate pair.
 */
export function minimalEdit(before: string, after: string, caret = after.length): TextEdit | null {
	if (before === after) return null;
	const tail = Math.min(after.length - caret, before.length);
	let suffix = commonSuffix(before, after, Math.max(0, tail));
	const shortest = Math.min(before.length, after.length);
	let prefix = 0;
	while (prefix < shortest - suffix && before[prefix] === after[prefix]) prefix += 1;
	suffix += commonSuffix(
		before.slice(prefix, before.length - suffix),
		after.slice(prefix, after.length - suffix),
		shortest
	);
	if (isHigh(after, prefix - 1) || isHigh(before, prefix - 1)) prefix -= 1;
	if (isLow(after, after.length - suffix) || isLow(before, before.length - suffix)) suffix -= 1;
	return {
		index: prefix,
		remove: before.length - suffix - prefix,
		insert: after.slice(prefix, after.length - suffix)
	};
}

/** Where a position stands after someone else's change; text inserted exactly there goes after it. */
export function mapPosition(position: number, delta: readonly DeltaStep[]): number {
	let cursor = 0;
	let mapped = position;
	for (const step of delta) {
		if (step.retain !== undefined) cursor += step.retain;
		else if (step.delete !== undefined)
			mapped -= Math.min(step.delete, Math.max(0, mapped - cursor));
		else if (typeof step.insert === 'string') {
			if (cursor < mapped) mapped += step.insert.length;
			cursor += step.insert.length;
		}
	}
	return mapped;
}

function commonSuffix(before: string, after: string, most: number): number {
	let length = 0;
	while (
		length < Math.min(most, before.length, after.length) &&
		before[before.length - 1 - length] === after[after.length - 1 - length]
	)
		length += 1;
	return length;
}

const isHigh = (text: string, at: number) => /[\uD800-\uDBFF]/.test(text.charAt(at));
const isLow = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text.charAt(at));
