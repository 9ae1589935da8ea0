import type { Observation } from '../machine/observe.ts';
import { percentile } from '../measure/statistics.ts';
import type { Figure } from './bench-case.ts';

export const latencyFigures = (latencies: readonly number[]): readonly Figure[] => [
	{ metric: 'p50', unit: 'ms', value: percentile(latencies, 0.5) },
	{ metric: 'p99', unit: 'ms', value: percentile(latencies, 0.99) }
];

/** What one update cost, and what else there is to know about a run before its figures are believed. */
export function costFigures(
	{ server, database, seconds, generator, steal, others }: Observation<unknown>,
	updates: number,
	missing: number
): readonly Figure[] {
	return [
		{ metric: 'cpu', unit: 'µs/update', value: server / updates },
		...(database === null
			? []
			: [{ metric: 'postgres-cpu', unit: 'µs/update', value: database / updates }]),
		{ metric: 'missing', unit: 'updates', value: missing },
		{ metric: 'sent', unit: 'updates/s', value: updates / seconds, aside: true },
		{ metric: 'generator', unit: '%', value: generator / seconds / 10_000, aside: true },
		{ metric: 'steal', unit: '%', value: steal, aside: true },
		{ metric: 'others', unit: '%', value: others, aside: true }
	];
}
