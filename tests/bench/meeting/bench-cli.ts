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
import { launchBrowser } from './browser/bench-browser.ts';
import { measureArrival } from './cases/arrival.ts';
import { measureCrowd } from './cases/crowd.ts';
import { crowdOfBots, measureSwitchGap } from './cases/switch-gap.ts';
import { weighScripts } from './js-bytes.ts';
import { printFigure, type Figure } from './figure.ts';
import { startStage, type Stage } from './stage.ts';

/** JSON lines {"metric","unit","value","goal"}: medians of the runs. What is told besides goes to the other output. */
const cases = ['bytes', 'arrival', 'switch', 'crowd'] as const;

const { values: asked } = parseArgs({
	options: {
		only: { type: 'string', default: cases.join(',') },
		runs: { type: 'string', default: '10' },
		switches: { type: 'string', default: '8' },
		people: { type: 'string', default: '15,30' },
		crowds: { type: 'string', default: '3' }
	}
});
const chosen = cases.filter((name) => asked.only.split(',').includes(name));
const sizes = asked.people.split(',').map(Number);
const counts = [asked.runs, asked.switches, asked.crowds].map(Number);
if (chosen.length === 0 || ![...counts, ...sizes].every((count) => count > 0)) {
	console.error(
		`--only ${cases.join(',')} --runs 10 --switches 8 (10 at most) --people 15,30 --crowds 3`
	);
	process.exit(1);
}
const [runs = 1, switches = 1, crowds = 1] = counts;

onStopSignal(async () => {
	await stopEveryChild(3000);
	process.exit(130);
});
const logDir = mkdtempSync(join(tmpdir(), 'intervisio-bench-'));
process.on('exit', () => rmSync(logDir, { recursive: true, force: true }));
const progress = createProgress(process.stderr);
await buildApplication(ROOT, progress, logDir);
const stage = await startStage(progress, logDir);
try {
	for (const name of chosen) for (const figure of await measure(stage, name)) printFigure(figure);
} finally {
	await stage.stop();
	await stopEveryChild(3000);
}
process.exit();

async function measure(on: Stage, name: (typeof cases)[number]): Promise<readonly Figure[]> {
	if (name === 'bytes') return weighScripts(ROOT);
	if (name === 'crowd') {
		const figures: Figure[] = [];
		for (const size of sizes) figures.push(...(await measureCrowd(on, size, crowds)));
		return figures;
	}
	const browser = await launchBrowser();
	try {
		if (name === 'arrival') return await measureArrival(on, browser, runs);
		const times = Math.min(switches, 10);
		const alone = await measureSwitchGap(on, browser, times, 1);
		return [...alone, ...(await measureSwitchGap(on, browser, times, crowdOfBots))];
	} finally {
		await browser.close();
	}
}
