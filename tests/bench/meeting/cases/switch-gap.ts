import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import type { BotHerd } from '#tests/support/bots/bot-herd.ts';
import type { Stay } from '#tests/support/bots/bot-messages.ts';
import { wallClock } from '#tests/support/bots/wall-clock.ts';
import { median } from '../../collab/measure/statistics.ts';
import { bringBots } from '../bring-bots.ts';
import { openCold, readMarks, seeSomebody } from '../browser/bench-browser.ts';
import type { Figure } from '../figure.ts';
import type { Stage } from '../stage.ts';

/** With the two browsers, fifteen people. */
export const crowdOfBots = 13;
const restMs = 4000;

/**
 * How long everybody is without the others when a situation opens or closes: two browsers and some bots. With a single
 * bot, the processor is left to what is measured.
 */
export async function measureSwitchGap(
	stage: Stage,
	browser: Browser,
	runs: number,
	bots: number
): Promise<readonly Figure[]> {
	const gathering = await stage.gather(bots + 2);
	const herd = await bringBots(stage, gathering, { count: bots, withinMs: 0 });
	const url = `${stage.origin}/porte/${gathering.intervisionId}`;
	const pages: Page[] = [];
	for (const personId of gathering.people.slice(bots)) {
		const page = await openCold(browser, url, await stage.signIn(personId));
		await page.goto(url, { waitUntil: 'commit' });
		pages.push(page);
	}
	await Promise.all(pages.map(seeSomebody));
	await expectSettled(herd, bots + 2, 'accueil');
	const pictures: number[] = [];
	const voices: number[] = [];
	let dropped = 0;
	for (let run = 0; run < runs; run += 1) {
		const opens = run % 2 === 0;
		await sleep(restMs);
		const asked = wallClock();
		const situationId = gathering.situations[run >> 1] ?? '';
		herd.of(gathering.people[0]).say(opens ? { type: 'open', situationId } : { type: 'close' });
		await expectSettled(herd, bots + 2, opens ? 'situation' : 'accueil');
		pictures.push(...(await Promise.all(pages.map((page) => longestBlank(page, asked)))));
		voices.push(...herd.bots.map(({ gap }) => gap));
		dropped = Math.max(dropped, herd.dropped.length);
	}
	for (const page of pages) await page.context().close();
	herd.stop();
	const name = `switch-${bots + 2}`;
	return [
		{ metric: `${name}-gap-browsers`, unit: 'ms', value: median(pictures), goal: 1000 },
		{ metric: `${name}-gap-browsers-max`, unit: 'ms', value: Math.max(...pictures), goal: null },
		{ metric: `${name}-gap-bots`, unit: 'ms', value: median(voices), goal: 1000 },
		{ metric: `${name}-gap-bots-max`, unit: 'ms', value: Math.max(...voices), goal: null },
		{ metric: `${name}-dropped`, unit: 'count', value: dropped, goal: 0 }
	];
}

async function expectSettled(herd: BotHerd, people: number, where: Stay['kind']): Promise<void> {
	const late = await herd.settle(people, where);
	if (late.length > 0) throw new Error(`${late.length} bots are not in ${where}`);
}

/** The longest time without a picture of the other browser since the switch was asked for. */
async function longestBlank(page: Page, asked: number): Promise<number> {
	for (const start = Date.now(); Date.now() - start < 20_000; await sleep(100)) {
		const { frames } = await readMarks(page);
		const longest = longestBetween(frames, asked);
		// Pictures come again, for a second already.
		if (longest && (frames.at(-1) ?? 0) - longest.end > 1000) return longest.end - longest.begin;
	}
	throw new Error('the picture never came back');
}

function longestBetween(
	frames: readonly number[],
	asked: number
): { readonly begin: number; readonly end: number } | null {
	let longest: { begin: number; end: number } | null = null;
	for (const [index, end] of frames.entries()) {
		const begin = frames[index - 1];
		if (begin === undefined || end < asked) continue;
		if (!longest || end - begin > longest.end - longest.begin) longest = { begin, end };
	}
	return longest && longest.end - longest.begin > 150 ? longest : null;
}
