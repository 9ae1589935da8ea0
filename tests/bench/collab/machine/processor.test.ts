import { expect, test } from 'vitest';
import { parseProcessors, parseProcessStat } from './processor.ts';

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

test.each([
	['cpu  100 1 50 800 20 3 4 22 9 9', { busy: 158, stolen: 22, all: 1000 }],
	['', { busy: 0, stolen: 0, all: 0 }]
])('of %j the processors’ times are %j', (line, expected) => {
	expect(parseProcessors(line)).toEqual(expected);
});
