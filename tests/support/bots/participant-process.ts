import process from 'node:process';
import type { BotOrder } from './bot-messages.ts';
import { Participant } from './participant.ts';

/** A few bots in a process of their own: their client tells each of its events to all rooms of its process. */
const here = new Map<string, Participant>();

process.on('message', (asked: BotOrder) => {
	switch (asked.order) {
		case 'come':
			here.set(
				asked.bot.personId,
				new Participant(asked.bot, (report) => void process.send?.(report))
			);
			return;
		case 'say':
			here.get(asked.personId)?.live.say(asked.message);
			return;
		case 'leave':
			void here.get(asked.personId)?.leave();
	}
});
// Nothing outlives the tests.
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
