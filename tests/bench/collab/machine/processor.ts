import { readdirSync, readFileSync } from 'node:fs';

/** Share of the processors' time that the host gave to others since `since`, in percent; 0 where it is not told. */
export interface ProcessorTimes {
	readonly stolen: number;
	readonly all: number;
}

export function readProcessors(): ProcessorTimes {
	const [line = ''] = readLinux('/proc/stat').split('\n');
	const times = line.trim().split(/\s+/).slice(1, 9).map(Number);
	return { stolen: times[7] ?? 0, all: times.reduce((sum, time) => sum + time, 0) };
}

export function stealSince(since: ProcessorTimes): number {
	const now = readProcessors();
	return now.all > since.all ? (100 * (now.stolen - since.stolen)) / (now.all - since.all) : 0;
}

/** Linux counts in hundredths of a second. */
const tickInMicroseconds = 10_000;

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
