import { expect, type Page } from '@playwright/test';
import { come } from '../support/come.ts';
import { inboundDuring } from '../support/inbound.ts';
import { isTold, keepsFocus, pressOn, tabTo } from '../support/keyboard.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { refuseSound } from '../support/media-trouble.ts';
import type { Person } from '../support/person.ts';
import { claire, infirmier, pharmacienne, prepareMeeting } from '../support/quick-meeting.ts';
import { admit, enterByTheDoor, openSituation, seesAndHears } from '../support/room.ts';
import { test } from '../support/test.ts';

/** Whether the voices of others really sound here: their time runs. */
async function voicesRun(page: Page): Promise<readonly boolean[]> {
	return page.locator('audio[data-voice]').evaluateAll(async (all) => {
		const voices = all.filter((one) => one instanceof HTMLAudioElement);
		const before = voices.map(({ currentTime }) => currentTime);
		await new Promise((resolve) => setTimeout(resolve, 400));
		return voices.map(
			({ currentTime, paused }, index) => !paused && currentTime > (before[index] ?? 0)
		);
	});
}

const outputs = (page: Page) =>
	page
		.locator('audio[data-voice]')
		.evaluateAll((all) => all.map((one) => (one instanceof HTMLAudioElement ? one.sinkId : '?')));

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

const floats = (page: Page) => page.getByRole('button', { name: 'Petite fenêtre', exact: true });

test('Le son refusé, la petite fenêtre, la sortie du son, deux écrans à la fois', async ({
	browser,
	playwright,
	baseURL
}) => {
	test.setTimeout(180_000);
	const { intervisionId } = await prepareMeeting(playwright, baseURL ?? '', ['Odile P.']);
	const host = await come(browser, claire, intervisionId);
	await enterByTheDoor(host, 'Visio', { firstToOpen: true });
	const emilie = await come(browser, pharmacienne, intervisionId, ({ page }) =>
		// As in Firefox and Safari, which have no window with buttons.
		page.addInitScript(() => void Reflect.deleteProperty(globalThis, 'documentPictureInPicture'))
	);
	await enterByTheDoor(emilie);
	const phone = { width: 390, height: 844 };
	const thomas = await come(browser, infirmier, intervisionId, undefined, phone);
	await enterByTheDoor(thomas);
	for (const { name } of [pharmacienne, infirmier]) await admit(host.page, name);
	await openSituation(host.page, 1);
	for (const { page } of [host, emilie, thomas]) await seesAndHears(page);

	await test.step('Le navigateur refuse le son : un bandeau le dit, une pression le rend', async () => {
		for (const { page } of [host, thomas]) {
			await refuseSound(page);
			await page.reload();
			const banner = page
				.getByRole('alert')
				.filter({ hasText: 'Le navigateur attend un geste pour jouer le son' });
			await expect(banner).toBeVisible();
			await expect.poll(() => voicesRun(page)).toEqual([false, false]);
			await look(page, page === host.page ? 'media-son-refuse' : 'media-son-refuse-390');
		}
		await pressOn(host.page, 'Activer le son');
		await keepsFocus(host.page);
		await thomas.page.getByRole('button', { name: 'Activer le son' }).click();
		for (const { page } of [host, thomas]) {
			await expect(page.getByText('Le navigateur attend un geste')).toHaveCount(0);
			await expect.poll(() => voicesRun(page)).toEqual([true, true]);
		}
	});

	await test.step('La petite fenêtre s’ouvre et se ferme au clavier, et cela se dit', async () => {
		const { page } = host;
		await seesAndHears(page);
		await pressOn(page, 'Petite fenêtre');
		await expect(floats(page)).toHaveAttribute('aria-pressed', 'true');
		await isTold(page, 'Petite fenêtre ouverte');
		const inside = () =>
			page.evaluate(() => {
				const kept: { window: Window | null } = Reflect.get(globalThis, 'documentPictureInPicture');
				const page = kept.window?.document;
				const video = page?.querySelector('video');
				return {
					words: page?.body.innerText ?? '',
					frames: video?.getVideoPlaybackQuality().totalVideoFrames ?? 0
				};
			});
		await expect.poll(async () => (await inside()).frames).toBeGreaterThan(5);
		expect((await inside()).words).toContain('Couper le micro');
		await page.screenshot({ path: 'test-results/pages/media-petite-fenetre.png' });
		await page.keyboard.press('Enter');
		await expect(floats(page)).toHaveAttribute('aria-pressed', 'false');
		await isTold(page, 'Petite fenêtre fermée');
		expect((await inside()).words).toBe('');
		// Closed from inside, by its own button.
		await page.keyboard.press('Enter');
		await expect(floats(page)).toHaveAttribute('aria-pressed', 'true');
		await page.evaluate(() => {
			const kept: { window: Window } = Reflect.get(globalThis, 'documentPictureInPicture');
			const all = [...kept.window.document.querySelectorAll('button')];
			all.find(({ textContent }) => textContent.includes('Revenir'))?.click();
		});
		await expect(floats(page)).toHaveAttribute('aria-pressed', 'false');
	});

	await test.step('Sans elle, l’image seule flotte, de même', async () => {
		const { page } = emilie;
		const floating = () =>
			page.evaluate(() => document.pictureInPictureElement?.getAttribute('aria-label') ?? null);
		await pressOn(page, 'Petite fenêtre');
		await expect(floats(page)).toHaveAttribute('aria-pressed', 'true');
		await isTold(page, 'Petite fenêtre ouverte');
		expect(await floating()).toMatch(/^Image de (Claire|Thomas)/);
		await page.keyboard.press('Enter');
		await expect(floats(page)).toHaveAttribute('aria-pressed', 'false');
		await isTold(page, 'Petite fenêtre fermée');
		expect(await floating()).toBeNull();
	});

	await test.step('Le haut-parleur choisi est celui d’où sortent les voix ; refusé, cela se dit', async () => {
		const { page } = host;
		await page.getByRole('button', { name: 'Réglages de l’image et du son' }).click();
		const dialog = page.getByRole('dialog', { name: 'Réglages' });
		const output = dialog.getByLabel('Haut-parleur ou casque');
		const ids = await output
			.locator('option')
			.evaluateAll((all) => all.map((one) => (one instanceof HTMLOptionElement ? one.value : '')));
		const wanted = ids.find((id) => !['', 'default', 'communications'].includes(id)) ?? '';
		await output.selectOption(wanted);
		await expect.poll(() => outputs(page)).toEqual([wanted, wanted]);
		await look(page, 'media-sortie');
		await page.evaluate(() => {
			HTMLMediaElement.prototype.setSinkId = () =>
				Promise.reject(new DOMException('gone', 'NotFoundError'));
		});
		await output.selectOption(ids.findLast((id) => id !== wanted) ?? '');
		await expect(page.getByText('Le son n’a pas pu passer par cet appareil')).toBeVisible();
		await expect(output).toHaveValue(wanted);
		expect(await outputs(page)).toEqual([wanted, wanted]);
		await dialog.getByRole('button', { name: 'Revenir' }).click();
		// Kept: it is where the voices come out next time.
		await page.reload();
		await expect.poll(() => outputs(page)).toEqual([wanted, wanted]);
		await page.getByRole('button', { name: 'Activer le son' }).click();
	});

	await test.step('[MED-8] deux écrans à la fois : le dernier venu se voit, l’autre se choisit, chacun s’arrête', async () => {
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
		await look(host.page, 'media-deux-ecrans');
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
		expect((await inboundDuring(page, 1000)).filter(({ height }) => height > 720)).toEqual([]);
	});

	for (const { wire } of [host, emilie, thomas]) expect(wire.complaints).toEqual([]);
});
