import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { evenly } from './evenly.ts';

async function timed(work: () => Promise<void>): Promise<{ ms: number; failures: number }> {
	let failures = 0;
	const start = performance.now();
	await evenly(work, { ms: 120, failed: () => (failures += 1) });
	return { ms: performance.now() - start, failures };
}

it('[SEC-5] nothing to do, a slow mail server or a failing one: the same time', async () => {
	const nothing = await timed(async () => undefined);
	const slow = await timed(async () => void (await sleep(400)));
	const failing = await timed(async () => {
		throw new Error('the mail server does not answer');
	});
	for (const { ms } of [nothing, slow, failing]) {
		expect(ms).toBeGreaterThan(100);
		expect(ms).toBeLessThan(300);
	}
	expect(failing.failures).toBe(1);
});
