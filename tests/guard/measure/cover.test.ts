import { describe, expect, it } from 'vitest';
import { covers, touches } from './cover.ts';

const text = 'Mme Van den Broeck refuse';
const name = { start: 4, end: 18 };

describe('covering a name', () => {
	it.each([
		['the whole of it', [{ start: 0, end: 18 }], true],
		[
			'two findings that share it, a space apart',
			[
				{ start: 4, end: 11 },
				{ start: 12, end: 18 }
			],
			true
		],
		['all but its last letter', [{ start: 4, end: 17 }], false],
		['its second half only', [{ start: 8, end: 18 }], false],
		['nothing', [], false]
	])('%s', (_, findings, expected) => {
		expect(covers(text, name, findings)).toBe(expected);
	});

	it('two stretches touch when they share a character', () => {
		expect(touches({ start: 0, end: 4 }, { start: 4, end: 8 })).toBe(false);
		expect(touches({ start: 0, end: 5 }, { start: 4, end: 8 })).toBe(true);
	});
});
