import { expect } from '@playwright/test';
import { tryAs } from '../support/fiche-room.ts';
import { holdIntervision } from '../support/held-intervision.ts';
import { postForm } from '../support/kinds.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

const origin = new URL(process.env['BASE_URL'] ?? 'http://127.0.0.1:3000').origin;

test('[RET-2] [RET-4] [TAC-3] Le retour part, l’association dit ce qui manque, le pôle complète, chacun le lit d’un coup d’œil', async ({
	browser,
	playwright
}) => {
	const { intervisionId, situations } = await holdIntervision(playwright, origin, [
		{ designation: 'Ondine R.' }
	]);
	const [situation] = situations;
	const panel = `/intervisions/${intervisionId}`;

	const nadia = await openBrowserFor(browser, 'Nadia, coordinatrice');
	await tryAs(nadia, 'democoordination');
	const figures = nadia.page.getByRole('navigation', { name: 'Où en est-on' });
	await expect(figures.getByRole('link', { name: /fiches? à signer/ })).toBeVisible();
	await expect(figures.getByRole('link', { name: /attendus? par l’association/ })).toBeVisible();
	await look(nadia.page, 'accueil-chiffres');
	await fitsNarrow(nadia.page, 'accueil-chiffres');

	await nadia.page.goto(panel);
	const after = nadia.page.getByRole('region', { name: 'La suite' });
	await expect(after).toContainText('1 à signer');
	await expect(after.getByRole('button', { name: /Adresser/ })).toHaveCount(0);
	await fitsNarrow(nadia.page, 'la-suite');
	const claire = await playwright.request.newContext({ baseURL: origin });
	await postForm(claire, '/essayer/demoanimatrice', origin);
	await postForm(claire, `/fiches/${situation?.ficheId}?/signer`, origin);
	await postForm(nadia.page.request, `/fiches/${situation?.ficheId}?/archiver`, origin);

	// by the keyboard alone
	await nadia.page.goto(panel);
	const send = after.getByRole('button', { name: 'Adresser ce qui est prêt' });
	await send.focus();
	await nadia.page.keyboard.press('Enter');
	await expect(after).toContainText('adressé en partie');
	await expect(send).toHaveCount(0);
	await look(nadia.page, 'la-suite');

	const helene = await openBrowserFor(browser, 'Hélène, évaluation');
	await tryAs(helene, 'demoevaluation');
	await helene.page.getByRole('link', { name: /retours? arrivés?/ }).click();
	await expect(helene.page.getByRole('heading', { name: 'Arrivés, à accuser' })).toBeVisible();
	await look(helene.page, 'retours');
	await fitsNarrow(helene.page, 'retours');
	await helene.page.locator(`a[href="/retours/${intervisionId}"]`).click();
	await expect(helene.page.getByRole('row', { name: /Fiche de la situation 1/ })).toBeVisible();
	await expect(helene.page.getByText('Ondine')).toHaveCount(0);
	await helene.page.getByLabel('Incomplet', { exact: true }).check();
	await helene.page.getByRole('button', { name: 'Accuser réception' }).click();
	await expect(helene.page.getByText('Cochez ce qui manque').first()).toBeVisible();
	await helene.page.getByLabel('La feuille d’émargement', { exact: true }).check();
	await look(helene.page, 'retour');
	await fitsNarrow(helene.page, 'retour');
	await helene.page.getByRole('button', { name: 'Accuser réception' }).click();
	await expect(helene.page.getByText('Incomplet, dit l’association').first()).toBeVisible();

	await nadia.page.goto('/accueil');
	const line = nadia.page
		.getByRole('listitem')
		.filter({ hasText: 'il y manque : la feuille d’émargement' });
	await line
		.first()
		.getByRole('link', { name: /Compléter/ })
		.click();
	await expect(after).toContainText('Il manque : la feuille d’émargement');
	await after.getByRole('button', { name: /Adresser/ }).click();
	await expect(after).toContainText('adressé en partie');

	await helene.page.goto(`/retours/${intervisionId}`);
	await helene.page.getByLabel('Reçu', { exact: true }).check();
	await helene.page.getByRole('button', { name: 'Accuser réception' }).click();
	await expect(helene.page.getByText('C’est noté : reçu.').first()).toBeVisible();

	const emilie = await openBrowserFor(browser, 'Émilie, pharmacienne');
	await tryAs(emilie, 'demopharmacienne');
	await expect(emilie.page.getByRole('link', { name: 'Retours', exact: true })).toHaveCount(0);
	for (const path of ['/retours', `/retours/${intervisionId}`]) {
		expect((await emilie.page.request.get(path)).status(), path).toBeGreaterThan(400);
	}
	for (const { page } of [emilie, helene]) {
		const forged = await postForm(page.request, `${panel}?/adresserRetour`, origin, {}, 'data');
		expect((await forged.json()).type).not.toBe('success');
	}
	const forged = await postForm(
		nadia.page.request,
		`/retours/${intervisionId}?/accuser`,
		origin,
		{ answer: 'recu', envoiId: 'x' },
		'data'
	);
	expect((await forged.json()).type).not.toBe('success');
	await helene.page.reload();
	await expect(helene.page.getByText('Adressé par Nadia Lemaire')).toHaveCount(2);
	for (const { wire } of [nadia, helene, emilie]) expect(wire.complaints).toEqual([]);
	for (const { context } of [nadia, helene, emilie]) await context.close();
	await claire.dispose();
});
