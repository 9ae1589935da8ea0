import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { stopChild, type Child } from '#server/launch/child.js';
import { createCluster } from '#server/launch/testing/postgres.js';

/** A PostgreSQL of one test's own, that it may kill; it waits for its disk, as in production. */
export interface Cluster {
	readonly url: string;
	/** `kill -9` of the postmaster and of all its processes. */
	crash(): Promise<void>;
	/** Stops it as an administrator does; `start` brings it back. */
	stop(): Promise<void>;
	/** Starts it again on the same data. */
	start(): Promise<void>;
	/** It stands still, its connections stay open and nobody answers. */
	pause(): void;
	resume(): void;
	remove(): Promise<void>;
}

/** Prepares and starts a cluster. */
export async function startCluster(): Promise<Cluster> {
	// While it is down its port is free: far from where others look for theirs.
	const cluster = await createCluster(20_000 + randomInt(20_000));
	if (!cluster) throw new Error('PostgreSQL is missing');
	let child: Child | null = null;
	let held: readonly number[] = [];
	const pids = (): readonly number[] => (child?.pid === undefined ? [] : processTree(child.pid));
	async function start(): Promise<void> {
		child = (await cluster?.start()) ?? null;
		if (!child) throw new Error('PostgreSQL does not start');
	}
	async function crash(): Promise<void> {
		if (!child) return;
		const gone = once(child, 'exit');
		for (const pid of pids()) signal(pid, 'SIGKILL');
		await gone;
		child = null;
	}
	await start();
	return {
		url: cluster.url,
		start,
		crash,
		async stop() {
			// SIGINT: PostgreSQL's « fast » shutdown, which does not wait for its clients.
			child?.kill('SIGINT');
			if (child) await stopChild(child, 5_000);
			child = null;
		},
		pause() {
			held = pids();
			for (const pid of held) signal(pid, 'SIGSTOP');
		},
		resume() {
			for (const pid of held) signal(pid, 'SIGCONT');
			held = [];
		},
		async remove() {
			await crash();
			await cluster.remove();
		}
	};
}

/** PostgreSQL's processes leave the group of their postmaster: their parent tells whose they are. */
function processTree(root: number): readonly number[] {
	const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
	const children = table
		.split('\n')
		.map((line) => line.trim().split(/\s+/).map(Number))
		.flatMap(([pid, parent]) => (pid !== undefined && parent === root ? [pid] : []));
	return [root, ...children];
}

function signal(pid: number, name: NodeJS.Signals): void {
	try {
		process.kill(pid, name);
	} catch {
		// It has ended meanwhile.
	}
}
