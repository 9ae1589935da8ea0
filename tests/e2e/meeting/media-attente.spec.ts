import { expect } from '@playwright/test';
import { come } from '../support/come.ts';
import { claire, pharmacienne, prepareMeeting } from '../support/quick-meeting.ts';
import { admit, enterByTheDoor, openSituation, seesAndHears } from '../support/room.ts';
import { test } from '../support/test.ts';

test('[MED-9] La situation s’ouvre pendant qu’on entre à l’accueil, dont la visio ne répond pas : on n’attend pas', async ({
	browser,
	playwright,
	baseURL
}) => {
	test.setTimeout(120_000);
	const { intervisionId } = await prepareMeeting(playwright, baseURL ?? '', ['Luc S.']);
	const host = await come(browser, claire, intervisionId);
	await enterByTheDoor(host, 'Visio', { firstToOpen: true });
	let asked = 0;
	const emilie = await come(browser, pharmacienne, intervisionId, async ({ page }) => {
		await page.routeWebSocket(/\/rtc/, (route) => {
			asked += 1;
			// The first room takes the call and says nothing.
			if (asked > 1) route.connectToServer();
		});
	});
	await enterByTheDoor(emilie);
	await admit(host.page, pharmacienne.name);
	await expect.poll(() => asked).toBe(1);
	await openSituation(host.page, 1);
	// The client itself would wait for twenty seconds.
	await expect.poll(() => asked, { timeout: 12_000 }).toBe(2);
	await Promise.all([seesAndHears(emilie.page), seesAndHears(host.page)]);
});
