import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { claire, hugues, pharmacienne } from '../support/quick-meeting.ts';
import { test } from '../support/test.ts';
import { holdIntervision } from '../support/held-intervision.ts';
import { postForm } from '../support/kinds.ts';
import { givesBack, isTrapped, pressOn, tabTo } from '../support/keyboard.ts';
import { fitsNarrow, look } from '../support/look.ts';

const designation = 'Fabrice O.';

test('[RELEC-2] [FIC-20] [FIC-21] [FIC-22] [FIC-23] a fiche is read again, corrected, signed, found, and its versions are told apart', async ({
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
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Fiche PER-');
		await page.getByLabel('À corriger', { exact: true }).check();
		await tabTo(page, /Ce qui est à corriger/);
		await page.keyboard.type('Le contexte manque de détail.');
		await look(page, 'fiche-relire');
		await fitsNarrow(page, 'fiche-relire');
		await pressOn(page, 'Rendre ma relecture');
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

	await test.step('the history of the dossier keeps both versions', async () => {
		await as('democoordination');
		await page.goto('/fiches');
		const row = page.getByRole('row').filter({ hasText: designation });
		await row.getByRole('link', { name: /Histoire du dossier/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(designation);
		await expect(page.getByRole('link', { name: 'Version 2' })).toBeVisible();
		await expect(page.getByText('remplacée')).toHaveCount(1);
		await look(page, 'dossier-histoire');
		await fitsNarrow(page, 'dossier-histoire');
		const dossier = page.url();
		await as('demosecretaire');
		const refused = await page.request.get(dossier);
		expect(refused.status()).toBe(404);
		expect(await refused.text()).not.toContain(designation);
		await as(claire.id);
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

test('[FIC-15] [FIC-16] two people sign by the keyboard: the last signature seals, and nobody else can', async ({
	playwright,
	page,
	baseURL
}) => {
	test.setTimeout(90_000);
	const origin = baseURL ?? '';
	const told = [{ designation: 'Solveig M.', texts: { contexte: 'Un relais est cherché.' } }];
	const { situations } = await holdIntervision(playwright, origin, told, hugues);
	const fiche = `/fiches/${situations[0]?.ficheId ?? ''}`;
	const as = async (personId: string) => {
		await page.context().clearCookies();
		await postForm(page.request, `/essayer/${personId}`, origin);
		await page.goto(fiche);
	};
	const download = page.getByRole('link', { name: 'Télécharger le PDF scellé' });

	await test.step('Claire awaits a second signature, signs, and nothing is sealed yet', async () => {
		await as(claire.id);
		await pressOn(page, 'Attendre une autre signature');
		await tabTo(page, /Qui signe aussi/);
		await page.keyboard.type(hugues.name);
		await pressOn(page, 'Attendre sa signature');
		await expect(page.getByText('Signature attendue', { exact: true })).toBeVisible();
		await look(page, 'fiche-signataires');
		await fitsNarrow(page, 'fiche-signataires');
		await page.goto(fiche);
		await pressOn(page, 'Signer la fiche');
		await isTrapped(page, 'Signer la fiche');
		await expect(page.getByText('D’autres signatures sont attendues')).toBeVisible();
		await look(page, 'fiche-signer');
		await fitsNarrow(page, 'fiche-signer');
		await givesBack(page, 'Signer la fiche');
		await page.keyboard.press('Enter');
		await pressOn(page, 'Signer cette fiche');
		await expect(page.getByText('A signé', { exact: true })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Signer la fiche' })).toHaveCount(0);
		await expect(download).toHaveCount(0);
	});

	await test.step('who does not conduct signs nothing, whatever she posts', async () => {
		for (const personId of [
			pharmacienne.id,
			'demosecretaire',
			'demoevaluation',
			'demoprotection'
		]) {
			await as(personId);
			await expect(page.getByRole('button', { name: 'Signer la fiche' })).toHaveCount(0);
			for (const [act, fields] of [
				['signer', {}],
				['liberer', { personId: hugues.id }]
			] as const) {
				const answer = await postForm(page.request, `${fiche}?/${act}`, origin, fields);
				expect([403, 404], `${personId} ${act}`).toContain(answer.status());
			}
			const pdf = await page.request.get(`${fiche}/fiche.pdf`);
			expect(pdf.headers()['content-type'], personId).not.toContain('pdf');
		}
		await as('demosecretaire');
		await expect(page.getByText('ne vous est pas montré')).toBeVisible();
		await expect(page.getByText(/Solveig|relais est cherché/)).toHaveCount(0);
		await expect(page.getByText('Signature attendue', { exact: true })).toBeVisible();
		await look(page, 'fiche-logistique');
	});

	await test.step('Hugues finds it in « À faire », signs, and keeps the sealed PDF', async () => {
		await as(hugues.id);
		await page.goto('/accueil');
		await page.locator(`a[href="${fiche}"]`).first().focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Fiche PER-');
		await pressOn(page, 'Signer la fiche');
		await expect(page.getByText('Un PDF scellé est fabriqué aussitôt')).toBeVisible();
		await pressOn(page, 'Signer cette fiche');
		const coming = page.waitForEvent('download');
		await download.click();
		expect(
			readFileSync(await (await coming).path())
				.subarray(0, 5)
				.toString()
		).toBe('%PDF-');
		const proofs = page.getByRole('region', { name: 'Signatures et empreintes' });
		await expect(proofs).toContainText(claire.name);
		await expect(proofs).toContainText(hugues.name);
		await expect(page.getByText('Signature attendue')).toHaveCount(0);
		await look(page, 'fiche-scellee');
		await fitsNarrow(page, 'fiche-scellee');
	});
});
