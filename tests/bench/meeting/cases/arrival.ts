import { randomBytes } from 'node:crypto';
import type { Browser } from '@playwright/test';
import { BotMedia } from '#tests/support/bots/bot-media.ts';
import type { Gathering } from '#tests/support/bots/seed-gathering.ts';
import { median } from '../../collab/measure/statistics.ts';
import { bringBots } from '../bring-bots.ts';
import { openCold, readMarks, seeSomebody } from '../browser/bench-browser.ts';
import { servePeer } from '../browser/peer-page.ts';
import type { Figure } from '../figure.ts';
import type { Stage } from '../stage.ts';

interface Arrival {
	readonly door: number;
	readonly frame: number;
}

/**
 * One person is in the room and shows herself; another, admitted already, opens the link with an empty cache and
 * presses « Rejoindre » as soon as that does anything. In turn with a page that does nothing but join LiveKit.
 */
export async function measureArrival(
	stage: Stage,
	browser: Browser,
	runs: number
): Promise<readonly Figure[]> {
	const gathering = await stage.gather(2);
	const herd = await bringBots(stage, gathering, { count: 1, withinMs: 0, shows: 1 });
	const room = randomBytes(16).toString('hex');
	const shown = await showInPeerRoom(stage, room);
	const peer = await servePeer(stage.gateway);
	const ours: Arrival[] = [];
	const theirs: Arrival[] = [];
	try {
		// The first of each warms what a server in use has warm.
		for (let run = -1; run < runs; run += 1) {
			const one = await arrive(stage, browser, gathering);
			const other = await arriveAt(browser, peer.url(room), '');
			if (run < 0) continue;
			ours.push(one);
			theirs.push(other);
		}
	} finally {
		peer.close();
		herd.stop();
		await shown.stop();
	}
	const middle = (of: readonly Arrival[], what: keyof Arrival) =>
		median(of.map((arrival) => arrival[what]));
	return [
		{ metric: 'link-to-usable-door', unit: 'ms', value: middle(ours, 'door'), goal: 400 },
		{ metric: 'link-to-first-remote-frame', unit: 'ms', value: middle(ours, 'frame'), goal: 1000 },
		...(['door', 'frame'] as const).map((what): Figure => {
			const metric = `link-to-${what === 'door' ? 'usable-door' : 'first-remote-frame'}`;
			const value = middle(theirs, what);
			return { metric: `${metric}:livekit-client-alone`, unit: 'ms', value, goal: null };
		})
	];
}

async function showInPeerRoom(stage: Stage, room: string): Promise<BotMedia> {
	await stage.gateway.createRoom(room);
	const habits = { speaks: true, shows: true, everything: false };
	const media = new BotMedia(
		habits,
		() => undefined,
		() => undefined
	);
	const pass = await stage.gateway.pass(room, 'present', { video: true, share: false });
	media.follow({ ...pass, room, kind: 'situation', key: null, encryption: 'desactivee' });
	return media;
}

async function arrive(stage: Stage, browser: Browser, gathering: Gathering): Promise<Arrival> {
	const cookie = await stage.signIn(gathering.people[1] ?? '');
	return arriveAt(browser, `${stage.origin}/porte/${gathering.intervisionId}`, cookie);
}

async function arriveAt(browser: Browser, url: string, cookie: string): Promise<Arrival> {
	const page = await openCold(browser, url, cookie);
	await page.goto(url, { waitUntil: 'commit' });
	await seeSomebody(page);
	const { begun, usable, frames } = await readMarks(page);
	await page.context().close();
	return { door: (usable ?? NaN) - begun, frame: (frames[0] ?? NaN) - begun };
}
