import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { TextareaBinding, type TextArea } from './bind-textarea.ts';

class FakeArea extends EventTarget implements TextArea {
	value = '';
	selectionStart = 0;
	selectionEnd = 0;
	scrollTop = 0;

	setSelectionRange(start: number, end: number): void {
		this.selectionStart = start;
		this.selectionEnd = end;
	}

	/** As a browser does: replaces a range, puts the caret after, says so. */
	type(start: number, end: number, insert: string): void {
		this.value = this.value.slice(0, start) + insert + this.value.slice(end);
		this.setSelectionRange(start + insert.length, start + insert.length);
		this.dispatchEvent(new Event('input'));
	}

	say(name: 'compositionstart' | 'compositionend'): void {
		this.dispatchEvent(new Event(name));
	}
}

function open(initial: string, max = 1000) {
	const [mine, other] = [new Y.Doc(), new Y.Doc()];
	mine.getText('t').insert(0, initial);
	Y.applyUpdate(other, Y.encodeStateAsUpdate(mine));
	mine.on('update', (update, origin) => origin !== 'net' && Y.applyUpdate(other, update, 'net'));
	other.on('update', (update, origin) => origin !== 'net' && Y.applyUpdate(mine, update, 'net'));
	const area = new FakeArea();
	let overflows = 0;
	const onoverflow = () => (overflows += 1);
	let held = false;
	const onhold = (now: boolean) => (held = now);
	const binding = new TextareaBinding(area, mine.getText('t'), { max, onoverflow, onhold });
	return {
		area,
		binding,
		text: mine.getText('t'),
		theirs: other.getText('t'),
		overflows: () => overflows,
		held: () => held
	};
}

describe('TextareaBinding', () => {
	it('writes what is typed and shows what others type, the caret kept', () => {
		const { area, text, theirs } = open('abc');
		area.type(3, 3, 'd');
		expect(theirs.toString()).toBe('abcd');
		theirs.insert(0, 'XY');
		expect(area.value).toBe('XYabcd');
		expect(area.selectionStart).toBe(6);
		expect(text.toString()).toBe(area.value);
	});

	it('[EDI-1] tells that a composed word is not written yet, and writes it when asked', () => {
		const { area, binding, theirs, held } = open('le ');
		area.say('compositionstart');
		expect(held()).toBe(false);
		area.type(3, 3, 'caf');
		expect([held(), theirs.toString()]).toEqual([true, 'le ']);
		area.say('compositionend');
		expect([held(), theirs.toString()]).toEqual([false, 'le caf']);
		area.say('compositionstart');
		area.type(6, 6, 'é');
		binding.write();
		expect([held(), theirs.toString()]).toEqual([false, 'le café']);
		area.type(7, 7, '.');
		binding.destroy();
		expect([held(), theirs.toString()]).toEqual([false, 'le café.']);
	});

	it('[EDI-3] leaves the area alone while a character is composed', () => {
		const { area, theirs } = open('le caf');
		area.say('compositionstart');
		area.type(6, 6, '´');
		theirs.insert(0, 'Ici, ');
		expect(area.value).toBe('le caf´');
		expect(theirs.toString()).toBe('Ici, le caf');
		area.type(6, 7, 'é');
		area.say('compositionend');
		expect(theirs.toString()).toBe('Ici, le café');
		expect(area.value).toBe('Ici, le café');
		expect(area.selectionStart).toBe(12);
	});

	it('[EDI-3] converges whatever is composed while others write', () => {
		const edit = fc.record({
			own: fc.boolean(),
			at: fc.nat(20),
			remove: fc.nat(3),
			insert: fc.string({ maxLength: 3 })
		});
		fc.assert(
			fc.property(fc.array(edit, { maxLength: 20 }), fc.boolean(), (edits, composing) => {
				const { area, text, theirs } = open('bonjour à tous');
				if (composing) area.say('compositionstart');
				for (const { own, at, remove, insert } of edits) {
					const length = own ? area.value.length : theirs.length;
					const start = Math.min(at, length);
					const end = Math.min(start + remove, length);
					if (own) area.type(start, end, insert);
					else {
						theirs.delete(start, end - start);
						theirs.insert(start, insert);
					}
				}
				if (composing) area.say('compositionend');
				expect(area.value).toBe(text.toString());
				expect(theirs.toString()).toBe(text.toString());
			})
		);
	});

	it('refuses what would be too long, and cuts nothing', () => {
		const { area, theirs, overflows } = open('abc', 5);
		area.type(3, 3, 'defg');
		expect(overflows()).toBe(1);
		expect(area.value).toBe('abc');
		area.type(3, 3, 'de');
		expect(theirs.toString()).toBe('abcde');
	});

	it('stops listening once destroyed', () => {
		const { area, binding, theirs } = open('abc');
		binding.destroy();
		area.type(3, 3, 'd');
		theirs.insert(0, 'X');
		expect(theirs.toString()).toBe('Xabc');
		expect(area.value).toBe('abcd');
	});
});
