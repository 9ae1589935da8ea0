import { PDF } from '@libpdf/core';
import { expect, type Page } from '@playwright/test';
import { tryAs } from '../support/fiche-room.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { goByMenu } from '../support/menu.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

async function officialPdf(): Promise<Buffer> {
	const pdf = PDF.create();
	pdf.addPage({ size: 'a4' });
	return Buffer.from(await pdf.save());
}

/** What a link to a PDF answers, with the cookies of the page. */
async function fetchPdf(page: Page, path: string) {
	const answer = await page.request.get(path);
	return { status: answer.status(), headers: answer.headers(), bytes: await answer.body() };
}

test('the coordination finds, reads and opens every paper, and installs none', async ({
	browser
}) => {
	const coordination = await openBrowserFor(browser, 'Nadia, coordinatrice');
	await tryAs(coordination, 'democoordination');
	const { page, context } = coordination;
	await goByMenu(page, 'Documents');
	await expect(page.getByRole('heading', { level: 1, name: 'Documents' })).toBeVisible();
	await expect(page.getByRole('heading', { level: 2 })).toHaveText([
		'Avant l’Intervision',
		'Pendant l’Intervision',
		'Après l’Intervision',
		'Avec les structures partenaires',
		'Protection des données'
	]);
	await look(page, 'documents');
	await fitsNarrow(page, 'documents');
	await expect(page.getByText('Analyse d’impact')).toHaveCount(0);
	await expect(page.getByRole('link', { name: /Remplacer/ })).toHaveCount(0);
	const read = page.getByRole('link', { name: /Lire.*Accord préalable/ });
	await read.focus();
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('heading', { level: 1, name: 'Accord préalable à une Intervision' })
	).toBeVisible();
	await look(page, 'document-accord');
	await fitsNarrow(page, 'document-accord');
	const pdf = await fetchPdf(page, '/documents/accord/document.pdf');
	expect(pdf.status).toBe(200);
	expect(pdf.headers['content-disposition']).toContain('inline');
	expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
	// [DOC-14] [DOC-17] refused, whatever the address
	for (const path of [
		'/documents/charte/versions',
		'/documents/aipd',
		'/documents/aipd/document.pdf'
	])
		expect((await page.request.get(path)).status(), path).toBe(403);
	await context.close();
});

test('the direction replaces the Charte, is refused what is no PDF, and goes back', async ({
	browser
}) => {
	const direction = await openBrowserFor(browser, 'Direction');
	await tryAs(direction, 'demodirection');
	const { page } = direction;
	await page.goto('/documents');
	await page.getByRole('link', { name: /Remplacer.*Charte de l’Intervision/ }).click();
	const install = async (buffer: Buffer) => {
		await page
			.getByLabel(/Fichier PDF/)
			.setInputFiles({ name: 'charte.pdf', mimeType: 'application/pdf', buffer });
		await page.getByRole('button', { name: 'Installer' }).click();
	};
	await install(Buffer.from('ceci n’est pas un PDF'));
	await expect(page.getByText('n’est pas un PDF lisible').first()).toBeVisible();
	await install(await officialPdf());
	await expect(page.getByText('Version 1', { exact: true })).toBeVisible();
	await expect(page.getByText('n’est pas balisé').first()).toBeVisible();
	await look(page, 'document-versions');
	await fitsNarrow(page, 'document-versions');
	const given = await fetchPdf(page, '/vos-donnees/charte/document.pdf');
	expect(given.headers['content-disposition']).toContain('attachment');
	expect(given.headers['content-security-policy']).toContain('sandbox');
	await page.getByRole('button', { name: 'Revenir au modèle' }).click();
	await expect(page.getByText('Retour au modèle d’Intervisio')).toBeVisible();
	const ours = await fetchPdf(page, '/vos-donnees/charte/document.pdf');
	expect(ours.headers['content-disposition']).toContain('inline');
	await direction.context.close();
});

test('a patient without any account reads what concerns him and takes the PDF', async ({
	page
}) => {
	await page.goto('/vos-donnees');
	await expect(page.getByRole('heading', { name: 'Vous êtes patient·e' })).toBeVisible();
	await page.getByRole('link', { name: 'Le formulaire d’accord', exact: true }).click();
	await expect(page.getByText('De quoi l’on parlera.')).toBeVisible();
	await look(page, 'vos-donnees-accord');
	expect((await fetchPdf(page, '/vos-donnees/depliant-patient/document.pdf')).status).toBe(200);
	expect((await fetchPdf(page, '/vos-donnees/aipd/document.pdf')).status).toBe(404);
	expect((await fetchPdf(page, '/vos-donnees/reperes')).status).toBe(404);
});

test('an Intervision has its letters, a situation its sheets', async ({ browser }) => {
	const nadia = await openBrowserFor(browser, 'Nadia, coordinatrice');
	await tryAs(nadia, 'democoordination');
	const { page } = nadia;
	await page.goto('/intervisions/demointervision');
	await page.getByRole('link', { name: 'Documents', exact: true }).last().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Documents préremplis' })).toBeVisible();
	await look(page, 'intervision-documents');
	await fitsNarrow(page, 'intervision-documents');
	const letter = await page
		.getByRole('link', { name: /Invitation.*pour/ })
		.first()
		.getAttribute('href');
	expect((await fetchPdf(page, letter ?? '')).status).toBe(200);
	await page.goto('/intervisions/demointervision');
	await page
		.getByRole('link', { name: /Accord et personnes concernées/ })
		.first()
		.click();
	const sheet = page.getByRole('link', { name: /Fiche à remplir à la main/ });
	const path = (await sheet.getAttribute('href')) ?? '';
	expect((await fetchPdf(page, path)).status).toBe(200);
	const watcher = await openBrowserFor(browser, 'Protection des données');
	await tryAs(watcher, 'demoprotection');
	expect((await watcher.page.request.get(path)).status()).toBe(403);
	expect((await watcher.page.request.get('/documents/aipd/document.pdf')).status()).toBe(200);
	await watcher.context.close();
	await nadia.context.close();
});
