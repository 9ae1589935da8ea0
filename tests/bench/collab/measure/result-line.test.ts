import { expect, test } from 'vitest';
import type { ServerName } from '../servers/server-name.ts';
import { compareMeasures, type Measure } from './result-line.ts';

const runs = (server: ServerName, values: readonly number[], metric = 'p50'): Measure[] =>
	values.map((value) => ({ case: 'meeting', metric, unit: 'ms', server, value }));

test('a line gives the medians of both sides and ours / peer', () => {
	const lines = compareMeasures([...runs('ours', [3, 1, 2]), ...runs('y-websocket', [4, 4, 90])]);
	expect(lines).toEqual([
		{
			case: 'meeting',
			metric: 'p50',
			unit: 'ms',
			ours: 2,
			peer: 4,
			peerName: '@y/websocket-server@0.1.1',
			ratio: 0.5,
			variant: 'ours',
			runs: 3
		}
	]);
});

test('one missing update of one run is not hidden by the others', () => {
	expect(compareMeasures(runs('ours', [0, 0, 1], 'missing'))).toMatchObject([{ ours: 1 }]);
});

test('each of our variants meets each peer', () => {
	const all = (['ours', 'ours-in-memory', 'y-websocket', 'hocuspocus'] as const).flatMap((server) =>
		runs(server, [1])
	);
	expect(compareMeasures(all).map(({ variant, peerName }) => [variant, peerName])).toEqual([
		['ours', '@y/websocket-server@0.1.1'],
		['ours', '@hocuspocus/server@4.7.0'],
		['ours in memory', '@y/websocket-server@0.1.1'],
		['ours in memory', '@hocuspocus/server@4.7.0']
	]);
});

test.each([
	['without a peer', runs('ours', [5]), null, null],
	['against nothing missing', [...runs('ours', [0]), ...runs('hocuspocus', [0])], 0, null]
])('%s there is no ratio', (_name, measures, peer, ratio) => {
	expect(compareMeasures(measures)).toMatchObject([{ peer, ratio }]);
});

test('a peer alone gives no line', () => {
	expect(compareMeasures(runs('y-websocket', [1]))).toEqual([]);
});
