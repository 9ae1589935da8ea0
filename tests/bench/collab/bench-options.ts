import { parseArgs } from 'node:util';
import { isServerName, serverNames, type ServerName } from './servers/server-name.ts';

export interface BenchOptions {
	/** Numbers of the cases, from 1, in the order of the list. */
	readonly only: readonly number[];
	readonly rounds: number;
	readonly servers: readonly ServerName[];
	/** Where our server writes its CPU profiles. */
	readonly profileDir: string | null;
}

/** Reads the command line; what it does not know is refused rather than left out. */
export function readBenchOptions(args: readonly string[], caseCount: number): BenchOptions {
	const all = Array.from({ length: caseCount }, (_, index) => index + 1);
	const { values } = parseArgs({
		args: [...args],
		options: {
			only: { type: 'string', default: all.join(',') },
			rounds: { type: 'string', default: '5' },
			servers: { type: 'string', default: serverNames.join(',') },
			profile: { type: 'string' }
		}
	});
	const only = values.only.split(',').map(Number);
	const rounds = Number(values.rounds);
	const servers = values.servers.split(',');
	if (!only.every((one) => all.includes(one))) throw new Error(`--only: among ${all.join(',')}`);
	if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds: a number, from 1');
	if (!servers.every(isServerName)) throw new Error(`--servers: among ${serverNames.join(',')}`);
	return {
		only,
		rounds,
		servers: servers.filter(isServerName),
		profileDir: values.profile ?? null
	};
}
