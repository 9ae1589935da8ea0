import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { stopEveryChild } from '#server/launch/child.js';
import { onStopSignal } from '#server/launch/stop-signals.js';
import { startPostgres } from '#server/launch/testing/postgres.js';
import { readBenchOptions } from './bench-options.ts';
import { capacity } from './cases/capacity.ts';
import { fiftyMeetings } from './cases/fifty-meetings.ts';
import { growth } from './cases/growth.ts';
import { loading } from './cases/loading.ts';
import { memory } from './cases/memory.ts';
import { oneWriter } from './cases/one-writer.ts';
import { saturation } from './cases/saturation.ts';
import { compareMeasures } from './measure/result-line.ts';
import { runRounds } from './run-rounds.ts';
import { buildServers } from './servers/build-servers.ts';
import { createStarter } from './servers/start-server.ts';

/** JSON lines on the standard output, one per figure, variant of ours and peer; how it goes on the other one. */
const cases = [oneWriter, fiftyMeetings, saturation, memory, capacity, growth, loading];
const options = readBenchOptions(process.argv.slice(2), cases.length);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

onStopSignal(async () => {
	await stopEveryChild(3000);
	process.exit(130);
});
const keysDir = mkdtempSync(join(tmpdir(), 'intervisio-bench-keys-'));
process.on('exit', () => rmSync(keysDir, { recursive: true, force: true }));
const fileOf = await buildServers(process.cwd());
const postgres = options.servers.includes('ours') ? await startPostgres({ durable: true }) : null;
const database = postgres?.pid ? { url: postgres.url, pid: postgres.pid } : null;
try {
	const starter = createStarter({ fileOf, database, keysDir, profileDir: options.profileDir });
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
