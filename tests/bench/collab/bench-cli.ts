import process from 'node:process';
import { startPostgres } from '#server/launch/testing/postgres.js';
import { readBenchOptions } from './bench-options.ts';
import { fiftyMeetings } from './cases/fifty-meetings.ts';
import { oneWriter } from './cases/one-writer.ts';
import { saturation } from './cases/saturation.ts';
import { compareMeasures } from './measure/result-line.ts';
import { runRounds } from './run-rounds.ts';
import { buildServers } from './servers/build-servers.ts';
import { createStarter } from './servers/start-server.ts';

/** JSON lines on the standard output, one per figure, variant of ours and peer; how it goes on the other one. */
const cases = [oneWriter, fiftyMeetings, saturation];
const options = readBenchOptions(process.argv.slice(2), cases.length);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const fileOf = await buildServers(process.cwd());
const postgres = options.servers.includes('ours') ? await startPostgres({ durable: true }) : null;
const database = postgres?.pid ? { url: postgres.url, pid: postgres.pid } : null;
try {
	const starter = createStarter({ fileOf, database, profileDir: options.profileDir });
	for (const number of options.only) {
		const benchCase = cases[number - 1];
		if (!benchCase) continue;
		const measures = await runRounds(benchCase, options.servers, options.rounds, starter, say);
		for (const line of compareMeasures(measures)) console.log(JSON.stringify(line));
	}
} finally {
	await postgres?.stop();
}
process.exit();
