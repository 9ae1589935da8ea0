import process from 'node:process';
import type { StartedServer } from '../servers/start-server.ts';
import { disturbanceSince, readProcessors, readTreeCpu } from './processor.ts';

/** What a stretch of a run cost, and how quiet the machine was meanwhile. */
export interface Observation<T> {
	readonly result: T;
	readonly seconds: number;
	/** CPU of the server's process, of PostgreSQL (null when it has none), and of this one, in µs. */
	readonly server: number;
	readonly database: number | null;
	readonly generator: number;
	/** Percent of all processors: given by the host to others, and taken by other programs of this machine. */
	readonly steal: number;
	readonly others: number;
}

export async function observe<T>(
	{ process: server, databasePid }: StartedServer,
	work: () => Promise<T>
): Promise<Observation<T>> {
	const readDatabase = (): number => (databasePid === null ? 0 : readTreeCpu(databasePid));
	const processors = readProcessors();
	const before = { server: await server.cpu(), database: readDatabase() };
	const own = process.cpuUsage();
	const start = performance.now();
	const result = await work();
	const seconds = (performance.now() - start) / 1000;
	const { user, system } = process.cpuUsage(own);
	const cpu = (await server.cpu()) - before.server;
	const database = readDatabase() - before.database;
	const generator = user + system;
	return {
		result,
		seconds,
		server: cpu,
		database: databasePid === null ? null : database,
		generator,
		...disturbanceSince(processors, cpu + database + generator)
	};
}
