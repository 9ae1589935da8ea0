import { setTimeout as sleep } from 'node:timers/promises';
import { BotHerd } from '#tests/support/bots/bot-herd.ts';
import type { Gathering } from '#tests/support/bots/seed-gathering.ts';
import type { Stage } from './stage.ts';

export interface BotsWanted {
	readonly count: number;
	/** Within how long they all come to the door; 0: at once. */
	readonly withinMs: number;
	/** How many send a picture. */
	readonly shows?: number;
}

/** Brings the first people of a gathering as bots: two talk, everybody hears them. */
export async function bringBots(
	stage: Stage,
	gathering: Gathering,
	{ count, withinMs, shows = 0 }: BotsWanted
): Promise<BotHerd> {
	const herd = await BotHerd.start(count);
	const who = gathering.people.slice(0, count);
	const cookies = await Promise.all(who.map((personId) => stage.signIn(personId)));
	for (const [index, personId] of who.entries()) {
		if (index > 0 && withinMs > 0) await sleep(withinMs / count);
		herd.come({
			port: stage.port,
			origin: stage.origin,
			intervisionId: gathering.intervisionId,
			personId,
			cookie: cookies[index] ?? '',
			speaks: index < 2,
			shows: index < shows,
			// Each person has a machine of her own; here they share one with what is measured.
			everything: false
		});
	}
	return herd;
}
