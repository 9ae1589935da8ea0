import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface ChildServer {
	readonly url: string;
	/** SIGKILL: the process gets no chance to store anything. */
	kill(): Promise<void>;
}

/** Starts collab-child.ts and waits for its address. */
export async function startChildServer(args: readonly string[]): Promise<ChildServer> {
	const child = spawn(
		process.execPath,
		['--import', 'tsx', 'tests/support/collab/collab-child.ts', ...args],
		{ stdio: ['ignore', 'pipe', 'inherit'] }
	);
	const exited = once(child, 'exit');
	const lines = createInterface({ input: child.stdout });
	const first = await Promise.race([once(lines, 'line'), exited.then(() => null)]);
	const url: unknown = first?.[0];
	if (typeof url !== 'string') throw new Error('child server did not start');
	return {
		url,
		async kill() {
			child.kill('SIGKILL');
			await exited;
		}
	};
}
