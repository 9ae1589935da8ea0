import { expect, it } from 'vitest';
import { parsePresence } from './parse-presence.ts';

const user = { personId: 'claire', name: 'Claire Morel', palette: 3 };
const cursor = { anchor: { item: 1 }, head: { item: 2 } };

it('reads who is where', () => {
	const there = { client: 7, ...user, field: 'contexte', cursor };
	expect(parsePresence(7, { user, field: 'contexte', cursor: { ...cursor, more: 1 } })).toEqual(
		there
	);
	expect(parsePresence(7, { user: { ...user, more: 1 } })).toEqual({
		...there,
		field: null,
		cursor: null
	});
	expect(parsePresence(7, { user, field: null, cursor: null })?.cursor).toBeNull();
});

it.each([
	null,
	'user',
	{},
	{ user: null },
	{ user: { ...user, personId: 4 } },
	{ user: { ...user, name: undefined } },
	{ user: { ...user, palette: 12 } },
	{ user: { ...user, palette: 1.5 } },
	{ user: { ...user, palette: 'url(https://peer.example)' } },
	{ user, field: 4 },
	{ user, cursor: 'red' }
])('takes nothing else for a presence: %j', (state) => expect(parsePresence(7, state)).toBeNull());
