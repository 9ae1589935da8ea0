import { expect } from '@playwright/test';
import { listedBase, namedPatients } from '#tests/support/imports/listed-base.ts';
import { normalisedBase } from '#tests/support/imports/normalised-base.ts';
import { writeAccess } from '#tests/support/imports/write-access.ts';
import { tryAs } from '../support/fiche-room.ts';
import { pressOn, tabTo } from '../support/keyboard.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { goByMenu } from '../support/menu.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

const accdb = (buffer: Buffer) => ({
	name: 'ancienne-base.accdb',
	mimeType: 'application/msaccess',
	buffer
});

test('the direction brings an Access base in by the keyboard alone, reads it line by line, and undoes it whole', async ({
	browser
}) => {
	const direction = await openBrowserFor(browser, 'Direction');
	await tryAs(direction, 'demodirection');
	const { page } = direction;
	await goByMenu(page, 'Historique');
	await expect(
		page.getByRole('heading', { level: 1, name: 'Reprise de l’historique' })
	).toBeVisible();
	await look(page, 'historique-vide');
	await fitsNarrow(page, 'historique-vide');

	const file = page.getByLabel(/Base Access/);
	await file.setInputFiles(accdb(Buffer.from('ceci n’est pas une base\0')));
	await pressOn(page, 'Lire le fichier');
	await expect(page.getByText('ou il est abîmé').first()).toBeVisible();

	await file.setInputFiles(accdb(writeAccess(normalisedBase)));
	await pressOn(page, 'Lire le fichier');
	await expect(page.getByRole('heading', { level: 1, name: 'Correspondance' })).toBeVisible();
	await expect(page.getByText(/13\stables, \d+\slignes en tout/)).toBeVisible();
	await look(page, 'historique-correspondance');
	await fitsNarrow(page, 'historique-correspondance');

	// what a word means, said by the keyboard
	const cosmonaut = page.getByLabel(/« Cosmonaute »/).first();
	await cosmonaut.focus();
	await cosmonaut.selectOption({ label: 'Autre profession' });
	await pressOn(page, 'Enregistrer : mots du fichier');
	await expect(page.getByText('La correspondance est enregistrée.')).toBeVisible();
	await pressOn(page, 'Voir l’aperçu');
	await expect(page.getByRole('heading', { level: 1, name: 'Aperçu de la reprise' })).toBeVisible();
	await look(page, 'historique-apercu');
	await fitsNarrow(page, 'historique-apercu');
	await pressOn(page, /^Refusées/);
	await expect(page.getByText('La date est à venir').first()).toBeVisible();
	await look(page, 'historique-refusees');

	await pressOn(page, /^Reprendre \d+ lignes/);
	await expect(
		page.getByRole('heading', { level: 1, name: 'Reprise de l’historique' })
	).toBeVisible();
	await expect(page.getByText(/Situations et fiches\s: 4/)).toBeVisible();
	await look(page, 'historique-fait');
	await fitsNarrow(page, 'historique-fait');

	const evaluation = await openBrowserFor(browser, 'Évaluation');
	await tryAs(evaluation, 'demoevaluation');
	await evaluation.page.goto('/fiches?etat=reprise');
	const taken = evaluation.page.getByRole('link', { name: /PAT-01A/ }).first();
	await taken.click();
	await expect(evaluation.page.getByText('Reprise d’une ancienne base').first()).toBeVisible();
	await expect(evaluation.page.getByText('Héroïne et TSO').first()).toBeVisible();
	await look(evaluation.page, 'fiche-reprise');
	await fitsNarrow(evaluation.page, 'fiche-reprise');
	await expect(evaluation.page.getByRole('button', { name: /Signer/ })).toHaveCount(0);
	await evaluation.context.close();

	await pressOn(page, 'Annuler cet import');
	await tabTo(page, 'Annuler l’import entier');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Annulé', { exact: true })).toBeVisible();
	await direction.context.close();
});

test('patients named in full are refused, and their names shown nowhere', async ({ browser }) => {
	const direction = await openBrowserFor(browser, 'Direction');
	await tryAs(direction, 'demodirection');
	const { page } = direction;
	await page.goto('/historique');
	await page.getByLabel(/Base Access/).setInputFiles(accdb(writeAccess(listedBase)));
	await page.getByRole('button', { name: 'Lire le fichier' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Correspondance' })).toBeVisible();
	const shown = [await page.content()];
	await page.getByRole('link', { name: 'Voir l’aperçu' }).first().click();
	await expect(page.getByText('un nom est peut-être écrit').first()).toBeVisible();
	shown.push(await page.content());
	for (const name of namedPatients)
		for (const text of shown) expect(text, name).not.toContain(name);
	await page.goBack();
	await page.getByRole('button', { name: 'Abandonner et détruire le fichier' }).click();
	await expect(
		page.getByRole('heading', { level: 1, name: 'Reprise de l’historique' })
	).toBeVisible();
	await direction.context.close();
});
