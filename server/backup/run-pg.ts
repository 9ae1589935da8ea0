import { spawn } from 'node:child_process';
import type { PgCall } from './pg-call.ts';

/** Runs one of PostgreSQL's commands, its words shown as they come. `absent`: it is not installed. */
export async function runPg(
	command: 'pg_dump' | 'pg_restore',
	{ args, env }: PgCall
): Promise<'done' | 'failed' | 'absent'> {
	const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: 'inherit' });
	return new Promise((resolve) => {
		child
			.on('exit', (code) => resolve(code === 0 ? 'done' : 'failed'))
			.on('error', () => resolve('absent'));
	});
}
