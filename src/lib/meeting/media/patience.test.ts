import { describe, expect, it } from 'vitest';
import { Patience } from './patience.ts';

describe('[MED-9] a room that never answers', () => {
	it('is not waited for once another is wanted', async () => {
		const patience = new Patience();
		const waiting = patience.until(new Promise(() => undefined));
		patience.giveUp();
		expect(await waiting).toBe(false);
	});

	it('that fails later troubles nobody', async () => {
		const patience = new Patience();
		let fail = (): void => undefined;
		const waiting = patience.until(
			new Promise((_, reject) => (fail = () => reject(new Error('room deleted'))))
		);
		patience.giveUp();
		fail();
		expect(await waiting).toBe(false);
	});

	it('is joined, or fails, while it is wanted', async () => {
		const patience = new Patience();
		patience.giveUp();
		expect(await patience.until(Promise.resolve())).toBe(true);
		await expect(patience.until(Promise.reject(new Error('refused')))).rejects.toThrow('refused');
	});
});
