import { setTimeout as sleep } from 'node:timers/promises';
import type { Bot } from '#tests/support/bots/bot.ts';
import { wallClock } from '#tests/support/bots/wall-clock.ts';
import { readTreeCpu } from '../../collab/machine/processor.ts';
import { median, percentile } from '../../collab/measure/statistics.ts';
import { bringBots } from '../bring-bots.ts';
import type { Figure } from '../figure.ts';
import type { Stage } from '../stage.ts';

const steadyMs = 5000;

interface CrowdRun {
	readonly joins: readonly number[];
	readonly all: number;
	/** Who did not know, after the storm or the move, that everybody was there. */
	readonly untold: number;
	/** Who lost a socket or a room, or heard nobody in time. */
	readonly dropped: number;
	/** CPU of the application's process while they came, in ms, and then in ms per second. */
	readonly joinCpu: number;
	readonly steadyCpu: number;
	/** From asking for a situation until all hear each other in it, and what it cost the application. */
	readonly moved: number;
	readonly moveCpu: number;
}

/** So many people come to one Intervision within a second, stay, and go to a situation together. */
export async function measureCrowd(
	stage: Stage,
	size: number,
	runs: number
): Promise<readonly Figure[]> {
	const all: CrowdRun[] = [];
	for (let run = 0; run < runs; run += 1) all.push(await play(stage, size));
	const middle = (value: (run: CrowdRun) => number) => median(all.map(value));
	const name = `crowd-${size}`;
	const plain = (what: string, unit: Figure['unit'], value: number): Figure => ({
		metric: `${name}-${what}`,
		unit,
		value,
		goal: null
	});
	const worst = (what: string, count: (run: CrowdRun) => number): Figure => ({
		...plain(what, 'count', Math.max(...all.map(count))),
		goal: 0
	});
	return [
		plain(
			'join-p50',
			'ms',
			middle(({ joins }) => percentile(joins, 0.5))
		),
		plain(
			'join-max',
			'ms',
			middle(({ joins }) => Math.max(...joins))
		),
		plain(
			'storm-all-have-media',
			'ms',
			middle((run) => run.all)
		),
		plain(
			'situation-all-have-media',
			'ms',
			middle((run) => run.moved)
		),
		plain(
			'app-cpu-join',
			'ms',
			middle((run) => run.joinCpu)
		),
		plain(
			'app-cpu-switch',
			'ms',
			middle((run) => run.moveCpu)
		),
		plain(
			'app-cpu-steady',
			'ms/s',
			middle((run) => run.steadyCpu)
		),
		worst('dropped-states', ({ untold }) => untold),
		worst('dropped-media', ({ dropped }) => dropped)
	];
}

async function play(stage: Stage, size: number): Promise<CrowdRun> {
	const gathering = await stage.gather(size);
	const cpu = () => readTreeCpu(stage.pid) / 1000;
	const before = cpu();
	const herd = await bringBots(stage, gathering, { count: size, withinMs: 1000 });
	try {
		const late = await herd.settle(size, 'accueil');
		const untold = herd.untold(size, 'accueil');
		const joinCpu = cpu() - before;
		const reports = herd.bots.flatMap(({ report }) => (report ? [report] : []));
		const first = Math.min(...reports.map(({ came }) => came));
		const heard = Math.max(...reports.map(({ stays }) => stays[0]?.heard ?? NaN));
		const steady = cpu();
		await sleep(steadyMs);
		const steadyCpu = (cpu() - steady) / (steadyMs / 1000);
		const beforeMove = cpu();
		const asked = wallClock();
		herd.of(gathering.people[0]).say({ type: 'open', situationId: gathering.situations[0] ?? '' });
		const lost = await herd.settle(size, 'situation');
		return {
			joins: herd.bots.map(({ joining }) => joining),
			all: heard - first,
			untold: new Set([...untold, ...herd.untold(size, 'situation')]).size,
			dropped: tell([...late, ...lost, ...herd.dropped]),
			joinCpu,
			steadyCpu,
			moved: Math.max(...herd.bots.map(({ stay }) => stay?.heard ?? NaN)) - asked,
			moveCpu: cpu() - beforeMove
		};
	} finally {
		herd.stop();
	}
}

/** Says on the other output what became of each, and how many they are. */
function tell(bots: readonly Bot[]): number {
	const different = new Set(bots);
	for (const { personId, report } of different) console.error(personId, JSON.stringify(report));
	return different.size;
}
