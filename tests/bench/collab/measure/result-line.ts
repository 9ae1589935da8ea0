import { isOurs, titles, type ServerName } from '../servers/server-name.ts';
import { median } from './statistics.ts';

/** One figure of one run of one case against one server. */
export interface Measure {
	readonly case: string;
	readonly metric: string;
	readonly unit: string;
	readonly server: ServerName;
	readonly value: number;
}

/** One line of the output. `ratio` is ours / peer: the less the better, except for updates per second and rooms. */
export interface ResultLine {
	readonly case: string;
	readonly metric: string;
	readonly unit: string;
	readonly ours: number;
	readonly peer: number | null;
	readonly peerName: string | null;
	readonly ratio: number | null;
	/** Which of ours: what runs in production, or the same without the disk. */
	readonly variant: string;
	/** How many runs the medians are of. */
	readonly runs: number;
}

/** Medians: one line for each of our variants and each peer; without peer where no peer has the figure. */
export function compareMeasures(measures: readonly Measure[]): readonly ResultLine[] {
	const figures = groupBy(measures, (one) => `${one.case}|${one.metric}`);
	return figures.flatMap((figure) => {
		const sides = groupBy(figure, ({ server }) => server);
		const ours = sides.filter(([first]) => first && isOurs(first.server));
		const peers = sides.filter(([first]) => first && !isOurs(first.server));
		return ours.flatMap((own) =>
			(peers.length === 0 ? [[]] : peers).map((other) => lineOf(own, other))
		);
	});
}

function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): readonly (readonly T[])[] {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(nameOf(item));
		if (group) group.push(item);
		else groups.set(nameOf(item), [item]);
	}
	return [...groups.values()];
}

function lineOf(own: readonly Measure[], other: readonly Measure[]): ResultLine {
	const [first] = own;
	const [peerFirst] = other;
	if (!first) throw new Error('no run of ours');
	const ours = summarise(own);
	const peer = peerFirst ? summarise(other) : null;
	return {
		case: first.case,
		metric: first.metric,
		unit: first.unit,
		ours: rounded(ours),
		peer: peer === null ? null : rounded(peer),
		peerName: peerFirst ? titles[peerFirst.server] : null,
		ratio: peer === null || peer === 0 ? null : rounded(ours / peer),
		variant: titles[first.server],
		runs: Math.min(own.length, peerFirst ? other.length : own.length)
	};
}

/** The median; of what must be nothing in every run, the worst. */
function summarise(runs: readonly Measure[]): number {
	const values = runs.map(({ value }) => value);
	return runs.some(({ metric }) => metric === 'missing') ? Math.max(...values) : median(values);
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
