import { describe, expect, it } from 'vitest';
import { accountTasks } from './account-tasks.ts';

describe('[AUT-10] what one’s own account lacks', () => {
	it('a second factor, for whoever reads clinical text outside meetings', () => {
		const none = { factors: 0, codesLeft: 0 };
		expect(accountTasks({ needsStrong: true, ...none }).map(({ href }) => href)).toEqual([
			'/compte#moyens'
		]);
		expect(accountTasks({ needsStrong: false, ...none })).toEqual([]);
	});

	it('recovery codes, once there is a factor to stand in for', () => {
		const words = (codesLeft: number) =>
			accountTasks({ needsStrong: true, factors: 1, codesLeft }).map(({ text }) => text);
		expect(words(10)).toEqual([]);
		expect(words(3)).toEqual([]);
		expect(words(2)).toEqual(['Il vous reste deux codes de secours.']);
		expect(words(1)).toEqual(['Il vous reste un code de secours.']);
		expect(words(0)).toHaveLength(1);
	});
});
