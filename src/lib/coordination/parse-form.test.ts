import * as v from 'valibot';
import { expect, it } from 'vitest';
import { line } from './form-fields.ts';
import { parseForm, readTyped } from './parse-form.ts';

function form(entries: readonly (readonly [string, string])[]): FormData {
	const data = new FormData();
	for (const [name, value] of entries) data.append(name, value);
	return data;
}

it('reads each name with its values, whatever it is called', () => {
	expect(
		readTyped(
			form([
				['motifs', 'a'],
				['motifs', 'b'],
				['constructor', 'x']
			])
		)
	).toEqual({ motifs: ['a', 'b'], constructor: ['x'] });
});

it('a name of JavaScript’s own is no value of a field', () => {
	const schema = v.object({ personId: line('Choisissez.', 40) });
	expect(parseForm(schema, readTyped(form([['__proto__', 'x']]))).ok).toBe(false);
});

it('leaves out NUL, which the database can not keep', () => {
	expect(readTyped(form([['problem', 'avant\0après']]))).toEqual({ problem: ['avantaprès'] });
});

it('a line holds no line break nor other control, which could begin a header of a mail', () => {
	const schema = v.object({ name: line('Indiquez le nom.', 40) });
	const read = (text: string) => {
		const parsed = parseForm(schema, readTyped(form([['name', text]])));
		return parsed.ok ? parsed.output.name : null;
	};
	expect(read('Eve\r\nBcc: pirate')).toBe('Eve Bcc: pirate');
	expect(read('Eve\u2028\u0085\u0007Z')).toBe('Eve Z');
	expect(read('\u0001')).toBeNull();
	expect(read(`a${' '.repeat(100_000)}b`)).toBeNull();
});
