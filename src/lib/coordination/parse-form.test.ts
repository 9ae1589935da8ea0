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
