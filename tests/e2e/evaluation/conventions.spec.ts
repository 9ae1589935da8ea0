import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { tryAs } from '../support/fiche-room.ts';
import { pressOn, tabTo } from '../support/keyboard.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

test('[ACT-8] [ACT-10] [ACT-12] Une convention se prépare au clavier, s’imprime, se signe, se dénonce et se reprend', async ({
	browser
}) => {
	const helene = await openBrowserFor(browser, 'Hélène, évaluation');
	const { page } = helene;
	await tryAs(helene, 'demoevaluation');
	await page.goto('/activites/conventions');
	await expect(page.getByRole('heading', { name: 'Sans convention en vigueur' })).toBeVisible();
	await pressOn(page, 'Préparer une convention');
	await page.waitForURL(/\/nouvelle$/);
	await pressOn(page, 'Préparer la convention');
	await expect(page.getByText('Choisissez avec quel genre de structure.').first()).toBeVisible();
	await look(page, 'convention-nouvelle');
	await fitsNarrow(page, 'convention-nouvelle');
	await tabTo(page, /^Genre/, 'Shift+Tab').catch(() => page.getByLabel(/^Genre/).focus());
	await page.getByLabel(/^Genre/).selectOption('cpts');
	await page.getByLabel('Pôle').selectOption({ label: 'Péronne' });
	await page.getByLabel('Nom de la structure').fill('CPTS des Trois Rivières');
	await page.getByLabel('Adresse du siège').fill('4, place de la Mairie, 80200 Péronne');
	await page
		.getByRole('group', { name: 'La structure' })
		.getByLabel('Représentée par')
		.fill('Paul Verrier');
	await page.getByRole('button', { name: 'Préparer la convention' }).click();
	await expect(page.getByRole('heading', { name: 'CPTS des Trois Rivières' })).toBeVisible();
	await expect(page.getByText('Projet', { exact: true })).toBeVisible();

	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: /Imprimer, pour signer/ }).click();
	const file = await (await download).path();
	expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');

	await page.getByLabel('Signée par l’association le').fill('2024-02-01');
	await page.getByLabel('Signée par la structure le').fill('2024-02-20');
	await page.getByRole('button', { name: 'Noter les signatures' }).click();
	await expect(page.getByText('Reconduite', { exact: true })).toBeVisible();
	await expect(page.getByText(/en vigueur depuis le mardi 20\sfévrier 2024/)).toBeVisible();
	await look(page, 'convention');
	await fitsNarrow(page, 'convention');

	await page.getByText('Noter une dénonciation').click();
	await page.getByLabel('Qui y met fin').selectOption('structure');
	await page.getByRole('button', { name: 'Noter la dénonciation' }).click();
	await expect(page.getByText(/pour non-respect de ses termes/).first()).toBeVisible();
	await page.getByLabel('Pour non-respect des termes').check();
	await page.getByRole('button', { name: 'Noter la dénonciation' }).click();
	await expect(page.getByText('Dénoncée', { exact: true })).toBeVisible();
	await look(page, 'convention-denoncee');

	await page.goto('/activites/conventions');
	await expect(page.getByText('1 convention à regarder')).toBeVisible();
	await look(page, 'conventions');
	await fitsNarrow(page, 'conventions');
	await page.goto('/accueil');
	await expect(
		page.getByText('La convention avec CPTS des Trois Rivières est dénoncée')
	).toBeVisible();
	await page.goto('/activites/conventions');
	await page.getByRole('row').getByRole('link', { name: 'CPTS des Trois Rivières' }).click();
	await page.getByRole('button', { name: 'Reprendre la dénonciation' }).click();
	await expect(page.getByText('Reconduite', { exact: true })).toBeVisible();

	const nadia = await openBrowserFor(browser, 'Nadia, coordinatrice');
	await tryAs(nadia, 'democoordination');
	await nadia.page.goto('/poles/demoperonne#conventions');
	await nadia.page.getByRole('link', { name: 'CPTS des Trois Rivières' }).click();
	await expect(nadia.page.getByRole('heading', { name: 'Les deux parties' })).toBeVisible();
	await expect(nadia.page.getByRole('button', { name: 'Noter les signatures' })).toHaveCount(0);
	for (const { wire } of [helene, nadia]) expect(wire.complaints).toEqual([]);
});
