import { expect } from '@playwright/test';
import { test } from '../support/test.ts';
import { holdIntervision } from '../support/held-intervision.ts';
import { postForm } from '../support/kinds.ts';
import { fitsNarrow, look } from '../support/look.ts';

const designation = 'Fabrice O.';

test('a fiche is read again, corrected, signed, found, and its versions are told apart', async ({
	playwright,
	page,
	baseURL
}) => {
	test.setTimeout(90_000);
	const origin = baseURL ?? '';
	const { situations } = await holdIntervision(playwright, origin, [
		{ designation, texts: { contexte: 'Le traitement est à revoir.' } }
	]);
	const fiche = `/fiches/${situations[0]?.ficheId ?? ''}`;
	const as = async (personId: string) => {
		await page.context().clearCookies();
		await postForm(page.request, `/essayer/${personId}`, origin);
	};

	await test.step('the animatrice asks for a second reading, which holds back the signature', async () => {
		await as('demoanimatrice');
		await page.goto(fiche);
		await expect(page.getByRole('button', { name: 'Signer la fiche' })).toBeVisible();
		await page.getByText('Demander une relecture').click();
		await page.getByLabel('Qui relit').selectOption('democoordination');
		await page.getByRole('button', { name: 'Demander la relecture' }).click();
		await expect(page.getByText('Une relecture est attendue')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Signer la fiche' })).toHaveCount(0);
		await look(page, 'fiche-relecture');
	});

	await test.step('the coordination finds it in « À faire », and answers', async () => {
		await as('democoordination');
		await page.goto('/accueil');
		await page
			.getByRole('link', { name: /Relire la fiche/ })
			.first()
			.click();
		await page.getByLabel('À corriger', { exact: true }).check();
		await page.getByLabel('Ce qui est à corriger').fill('Le contexte manque de détail.');
		await page.getByRole('button', { name: 'Rendre ma relecture' }).click();
		await expect(page.getByText('Le contexte manque de détail.').first()).toBeVisible();
		await expect(page.getByRole('link', { name: 'Corriger la fiche' })).toHaveCount(0);
	});

	await test.step('the animatrice corrects: the guard, the name to watch and the reason are asked', async () => {
		await as('demoanimatrice');
		await page.goto(fiche);
		await page.getByRole('link', { name: 'Corriger la fiche' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Corriger la fiche');
		await look(page, 'fiche-correction');
		await fitsNarrow(page, 'fiche-correction');
		await page.getByLabel('Contexte').fill('Le traitement a été revu avec Mme Delattre.');
		await page.getByRole('button', { name: 'Enregistrer la version corrigée' }).click();
		await expect(page.getByRole('alert')).toContainText('Choisissez pourquoi');
		await page.getByLabel(/Pourquoi la fiche/).selectOption('relecture');
		await page.getByLabel(/Nom de famille du patient/).fill('Delattre');
		await page.getByRole('button', { name: 'Enregistrer la version corrigée' }).click();
		await expect(page.getByText('La garde d’identité vous demande')).toBeVisible();
		await page.getByLabel('Contexte').fill('Le traitement a été revu.');
		await page.getByRole('button', { name: 'Enregistrer la version corrigée' }).click();
		await expect(page.getByText('Ce que la version 2 change')).toBeVisible();
		await expect(page.getByRole('cell', { name: 'Le traitement est à revoir.' })).toBeVisible();
		await look(page, 'fiche-versions');
		await fitsNarrow(page, 'fiche-versions');
	});

	await test.step('one signer alone has one button; the former version is replaced', async () => {
		await page.getByRole('button', { name: 'Signer la fiche' }).click();
		await page.getByRole('button', { name: 'Signer cette fiche' }).click();
		await expect(page.getByRole('link', { name: 'Télécharger le PDF scellé' })).toBeVisible();
		await page.goto(fiche);
		await expect(page.getByText('Remplacée', { exact: true }).first()).toBeVisible();
		await page.getByRole('link', { name: 'Ouvrir la version 2' }).click();
		await expect(page).not.toHaveURL(new RegExp(fiche));
	});

	await test.step('a pseudonym is found by who may read, and stands in no address', async () => {
		await page.goto('/fiches');
		await page.getByLabel('Code ou pseudonyme').fill(designation);
		await page.getByLabel('Code ou pseudonyme').press('Enter');
		await expect(page.getByText('1 fiche trouvée')).toBeVisible();
		expect(page.url()).not.toMatch(/Fabrice/);
		await look(page, 'fiches-recherche');
		await fitsNarrow(page, 'fiches-recherche');
		await as('demosecretaire');
		await page.goto('/fiches');
		await page.getByLabel('Code ou pseudonyme').fill(designation);
		await page.getByLabel('Code ou pseudonyme').press('Enter');
		await expect(page.getByText('Aucune fiche que vous pouvez lire')).toBeVisible();
	});
});
