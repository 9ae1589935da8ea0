import { setImmediate as turn } from 'node:timers/promises';

/** Made without a pause: some milliseconds. */
const atOnce = 50;

/** Makes something of each, thousands of them: those who meet meanwhile are heard between. */
export async function inTurns<One, Made>(
	all: readonly One[],
	make: (one: One) => Made
): Promise<Made[]> {
	const made: Made[] = [];
	for (const one of all) {
		made.push(make(one));
		if (made.length % atOnce === 0) await turn();
	}
	return made;
}
