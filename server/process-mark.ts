import { readFileSync } from 'node:fs';

/** A process of this machine: its number, and when it began where the system says so, since numbers are given again. */
export interface ProcessMark {
	readonly pid: number;
	readonly since: string | null;
}

export const markOf = (pid: number): ProcessMark => ({ pid, since: beginningOf(pid) });

/** Whether that very process still runs. */
export function isStillRunning({ pid, since }: ProcessMark): boolean {
	if (!isAlive(pid)) return false;
	const now = beginningOf(pid);
	return since === null || now === null || since === now;
}

export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM'; // alive, and somebody else's
	}
}

/** Linux only: the boot, and the ticks since (proc(5), field 22, counted after the name, which may hold spaces). */
function beginningOf(pid: number): string | null {
	try {
		const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return `${boot}/${stat.slice(stat.lastIndexOf(')')).split(' ')[20]}`;
	} catch {
		return null;
	}
}
