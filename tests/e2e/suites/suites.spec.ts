import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { tryAs } from '../support/fiche-room.ts';
import { absent, holdIntervision } from '../support/held-intervision.ts';
import { postForm } from '../support/kinds.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

const origin = new URL(process.env['BASE_URL'] ?? 'http://127.0.0.1:3000').origin;

test('[SUI-5] [SUI-6] [SUI-8] Le patient est informé, l’absent prévenu, la situation n’est plus à revoir', async ({
	browser,
	playwright
}) => {
	const { situations } = await holdIntervision(playwright, origin, [
		{
			designation: 'Isaure V.',
			entries: {
				'pistes.retour-absents': true,
				'pistes.synthese': true,
				'autre-intervision': 'oui',
				delai: '3-mois'
			},
			texts: { restitue: 'Un rendez-vous commun vous est proposé au centre.' }
		}
	]);
	const [situation] = situations;
	const page = `/suites/${situation?.id}`;

	const emilie = await openBrowserFor(browser, 'Émilie, chargée de la restitution');
	await tryAs(emilie, 'demopharmacienne');
	await emilie.page.goto('/suites');
	await look(emilie.page, 'suites');
	await fitsNarrow(emilie.page, 'suites');
	await emilie.page.locator(`a[href="${page}"]`).first().click();
	await expect(emilie.page.getByText('Un rendez-vous commun vous est proposé')).toBeVisible();
	await expect(emilie.page.getByRole('link', { name: 'Ouvrir la fiche' })).toHaveCount(0);
	await expect(emilie.page.getByRole('heading', { name: 'À revoir' })).toHaveCount(0);
	await look(emilie.page, 'suites-restitution');
	await fitsNarrow(emilie.page, 'suites-restitution');
	const coming = emilie.page.waitForEvent('download');
	await emilie.page.getByRole('link', { name: 'Imprimer la feuille de restitution' }).click();
	const sheet = readFileSync(await (await coming).path());
	expect(sheet.subarray(0, 5).toString()).toBe('%PDF-');

	// refused: how is not said, nothing is noted
	const form = emilie.page.getByRole('form', { name: /C’est fait, Restitution/ });
	await form.getByRole('button', { name: 'C’est fait' }).click();
	await expect(emilie.page.getByText('Choisissez comment cela a été dit').first()).toBeVisible();
	await form.getByLabel('Comment').selectOption('entretien');
	await form.getByRole('button', { name: 'C’est fait' }).focus();
	await emilie.page.keyboard.press('Enter');
	await expect(emilie.page.getByRole('article', { name: 'Restitution au patient' })).toContainText(
		/Fait le .* par Émilie Carpentier,\s+en entretien/
	);
	await expect(emilie.page.getByText('Un rendez-vous commun')).toHaveCount(0);
	expect((await emilie.page.request.get(`${page}/restitution.pdf`)).status()).toBe(403);

	const sophie = await openBrowserFor(browser, 'Sophie, coordination logistique');
	await tryAs(sophie, 'demosecretaire');
	await sophie.page.goto(page);
	await expect(sophie.page.getByText('Piste (contenu réservé)')).toBeVisible();
	await expect(sophie.page.getByText('Isaure')).toHaveCount(0);
	expect((await sophie.page.request.get(`${page}/restitution.pdf`)).status()).toBe(403);
	await look(sophie.page, 'suites-logistique');
	await fitsNarrow(sophie.page, 'suites-logistique');

	const claire = await openBrowserFor(browser, 'Claire, animatrice');
	await tryAs(claire, 'demoanimatrice');
	await claire.page.goto(`/fiches/${situation?.ficheId}`);
	await claire.page.getByRole('link', { name: 'Suivre et noter les suites' }).click();
	const retour = claire.page.getByRole('article', { name: `Retour à ${absent.name}` });
	await retour.getByText('Confier à quelqu’un').click();
	await retour.getByLabel('À qui').selectOption('demopharmacienne');
	await retour.getByRole('button', { name: 'Confier et prévenir' }).click();
	await expect(retour).toContainText('À Émilie Carpentier');
	await retour.getByText('Noter ce qui a été fait').click();
	await retour.getByRole('button', { name: 'C’est fait' }).click();
	await expect(retour).toContainText(/ \d{4} par Émilie Carpentier/);
	await claire.page.getByText('Elle n’est plus à revoir').click();
	await claire.page.getByLabel('Pourquoi').selectOption('resolue');
	await claire.page.getByRole('button', { name: 'Ne plus l’attendre' }).click();
	await expect(claire.page.getByText('Ce n’est plus attendu')).toBeVisible();
	await look(claire.page, 'suites-conduite');
	await fitsNarrow(claire.page, 'suites-conduite');

	// Who was not there, and who watches over the data, learn nothing and change nothing.
	const thomas = await openBrowserFor(browser, 'Thomas, absent');
	for (const personId of ['demoinfirmier', 'demoprotection']) {
		await tryAs(thomas, personId);
		const refused = await thomas.page.request.get(page);
		expect([403, 404], personId).toContain(refused.status());
		expect(await refused.text()).not.toMatch(/Isaure|rendez-vous commun/);
		expect((await thomas.page.request.get(`${page}/restitution.pdf`)).status()).toBe(403);
		const resumed = await postForm(thomas.page.request, `${page}?/reprendre`, origin);
		expect([403, 404], personId).toContain(resumed.status());
	}
	await claire.page.reload();
	await expect(claire.page.getByText('Ce n’est plus attendu')).toBeVisible();
	for (const one of [emilie, sophie, claire, thomas]) await one.context.close();
});
