import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildApplication } from '#server/launch/build.js';
import { stopEveryChild } from '#server/launch/child.js';
import { createProgress } from '#server/launch/progress.js';
import { ROOT } from '#server/launch/settings.js';
import { onStopSignal } from '#server/launch/stop-signals.js';
import { startPostgres } from '#server/launch/testing/postgres.js';
import { median, percentile } from '../collab/measure/statistics.ts';
import { listedPages, type ListedPage } from './pages.ts';
import { startRegion, type Region } from './region.ts';

/** JSON lines, one per page and figure: ten years of five pôles, then of fifty, in one run; ratio = fifty / five. */
const few = 5;
const many = 50;
const years = 10;

const { values: asked } = parseArgs({
	options: { only: { type: 'string' }, rounds: { type: 'string', default: '40' } }
});
const rounds = Number(asked.rounds);
const pages = listedPages.filter((page) => asked.only?.split(',').includes(page.case) ?? true);
if (!(rounds > 0) || pages.length === 0) {
	console.error(`--rounds 40 --only ${listedPages.map((page) => page.case).join(',')}`);
	process.exit(1);
}

onStopSignal(async () => {
	await stopEveryChild(3000);
	process.exit(130);
});
const logDir = mkdtempSync(join(tmpdir(), 'intervisio-bench-'));
process.on('exit', () => rmSync(logDir, { recursive: true, force: true }));
await buildApplication(ROOT, createProgress(), logDir);
const postgres = await startPostgres({ durable: true });
if (!postgres) throw new Error('PostgreSQL can not be started');
try {
	const small = await startRegion(postgres.url, few, years);
	const large = await startRegion(postgres.url, many, years);
	for (const page of pages) await compare(page, small, large);
	await Promise.all([small.stop(), large.stop()]);
} finally {
	await postgres.stop();
	await stopEveryChild(3000);
}

/** The two regions in turn, so that whatever slows the machine slows both. */
async function compare(page: ListedPage, small: Region, large: Region): Promise<void> {
	const times: Record<'few' | 'many', number[]> = { few: [], many: [] };
	for (let round = -3; round < rounds; round += 1) {
		const one = await small.time(page.path, page.personId);
		const other = await large.time(page.path, page.personId);
		// the first ones open connections and compile
		if (round < 0) continue;
		times.few.push(one);
		times.many.push(other);
	}
	print(page, 'p50', median(times.few), median(times.many));
	print(page, 'p95', percentile(times.few, 0.95), percentile(times.many, 0.95));
}

function print(page: ListedPage, metric: string, ofFew: number, ofMany: number): void {
	const rounded = (value: number) => Math.round(value * 100) / 100;
	console.log(
		JSON.stringify({
			case: page.case,
			metric,
			unit: 'ms',
			ours: rounded(ofMany),
			peer: rounded(ofFew),
			peerName: `${few} pôles instead of ${many}`,
			ratio: rounded(ofMany / ofFew),
			runs: rounds
		})
	);
}
