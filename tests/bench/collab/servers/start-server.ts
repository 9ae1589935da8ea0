import { randomBytes } from 'node:crypto';
import { dialectOf, type Dialect } from '../load/dialect.ts';
import { startServerProcess, type ServerProcess } from './server-process.ts';
import type { ServerName } from './server-name.ts';

export interface StartedServer {
	readonly name: ServerName;
	readonly process: ServerProcess;
	readonly dialect: Dialect;
	/** PostgreSQL's first process, for the server that writes to it. */
	readonly databasePid: number | null;
}

export interface ServerStarter {
	/** Each start is a new process; ours finds again what an earlier one left in the database. */
	start(name: ServerName): Promise<StartedServer>;
}

interface Needs {
	readonly fileOf: (entry: 'our-server' | 'y-websocket-server' | 'hocuspocus-server') => string;
	readonly database: { readonly url: string; readonly pid: number } | null;
	/** Where ours keeps the keys of its drafts. */
	readonly keysDir: string;
	readonly profileDir: string | null;
}

export function createStarter({ fileOf, database, keysDir, profileDir }: Needs): ServerStarter {
	const BENCH_DRAFT_KEY = randomBytes(32).toString('hex');
	return {
		async start(name) {
			const onDisk = name === 'ours' ? database : null;
			if (name === 'ours' && !onDisk) throw new Error('ours needs PostgreSQL');
			const file =
				name === 'y-websocket' || name === 'hocuspocus'
					? fileOf(`${name}-server`)
					: fileOf('our-server');
			const env: Record<string, string> = { BENCH_DRAFT_KEY };
			if (onDisk) Object.assign(env, { BENCH_DATABASE_URL: onDisk.url, BENCH_KEYS: keysDir });
			const isProfiled = name === 'ours' || name === 'ours-in-memory';
			return {
				name,
				process: await startServerProcess(file, env, isProfiled ? profileDir : null),
				dialect: dialectOf(name),
				databasePid: onDisk?.pid ?? null
			};
		}
	};
}
