import { test as base } from '@playwright/test';

/**
 * Everybody leaves when a test ends: pages left open, silent in a waiting room, would hold the one fake camera of the
 * browser, and the next person would see no picture of her own.
 */
export const test = base.extend<{ everybodyLeaves: undefined }>({
	everybodyLeaves: [
		async ({ browser }, use) => {
			await use(undefined);
			await Promise.all(browser.contexts().map((context) => context.close()));
		},
		{ auto: true }
	]
});
