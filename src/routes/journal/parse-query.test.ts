import { expect, it } from 'vitest';
import { parseJournalQuery } from './parse-query.ts';

const nothing = { before: null, actor: null, event: null, subject: null, from: null, to: null };
const read = (query: string) => parseJournalQuery(new URLSearchParams(query));

it('[ACS-19] reads days of Paris, the last one included', () => {
	expect(read('du=2026-10-25&au=2026-10-25')).toEqual({
		...nothing,
		from: '2026-10-24T22:00:00.000Z',
		to: '2026-10-25T23:00:00.000Z'
	});
});

it.each(['', 'avant=-1', 'avant=x', 'avant=99999999999', 'du=hier', 'au=2026-13-40', 'qui=%20'])(
	'« %s » asks for nothing',
	(query) => expect(read(query)).toEqual(nothing)
);

it('keeps who, which act, about what, before which entry', () => {
	expect(read('qui=abc&acte=document-lu&objet=def&avant=12')).toEqual({
		...nothing,
		actor: 'abc',
		event: 'document-lu',
		subject: 'def',
		before: 12
	});
});
