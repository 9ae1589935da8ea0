import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { largeBase } from '#tests/support/imports/large-base.ts';
import { writeAccess } from '#tests/support/imports/write-access.ts';
import { tryAs } from '../support/fiche-room.ts';
import { chooseFiles, pickByKeys, pressOn, tabTo } from '../support/keyboard.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

const field = /^Base Access/;

test('a file that is too large is refused in a sentence, and the page keeps all it has', async ({
	browser
}) => {
	const direction = await openBrowserFor(browser, 'Direction');
	await tryAs(direction, 'demodirection');
	const { page } = direction;
	await page.goto('/historique');
	const { path, remove } = await largeFile();
	try {
		await chooseFiles(page, field, path);
		const answered = page.waitForResponse((one) => one.request().method() === 'POST');
		await pressOn(page, 'Lire le fichier');
		expect((await answered).status()).toBe(413);
		await expect(
			page.getByText(/Ce fichier est trop gros\s: 50\sMo au plus/).first()
		).toBeVisible();
		await look(page, 'historique-trop-gros');
		await fitsNarrow(page, 'historique-trop-gros');
		// what blocks stays until it is closed
		await pressOn(page, 'Fermer le message');
		// nothing else was lost: the page answers, and the next file is read
		const csv = { name: 'Réunions.csv', mimeType: 'text/csv' };
		const lines = 'A;B\r\nPéronne;14/03/2016\r\n';
		await chooseFiles(page, field, { ...csv, buffer: Buffer.from(lines) });
		await pressOn(page, 'Lire le fichier');
		await expect(page.getByRole('heading', { level: 1, name: 'Correspondance' })).toBeVisible();
	} finally {
		await remove();
	}

	// a file whose columns say nothing: everything is told by the keyboard
	await pressOn(page, /^Intervisions tenues/);
	await pickByKeys(page, 'Table', 'Réunions');
	await pressOn(page, 'Prendre cette table');
	await expect(page.getByText('La table est choisie').first()).toBeVisible();
	await pickByKeys(page, 'Pôle', 'A');
	await pickByKeys(page, 'Date de l’Intervision', 'B');
	await look(page, 'historique-tout-dire');
	await fitsNarrow(page, 'historique-tout-dire');
	await pressOn(page, /^Enregistrer\s: Intervisions tenues/);
	await expect(page.getByText('La correspondance est enregistrée.').first()).toBeVisible();
	await pressOn(page, 'Voir l’aperçu');
	await expect(page.getByRole('heading', { level: 1, name: 'Aperçu de la reprise' })).toBeVisible();
	await pressOn(page, /^Reprendre 1\sligne/);
	await expect(page.getByText('Repris', { exact: true }).first()).toBeVisible();
	await pressOn(page, 'Annuler cet import');
	await tabTo(page, 'Annuler l’import entier');
	await page.keyboard.press('Enter');
	await expect(page.getByText('L’import est annulé').first()).toBeVisible();
	await direction.context.close();
});

test('a long import says how far it is, also after the page is loaded again', async ({
	browser
}) => {
	test.slow();
	const direction = await openBrowserFor(browser, 'Direction');
	await tryAs(direction, 'demodirection');
	const { page } = direction;
	await page.goto('/historique');
	const buffer = writeAccess(largeBase(1500));
	await chooseFiles(page, field, { name: 'a.accdb', mimeType: 'application/msaccess', buffer });
	await pressOn(page, 'Lire le fichier');
	await expect(page.getByRole('heading', { level: 1, name: 'Correspondance' })).toBeVisible();
	await pressOn(page, 'Voir l’aperçu');
	await expect(page.getByRole('heading', { level: 1, name: 'Aperçu de la reprise' })).toBeVisible();
	await pressOn(page, /^Reprendre [\d\s]+lignes/);
	const bar = page.getByRole('progressbar', { name: 'Lignes écrites' });
	await expect(bar).toBeVisible();
	const far = async () => Number(await bar.getAttribute('value'));
	const before = await far();
	await page.reload();
	await expect(bar).toBeVisible();
	expect(await far()).toBeGreaterThanOrEqual(before);
	await expect(page.getByText(/[\d\s]+ sur [\d\s]+/).first()).toBeVisible();
	await look(page, 'historique-en-cours');
	await expect(page.getByText('Repris', { exact: true }).first()).toBeVisible({ timeout: 90_000 });
	await pressOn(page, 'Annuler cet import');
	await tabTo(page, 'Annuler l’import entier');
	await page.keyboard.press('Enter');
	await expect(page.getByText('L’import est annulé').first()).toBeVisible({ timeout: 90_000 });
	await direction.context.close();
});

/** Somewhat more than may be sent, made for this test alone. */
async function largeFile(): Promise<{ path: string; remove: () => Promise<void> }> {
	const folder = await mkdtemp(join(tmpdir(), 'intervisio-base-'));
	const path = join(folder, 'ancienne-base.accdb');
	await writeFile(path, Buffer.alloc(52 * 1024 * 1024));
	return { path, remove: () => rm(folder, { recursive: true }) };
}
