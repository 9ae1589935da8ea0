import { expect, type Locator, type Page } from '@playwright/test';
import type { Person } from './person.ts';
import type { ToldSituation } from './situations.ts';
import { receivedMedia } from './wire.ts';

/** Reads the Charte, declares, chooses and joins. */
export async function enterByTheDoor(
	{ page }: Pick<Person, 'page'>,
	mode: 'Visio' | 'Audio seul' = 'Visio',
	options: { readonly firstToOpen?: boolean } = {}
): Promise<void> {
	await expect(page.getByRole('heading', { name: /Charte de l’Intervision/ })).toBeVisible();
	await page.getByLabel('J’accepte la Charte').check();
	await page.getByLabel(/tenu·e au secret professionnel/).check();
	await page.getByLabel(/industrie pharmaceutique/).check();
	await page.getByRole('radio', { name: new RegExp(mode) }).check();
	await checkDevices(page, mode, options);
	await page.getByRole('button', { name: 'Rejoindre' }).click();
	await page.waitForURL('**/salle/**');
}

/** Sees one's own picture move, or at least the level of one's microphone, before anybody else does. */
async function checkDevices(
	page: Page,
	mode: 'Visio' | 'Audio seul',
	options: { readonly firstToOpen?: boolean }
): Promise<void> {
	const level = page.getByLabel('Niveau de votre micro');
	const ask = page.getByRole('button', { name: /Vérifier ma caméra|Vérifier mon micro/ });
	await expect(level.or(ask)).toBeVisible();
	if (await ask.isVisible()) await ask.click();
	await expect(level).toBeVisible();
	if (mode === 'Audio seul') return;
	const own = page.getByLabel('Votre image');
	await own.scrollIntoViewIfNeeded();
	await expect(own).toBeVisible();
	// The four share one fake camera, which Chromium suspends while the only page that holds it is silent in the
	// waiting room: pictures are asked of the first one here, and of everybody in the room.
	if (!options.firstToOpen) return;
	await expect
		.poll(() => own.evaluate((video) => video instanceof HTMLVideoElement && video.videoWidth > 0))
		.toBe(true);
}

/** Lets in one of those who knock. */
export const admit = (page: Page, name: string): Promise<void> =>
	page.getByRole('button', { name: `Faire entrer ${name}`, exact: true }).click();

/** « Reconnu·e » for one person, in the list of those who are still to be recognised. */
export async function recognise(page: Page, name: string): Promise<void> {
	const list = page.getByRole('region', { name: /à reconnaître/ });
	await list.getByRole('button', { name: `Reconnu·e : ${name}` }).click();
	await expect(list.getByText(name)).toBeHidden();
}

/** Everybody at once, having read their names. Gives what the dialog said. */
export async function recogniseAll(page: Page): Promise<string> {
	await page.getByRole('button', { name: /Reconnaître les \d+ personnes présentes/ }).click();
	const dialog = page.getByRole('dialog');
	const said = await dialog.innerText();
	await dialog.getByRole('button', { name: /Je les reconnais/ }).click();
	await expect(page.getByRole('region', { name: /à reconnaître/ })).toBeHidden();
	return said;
}

/** Opens a situation from the bar, having read who will attend and who will wait. Gives what the dialog said. */
export async function openSituation(page: Page, position: number): Promise<string> {
	const name = `Ouvrir la situation ${position}`;
	await page.getByRole('button', { name, exact: true }).first().click();
	const dialog = page.getByRole('dialog');
	const said = await dialog.innerText();
	await dialog.getByRole('button', { name: `Ouvrir la situation ${position}` }).click();
	await expect(page.getByText(`Situation ${position} ·`).first()).toBeVisible();
	return said;
}

/** Waits until this browser really decodes pictures and hears packets of others, after what came before. */
export async function seesAndHears(page: Page): Promise<void> {
	const before = await receivedMedia(page);
	await expect
		.poll(
			async () => {
				const now = await receivedMedia(page);
				return now.frames > before.frames + 5 && now.packets > before.packets + 20;
			},
			{ timeout: 30_000, message: 'decoded video frames and received packets' }
		)
		.toBe(true);
}

export const field = (page: Page, code: string): Locator => page.locator(`#cadre-${code}`);

/** Types into a long text, wherever the caret can be. */
export async function typeInto(page: Page, code: string, text: string): Promise<void> {
	const editor = field(page, code).locator('.cm-content, textarea').first();
	await editor.click();
	await page.keyboard.press('Control+End');
	await page.keyboard.insertText(text);
	await expect(editor).toContainText(text.slice(-12));
}

/** « Enregistré », as the screen says it: only the server's word after COMMIT. */
export async function isSaved(page: Page): Promise<void> {
	await expect(page.locator('[data-save="enregistre"]')).toBeVisible();
}

export async function tick(page: Page, code: string, labels: readonly string[]): Promise<void> {
	for (const label of labels) {
		await field(page, code)
			.locator('label')
			.filter({ hasText: label })
			.first()
			.locator('input')
			.check();
	}
}

/** Fills the synthesis: pistes, objectives, what will be told, by whom, and the next Intervision. */
export async function writeSynthesis(
	page: Page,
	told: ToldSituation,
	restituteur: string
): Promise<void> {
	await tick(page, 'medecin-traitant', ['oui']);
	await tick(page, 'difficultes', told.difficultes);
	await tick(page, 'motivation', [told.motivation]);
	await tick(page, 'pistes', told.pistes);
	await typeInto(page, 'detail', told.detail);
	await typeInto(page, 'restitue', told.restitue);
	for (const objective of ['comprendre', 'contact', 'coherence', 'pistes']) {
		await tick(page, `objectif-${objective}`, ['atteint']);
	}
	await tick(page, 'objectif-global', ['oui']);
	await tick(page, 'restituteur', [restituteur]);
	await tick(page, 'autre-intervision', ['oui']);
	await tick(page, 'delai', [told.delai]);
	await isSaved(page);
}

/** Finalises from the panel, through its dialog, and waits for the written fiche. Gives its page's path. */
export async function finalise(page: Page): Promise<void> {
	const button = page.getByRole('button', { name: 'Finaliser la fiche' }).first();
	await expect(button).toBeEnabled();
	await button.click();
	await page.getByRole('dialog').getByRole('button', { name: 'Finaliser la fiche' }).click();
}
