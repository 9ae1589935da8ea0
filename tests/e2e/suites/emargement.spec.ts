import { readFileSync } from 'node:fs';
import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { buildPng } from '#tests/support/emargement/pictures.ts';
import { holdIntervision } from '../support/held-intervision.ts';
import { postForm } from '../support/kinds.ts';
import { pressOn } from '../support/keyboard.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { claire, infirmier, pharmacienne } from '../support/quick-meeting.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

const origin = new URL(process.env['BASE_URL'] ?? 'http://127.0.0.1:3000').origin;
let intervisionId = '';
const sheet = () => `/intervisions/${intervisionId}/emargement`;

test.beforeAll(async ({ playwright }) => {
	const told = [{ designation: 'Ondine F.', finalised: false }];
	({ intervisionId } = await holdIntervision(playwright, origin, told));
});

async function signIn(page: Page, personId: string): Promise<void> {
	await postForm(page.request, `/essayer/${personId}`, origin);
}
/** Presses what says so, and reads what the browser keeps. */
async function keepFile(page: Page, name: string | RegExp) {
	const coming = page.waitForEvent('download');
	await page.getByRole('link', { name }).click();
	const given = await coming;
	return { name: given.suggestedFilename(), bytes: readFileSync(await given.path()) };
}
const statusOf = async (by: APIRequestContext, path: string) =>
	(await by.get(path, { maxRedirects: 0 })).status();

test('[EMA-11] Qui est venu confirme sa présence, depuis son accueil, au clavier', async ({
	page
}) => {
	await signIn(page, pharmacienne.id);
	await page.goto('/accueil');
	const line = page.locator(`a[href="/porte/${intervisionId}"]`, { hasText: 'Confirmer' });
	await line.focus();
	await page.keyboard.press('Enter');
	const own = page.getByRole('region', { name: 'Ma présence' });
	await expect(own).toContainText(pharmacienne.name);
	await look(page, 'ma-presence');
	await fitsNarrow(page, 'ma-presence');
	await own.getByRole('button', { name: 'Je confirme ma présence' }).focus();
	await page.keyboard.press('Enter');
	await expect(own).toContainText('Présence confirmée');
	await expect(page.getByText('Ondine')).toHaveCount(0);
	expect(await statusOf(page.request, sheet())).toBe(403);
	expect(await statusOf(page.request, `${sheet()}/papier`)).toBe(403);
});

test('[EMA-19] [EMA-22] La coordination joint une feuille signée sur papier, chiffrée et tracée', async ({
	page
}) => {
	await signIn(page, 'democoordination');
	await page.goto(sheet());
	await expect(page.getByRole('row', { name: pharmacienne.name })).toContainText('signé depuis');
	await expect(page.getByRole('button', { name: /Valider la feuille/ })).toHaveCount(0);
	await page.getByRole('link', { name: 'Feuilles signées sur papier' }).click();
	await expect(page.getByRole('heading', { name: 'Aucune feuille jointe' })).toBeVisible();
	for (const name of ['Feuille préparée (PDF)', 'Feuille vierge (PDF)']) {
		const { bytes } = await keepFile(page, name);
		expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
	}
	await page.getByLabel('Feuille signée, numérisée ou photographiée').setInputFiles({
		...{ name: 'feuille.png', mimeType: 'image/png', buffer: Buffer.from('<script>') }
	});
	await page.getByRole('button', { name: 'Joindre la feuille' }).click();
	await expect(page.getByText('n’est ni un PDF')).toBeVisible();
	await page.getByLabel('Feuille signée, numérisée ou photographiée').setInputFiles({
		...{ name: 'feuille.pdf', mimeType: 'image/png', buffer: buildPng('Lille') }
	});
	await page.getByRole('checkbox', { name: infirmier.name }).check();
	await page.getByRole('button', { name: 'Joindre la feuille' }).click();
	await expect(page.getByText(`Y ont signé : ${infirmier.name}`)).toBeVisible();
	await look(page, 'feuilles-papier');
	await fitsNarrow(page, 'feuilles-papier');
	const { bytes } = await keepFile(page, /^Télécharger/);
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	const href = await page.getByRole('link', { name: /^Télécharger/ }).getAttribute('href');
	const given = await page.request.get(href ?? '');
	expect(given.headers()).toMatchObject({
		'content-type': 'image/png',
		'content-disposition': expect.stringContaining('attachment'),
		'content-security-policy': expect.stringContaining('sandbox')
	});
	for (const personId of ['demoprotection', pharmacienne.id]) {
		await signIn(page, personId);
		expect([403, 404], personId).toContain(await statusOf(page.request, href ?? ''));
		expect([403, 404], personId).toContain(await statusOf(page.request, sheet()));
	}
});

test('[EMA-11] [EMA-13] [EMA-16] Ce que le papier confirmait se reprend ; la personne confirme par le lien d’un rappel', async ({
	page,
	browser
}) => {
	await signIn(page, 'democoordination');
	await page.goto(sheet());
	const line = page.getByRole('row', { name: infirmier.name });
	await line.getByRole('button', { name: /Reprendre/ }).click();
	await expect(line).toContainText('pas encore');
	await line.getByRole('button', { name: /Rappeler/ }).click();
	await expect(line).toContainText('rappelée aujourd’hui');

	const thomas = await openBrowserFor(browser, 'Thomas, sans session');
	await thomas.page.goto('/boite-aux-lettres');
	const letter = thomas.page.getByRole('listitem').filter({ hasText: 'thomas.wattel@' });
	await letter.first().getByRole('link').click();
	await expect(thomas.page.getByText('Ondine')).toHaveCount(0);
	await thomas.page.getByRole('link', { name: /\/presence\// }).click();
	await expect(thomas.page.getByRole('heading', { name: 'Ma présence', level: 1 })).toBeVisible();
	await look(thomas.page, 'presence-lien');
	await fitsNarrow(thomas.page, 'presence-lien');
	await pressOn(thomas.page, 'Je confirme ma présence');
	await expect(thomas.page.getByText('Présence confirmée')).toBeVisible();
	await look(thomas.page, 'presence-confirmee');
	// The link does nothing else: no session, no sheet.
	await thomas.page.goto(sheet());
	await expect(thomas.page).toHaveURL(/\/connexion/);
	await thomas.page.goto('/presence/un-lien-invente');
	await expect(thomas.page.getByRole('heading', { level: 1 })).toHaveText('Ce lien ne sert plus');
	await look(thomas.page, 'presence-refusee');
	await thomas.context.close();

	await page.reload();
	await expect(line).toContainText('signé');
	await expect(line.getByRole('button', { name: /Reprendre/ })).toHaveCount(0);
});

test('[EMA-15] [EMA-17] Qui animait valide, puis corrige : une nouvelle version, l’ancienne remplacée', async ({
	page
}) => {
	await signIn(page, claire.id);
	await page.goto(sheet());
	await look(page, 'emargement-a-valider');
	await fitsNarrow(page, 'emargement-a-valider');
	await page.getByRole('button', { name: 'Valider la feuille' }).click();
	await expect(page.getByText('En vigueur')).toBeVisible();
	await expect(page.getByRole('row', { name: claire.name })).toContainText('signé depuis');
	await page.getByRole('group').filter({ hasText: infirmier.name }).locator('summary').click();
	await page
		.getByRole('form', { name: `Corriger la présence de ${infirmier.name}` })
		.getByRole('button', { name: 'Retirer cette présence' })
		.click();
	await expect(page.getByText('La feuille validée ne correspond plus')).toBeVisible();
	await expect(page.getByText(`${infirmier.name} : présence retirée`)).toBeVisible();
	await look(page, 'emargement-a-revalider');
	await page.getByRole('button', { name: 'Valider la nouvelle version' }).click();
	await expect(page.getByRole('link', { name: 'Dites pourquoi cette feuille' })).toBeVisible();
	await page.getByLabel('Pourquoi une nouvelle version').selectOption('correction');
	await page.getByRole('button', { name: 'Valider la nouvelle version' }).click();
	await expect(page.getByText('Remplacée')).toBeVisible();
	const sealed = await keepFile(page, 'Télécharger le PDF scellé de la version 2');
	expect(sealed.name).toMatch(/^emargement-PER-.*-v2\.pdf$/);
	expect(sealed.bytes.subarray(0, 5).toString()).toBe('%PDF-');
	await look(page, 'emargement-versions');
	await fitsNarrow(page, 'emargement-versions');

	await signIn(page, 'demoevaluation');
	await page.goto(sheet());
	await expect(page.getByText('Version 2', { exact: true })).toBeVisible();
	const answer = await postForm(page.request, `${sheet()}?/valider`, origin, {
		motif: 'correction'
	});
	expect(answer.status()).toBeGreaterThanOrEqual(400);
	await page.reload();
	await expect(page.getByText('Version 3', { exact: true })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Ajouter une présence' })).toHaveCount(0);
	await expect(page.getByText('Ondine')).toHaveCount(0);
});
