import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapPosition, minimalEdit } from './text-edit.ts';

const apply = (text: string, edit: ReturnType<typeof minimalEdit>) =>
	edit ? text.slice(0, edit.index) + edit.insert + text.slice(edit.index + edit.remove) : text;

describe('minimalEdit', () => {
	it('finds what was typed, removed or replaced', () => {
		expect(minimalEdit('bonjour', 'bonjour')).toBeNull();
		expect(minimalEdit('Jade M', 'Jade M.')).toEqual({ index: 6, remove: 0, insert: '.' });
		expect(minimalEdit('Jade Martin', 'Jade M.', 7)).toEqual({ index: 6, remove: 5, insert: '.' });
	});

	it('lets the caret say which of two equal letters is the new one', () => {
		expect(minimalEdit('aa', 'aaa', 1)).toEqual({ index: 0, remove: 0, insert: 'a' });
		expect(minimalEdit('aa', 'aaa', 3)).toEqual({ index: 2, remove: 0, insert: 'a' });
	});

	it('[EDI-3] rebuilds any text from any other, wherever the caret is', () => {
		const text = fc.string({
			unit: fc.constantFrom('a', 'b', '\n', '😀', '😁', 'é'),
			maxLength: 12
		});
		fc.assert(
			fc.property(text, text, fc.nat(24), (before, after, caret) => {
				const edit = minimalEdit(before, after, Math.min(caret, after.length));
				expect(apply(before, edit)).toBe(after);
				expect(() => encodeURIComponent(edit?.insert ?? '')).not.toThrow();
			})
		);
	});
});

describe('mapPosition', () => {
	it('follows what others insert and delete before it', () => {
		expect(mapPosition(5, [{ insert: 'abc' }])).toBe(8);
		expect(mapPosition(5, [{ retain: 5 }, { insert: 'abc' }])).toBe(5);
		expect(mapPosition(5, [{ retain: 1 }, { delete: 2 }])).toBe(3);
		expect(mapPosition(5, [{ retain: 3 }, { delete: 9 }])).toBe(3);
		expect(mapPosition(5, [{ retain: 6 }, { delete: 2 }])).toBe(5);
		expect(mapPosition(5, [{ delete: 2 }, { insert: 'x' }])).toBe(4);
	});
});
