import { expect, test } from 'vitest';
import { readBenchOptions } from './bench-options.ts';
import { serverNames } from './servers/server-name.ts';

test('without a word everything is measured, five times', () => {
	expect(readBenchOptions([], 3)).toEqual({
		only: [1, 2, 3],
		rounds: 5,
		servers: serverNames,
		profileDir: null
	});
});

test('a part may be asked for', () => {
	const args = ['--only', '2', '--rounds', '1', '--servers', 'ours,y-websocket', '--profile', 'p'];
	expect(readBenchOptions(args, 3)).toEqual({
		only: [2],
		rounds: 1,
		servers: ['ours', 'y-websocket'],
		profileDir: 'p'
	});
});

test.each([
	['a case that there is not', ['--only', '4']],
	['a case that is no number', ['--only', 'x']],
	['no round', ['--rounds', '0']],
	['an unknown server', ['--servers', 'ours,theirs']],
	['an unknown word', ['--fast']]
])('%s is refused', (_name, args) => {
	expect(() => readBenchOptions(args, 3)).toThrow();
});
