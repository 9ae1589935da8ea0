import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const tickInMicroseconds = 10_000;

/** What all processors did since the machine started, in ticks; nothing where it is not told. */
export interface ProcessorTimes {
	readonly busy: number;
	/** Given by the host to its other guests. */
	readonly stolen: number;
	readonly all: number;
}

export function readProcessors(): ProcessorTimes {
	const [line = ''] = readLinux('/proc/stat').split('\n');
	return parseProcessors(line);
}

/** Reads the first line of /proc/stat. */
export function parseProcessors(line: string): ProcessorTimes {
	const times = line.trim().split(/\s+/).slice(1, 9).map(Number);
	const all = times.reduce((sum, time) => sum + time, 0);
	const [idle = 0, waiting = 0, stolen = 0] = [times[3], times[4], times[7]];
	return { busy: all - idle - waiting - stolen, stolen, all };
}

/** Shares of the processors' time since `since`, in percent: stolen by the host, and taken by programs other than ours. */
export function disturbanceSince(
	since: ProcessorTimes,
	ourMicroseconds: number
): { readonly steal: number; readonly others: number } {
	const now = readProcessors();
	const all = now.all - since.all;
	if (all === 0) return { steal: 0, others: 0 };
	const others = now.busy - since.busy - ourMicroseconds / tickInMicroseconds;
	return {
		steal: (100 * (now.stolen - since.stolen)) / all,
		others: (100 * Math.max(0, others)) / all
	};
}

/** CPU of a process and of its children, also of those that ended, in µs; 0 where it is not told. */
export function readTreeCpu(root: number): number {
	let ticks = 0;
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		const stat = parseProcessStat(readLinux(`/proc/${name}/stat`));
		if (!stat) continue;
		if (Number(name) === root) ticks += stat.own + stat.ended;
		else if (stat.parent === root) ticks += stat.own;
	}
	return ticks * tickInMicroseconds;
}

/** Reads one line of proc(5); the program's name, between parentheses, may hold anything. */
export function parseProcessStat(
	line: string
): { readonly parent: number; readonly own: number; readonly ended: number } | null {
	const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
	const [parent, user, system, childUser, childSystem] = [1, 11, 12, 13, 14].map((at) =>
		Number(fields[at])
	);
	if (parent === undefined || Number.isNaN(parent)) return null;
	return {
		parent,
		own: (user ?? 0) + (system ?? 0),
		ended: (childUser ?? 0) + (childSystem ?? 0)
	};
}

function readLinux(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		// Another system, or a process that has just ended.
		return '';
	}
}
