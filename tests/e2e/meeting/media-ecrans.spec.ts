import { expect, type Page } from '@playwright/test';
import { come } from '../support/come.ts';
import { isTold, tabTo } from '../support/keyboard.ts';
import { fitsNarrow, look } from '../support/look.ts';
import type { Person } from '../support/person.ts';
import { claire, infirmier, pharmacienne, prepareMeeting } from '../support/quick-meeting.ts';
import { admit, enterByTheDoor } from '../support/room.ts';
import { test } from '../support/test.ts';

const screenOf = (page: Page, { name }: { readonly name: string }) =>
	page.getByLabel(`Écran de ${name}`, { exact: true }).and(page.locator('video'));

/** Moving pictures, not only an element. */
async function plays(page: Page, who: { readonly name: string }): Promise<void> {
	const video = screenOf(page, who);
	await expect(video).toBeVisible();
	const seen = () =>
		video.evaluate((one) =>
			one instanceof HTMLVideoElement ? one.getVideoPlaybackQuality().totalVideoFrames : 0
		);
	const before = await seen();
	await expect.poll(seen, { timeout: 20_000 }).toBeGreaterThan(before);
}

async function share({ page }: Pick<Person, 'page'>): Promise<void> {
	await page.getByRole('button', { name: 'Montrer mon écran' }).click();
	await page.getByRole('button', { name: 'Choisir ce que je montre' }).click();
	await expect(page.getByText('Tout le monde ici voit votre écran')).toBeVisible();
}

test('[MED-8] Deux écrans à la fois : le dernier venu se voit, l’autre se choisit, chacun s’arrête', async ({
	browser,
	playwright,
	baseURL
}) => {
	test.setTimeout(240_000);
	const { intervisionId } = await prepareMeeting(playwright, baseURL ?? '', ['Jean V.']);
	const host = await come(browser, claire, intervisionId);
	await enterByTheDoor(host, 'Visio', { firstToOpen: true });
	const emilie = await come(browser, pharmacienne, intervisionId);
	await enterByTheDoor(emilie);
	const phone = { width: 390, height: 844 };
	const thomas = await come(browser, infirmier, intervisionId, undefined, phone);
	await enterByTheDoor(thomas);
	for (const { name } of [pharmacienne, infirmier]) await admit(host.page, name);

	await share(host);
	await plays(thomas.page, claire);
	await host.page.getByRole('button', { name: `Options : ${pharmacienne.name}` }).click();
	await host.page.getByRole('button', { name: 'Lui laisser montrer son écran' }).click();
	await share(emilie);
	// The last to begin, whoever comes first in the list of people.
	await plays(thomas.page, pharmacienne);
	await isTold(thomas.page, `${pharmacienne.name} montre son écran.`);
	await expect(screenOf(thomas.page, claire)).toHaveCount(0);
	await look(thomas.page, 'media-deux-ecrans-390');
	await fitsNarrow(thomas.page, 'media-deux-ecrans');
	const { page } = thomas;
	const other = page.getByRole('button', { name: `Écran de ${claire.name}` });
	await tabTo(page, `Écran de ${claire.name}`);
	await page.keyboard.press('Enter');
	await plays(page, claire);
	await expect(other).toHaveAttribute('aria-pressed', 'true');
	await expect(other).toBeFocused();
	// Whoever shows a screen sees that of the other, and never her own.
	await plays(host.page, pharmacienne);
	await plays(emilie.page, claire);
	await expect(screenOf(host.page, claire)).toHaveCount(0);
	await host.page.screenshot({ path: 'test-results/pages/media-deux-ecrans.png' });
	// A person who is pinned stays large beside them.
	await page.getByRole('button', { name: `Options : ${pharmacienne.name}` }).click();
	await page.getByRole('button', { name: 'Épingler en grand' }).click();
	await expect(page.locator('.tile.large')).toContainText(pharmacienne.name);
	await plays(page, claire);
	await host.page.getByRole('button', { name: 'Arrêter le partage', exact: true }).click();
	// The chosen one has stopped: the one that goes on is seen, and there is nothing left to choose.
	await plays(page, pharmacienne);
	await isTold(page, `${claire.name} ne montre plus son écran.`);
	await expect(other).toHaveCount(0);
	await emilie.page.getByRole('button', { name: 'Arrêter le partage', exact: true }).click();
	await expect(page.locator('.screen')).toHaveCount(0);

	for (const { wire } of [host, emilie, thomas]) expect(wire.complaints).toEqual([]);
});
