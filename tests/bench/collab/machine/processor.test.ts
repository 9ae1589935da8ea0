import { expect, test } from 'vitest';
import { parseProcessStat } from './processor.ts';

test.each([
	[
		'4711 (postgres) S 4700 4711 4711 0 -1 4194304 900 0 0 0 120 34 5 6 20 0 1 0 99 1 2',
		{ parent: 4700, own: 154, ended: 11 }
	],
	['12 (a (b) c) R 7 12 12 0 -1 0 0 0 0 0 1 2 3 4 20 0 1 0 9 1 2', { parent: 7, own: 3, ended: 7 }],
	['', null]
])('of %j the parent and the times are %j', (line, expected) => {
	expect(parseProcessStat(line)).toEqual(expected);
});
