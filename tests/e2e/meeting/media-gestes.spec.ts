import { expect, type Page } from '@playwright/test';
import { come } from '../support/come.ts';
import { isTold, keepsFocus, pressOn } from '../support/keyboard.ts';
import { look } from '../support/look.ts';
import { refuseSound } from '../support/media-trouble.ts';
import { claire, pharmacienne, prepareMeeting } from '../support/quick-meeting.ts';
import { admit, enterByTheDoor, seesAndHears } from '../support/room.ts';
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

const floats = (page: Page) => page.getByRole('button', { name: 'Petite fenêtre', exact: true });

test('Le son refusé, la petite fenêtre, la sortie du son', async ({
	browser,
	playwright,
	baseURL
}) => {
	test.setTimeout(240_000);
	const { intervisionId } = await prepareMeeting(playwright, baseURL ?? '', ['Odile P.']);
	const host = await come(browser, claire, intervisionId);
	await enterByTheDoor(host, 'Visio', { firstToOpen: true });
	const emilie = await come(browser, pharmacienne, intervisionId, ({ page }) =>
		// As in Firefox and Safari, which have no window with buttons.
		page.addInitScript(() => void Reflect.deleteProperty(globalThis, 'documentPictureInPicture'))
	);
	await enterByTheDoor(emilie);
	await admit(host.page, pharmacienne.name);
	for (const { page } of [host, emilie]) await seesAndHears(page);

	await test.step('Le navigateur refuse le son : un bandeau le dit, une pression le rend', async () => {
		const { page } = host;
		await refuseSound(page);
		await page.reload();
		const banner = page
			.getByRole('alert')
			.filter({ hasText: 'Le navigateur attend un geste pour jouer le son' });
		await expect(banner).toBeVisible();
		await expect.poll(() => voicesRun(page)).toEqual([false]);
		await look(page, 'media-son-refuse');
		await page.setViewportSize({ width: 390, height: 844 });
		await page.screenshot({ path: 'test-results/pages/media-son-refuse-390.png' });
		await page.setViewportSize({ width: 1280, height: 800 });
		await pressOn(page, 'Activer le son');
		await expect(banner).toHaveCount(0);
		await keepsFocus(page);
		await expect.poll(() => voicesRun(page)).toEqual([true]);
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
		expect(await floating()).toBe(`Image de ${claire.name}`);
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
		const listed = () =>
			output
				.locator('option')
				.evaluateAll((all) =>
					all.map((one) => (one instanceof HTMLOptionElement ? one.value : ''))
				);
		const isDevice = (id: string) => !['', 'default', 'communications'].includes(id);
		// The browser names its devices a moment after the dialog has opened.
		await expect.poll(async () => (await listed()).some(isDevice)).toBe(true);
		const ids = await listed();
		const wanted = ids.find(isDevice) ?? '';
		await output.selectOption(wanted);
		await expect.poll(() => outputs(page)).toEqual([wanted]);
		await output.scrollIntoViewIfNeeded();
		await look(page, 'media-sortie');
		await page.evaluate(() => {
			HTMLMediaElement.prototype.setSinkId = () =>
				Promise.reject(new DOMException('gone', 'NotFoundError'));
		});
		await output.selectOption(ids.findLast((id) => id !== wanted) ?? '');
		await isTold(page, 'Le son n’a pas pu passer par cet appareil');
		await expect(output).toHaveValue(wanted);
		expect(await outputs(page)).toEqual([wanted]);
		await dialog.getByRole('button', { name: 'Revenir' }).click();
		// Kept: it is where the voices come out next time.
		await page.reload();
		await expect.poll(() => outputs(page)).toEqual([wanted]);
		await page.getByRole('button', { name: 'Activer le son' }).click();
	});

	for (const { wire } of [host, emilie]) expect(wire.complaints).toEqual([]);
});
