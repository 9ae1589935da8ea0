import { describe, expect, test } from 'vitest';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { ficheShape } from '#domain/fiche/fiche-shape.ts';
import { encodeStates, parseAwareness, rewriteState } from './awareness-state.ts';

const shape = ficheShape(currentDefinition);
const user = { personId: 'personnea', name: 'Dr A.', palette: 4 };
const rewrite = (state: unknown): unknown => {
	const json = rewriteState(JSON.stringify(state), user, shape);
	return json === null ? null : JSON.parse(json);
};

describe('[RT-11] what a browser says of itself', () => {
	test('its identity, colour and anything else are replaced or dropped', () => {
		expect(
			rewrite({ user: { name: 'Forgé', palette: 'red' }, field: 'contexte', extra: 'x' })
		).toEqual({
			user,
			field: 'contexte',
			cursor: null
		});
	});

	test('a caret keeps its position and nothing more', () => {
		const position = { tname: 'contexte', item: { client: 5, clock: 9 }, assoc: 0 };
		expect(
			rewrite({ cursor: { anchor: { ...position, note: 'M. Dupont' }, head: position } })
		).toEqual({
			user,
			field: null,
			cursor: { anchor: position, head: position }
		});
	});

	test.each([
		['a field outside the form', { field: 'M. Dupont' }],
		['a caret in an unknown text', { cursor: { anchor: { tname: 'x' }, head: { tname: 'x' } } }],
		['a caret that is nowhere', { cursor: { anchor: {}, head: {} } }],
		['a caret of strings', { cursor: { anchor: 'a', head: 'b' } }],
		['a list', [1, 2]],
		['a text', 'bonjour']
	])('%s shows nothing but the person', (_name, state) => {
		expect(rewrite(state)).toEqual({ user, field: null, cursor: null });
	});

	test('a group of options is a field', () => {
		expect(rewrite({ field: 'demandeurs' })).toMatchObject({ field: 'demandeurs' });
	});

	test('null, or no JSON, means that it left', () => {
		expect(rewrite(null)).toBeNull();
		expect(rewriteState('{', user, shape)).toBeNull();
	});

	test('more than 2 kB, or a truncated list, is refused', () => {
		const entry = { clientId: 7, clock: 1, json: '{"field":null}' };
		expect(parseAwareness(encodeStates([entry]))).toEqual([{ clientId: 7, json: entry.json }]);
		expect(parseAwareness(encodeStates([{ ...entry, json: 'x'.repeat(2_049) }]))).toBeNull();
		expect(parseAwareness(encodeStates([entry]).slice(0, 6))).toBeNull();
	});
});
