import { expect, type Page } from '@playwright/test';
import { come } from '../support/come.ts';
import { look } from '../support/look.ts';
import { decodedMedia, giveWrongKey } from '../support/media-trouble.ts';
import { claire, infirmier, pharmacienne, prepareMeeting } from '../support/quick-meeting.ts';
import { admit, enterByTheDoor, openSituation, seesAndHears } from '../support/room.ts';
import { test } from '../support/test.ts';
import { receivedMedia } from '../support/wire.ts';

const face = (page: Page, name: string) =>
	page
		.getByRole('region', { name: 'Personnes dans la salle' })
		.getByRole('listitem')
		.filter({ hasText: name })
		.locator('video.shown');
const words = (name: string) => `L’image et le son de ${name} ne peuvent pas être déchiffrés.`;

test('[CHI-4] Une autre clé que les autres : cela se dit, et rien n’est déchiffré, ni d’un côté ni de l’autre', async ({
	browser,
	playwright,
	baseURL
}) => {
	test.setTimeout(240_000);
	const { intervisionId } = await prepareMeeting(playwright, baseURL ?? '', ['Luc S.']);
	const host = await come(browser, claire, intervisionId);
	await enterByTheDoor(host, 'Visio', { firstToOpen: true });
	const emilie = await come(browser, pharmacienne, intervisionId);
	await enterByTheDoor(emilie);
	await admit(host.page, pharmacienne.name);
	await openSituation(host.page, 1);
	let giveRightKey: () => void = () => undefined;
	const phone = { width: 390, height: 844 };
	const thomas = await come(
		browser,
		infirmier,
		intervisionId,
		async ({ page }) => (giveRightKey = await giveWrongKey(page)),
		phone
	);
	await enterByTheDoor(thomas);
	await admit(host.page, infirmier.name);
	for (const { name } of [claire, pharmacienne])
		await expect(thomas.page.getByText(words(name))).toBeVisible();
	for (const { page } of [host, emilie])
		await expect(page.getByText(words(infirmier.name))).toBeVisible();
	// Much arrives, and nothing of it becomes a picture or a sound.
	const before = await receivedMedia(thomas.page);
	await expect
		.poll(async () => (await receivedMedia(thomas.page)).packets)
		.toBeGreaterThan(before.packets + 100);
	expect(await decodedMedia(thomas.page)).toEqual({ frames: 0, energy: 0 });
	await expect(face(thomas.page, claire.name)).toHaveCount(0);
	await expect(face(host.page, infirmier.name)).toHaveCount(0);
	// Those who have the key go on seeing each other.
	for (const { page } of [host, emilie]) await seesAndHears(page);
	await look(thomas.page, 'media-cle-fausse-390');
	await host.page.screenshot({ path: 'test-results/pages/media-cle-fausse.png' });
	// Asked again, and still not to be read.
	await thomas.page.getByRole('button', { name: 'Les redemander' }).last().click();
	await expect(thomas.page.getByText(/ne peuvent pas être déchiffrés/)).toHaveCount(1);
	await expect(thomas.page.getByText(words(pharmacienne.name))).toBeVisible();
	await expect(thomas.page.getByText(words(claire.name))).toBeVisible();
	giveRightKey();
	await thomas.page.reload();
	await seesAndHears(thomas.page);
	await expect(face(host.page, infirmier.name)).toBeVisible();
	for (const { page } of [host, emilie, thomas])
		await expect(page.getByText(/ne peuvent pas être déchiffrés/)).toHaveCount(0);

	for (const { wire } of [host, emilie, thomas]) expect(wire.complaints).toEqual([]);
});
