import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { encodeUpdate } from '#server/realtime/collab/frames.ts';
import { collabLimits } from '#server/realtime/collab/limits.ts';
import { text, writeUpdate } from '#tests/support/collab/hostile/scene.ts';
import { Siege } from '#tests/support/collab/hostile/siege.ts';
import { pass, startClock, stopClock } from '#tests/support/collab/memory/hand-clock.ts';

beforeEach(() => stopClock());
afterEach(() => startClock());

const letters = 20_000;
const words = '€'.repeat(letters);

/** Writes a long text and takes it away, again and again, never too long and never too fast; gives how many bytes. */
async function fill(siege: Siege, most: number): Promise<number> {
	let sent = 0;
	for (let clock = 0; sent < most && siege.code === null; clock += letters) {
		const { attacker } = siege.scene;
		const after = clock === 0 ? { parent: 'detail' } : { origin: [attacker, clock - 1] as const };
		const written = writeUpdate([{ client: attacker, clock, structs: [text(words, after)] }]);
		await siege.say(
			encodeUpdate(written),
			encodeUpdate(writeUpdate([], [[attacker, [[clock, letters]]]]))
		);
		await siege.rest();
		await pass(300);
		sent += written.length;
	}
	return sent;
}

test('[RT-2] whoever writes without end closes the fiche to herself, not to the others', async () => {
	const siege = await Siege.open();
	const sent = await fill(siege, collabLimits.documentGrowth);
	expect(siege.code).toBe(closeCodes.tooLarge);
	expect(sent).toBeLessThan(collabLimits.growthPerPerson * 1.1);
	await siege.rest();
	expect(await siege.goesOn()).toBe(true);

	await siege.admit('mechant01');
	await siege.say(
		encodeUpdate(
			writeUpdate([{ client: 1_002, clock: 0, structs: [text('x', { parent: 'detail' })] }])
		)
	);
	expect(siege.code, 'coming back does not begin anew').toBe(closeCodes.tooLarge);
	expect(await siege.goesOn()).toBe(true);
	await siege.close();
}, 60_000);
