import { expect } from '@playwright/test';
import { tryAs } from '../support/fiche-room.ts';
import { absent, holdIntervision } from '../support/held-intervision.ts';
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
	const sheet = await emilie.page.request.get(`${page}/restitution.pdf`);
	expect(sheet.headers()['content-type']).toBe('application/pdf');

	// refused: how is not said, nothing is noted
	const form = emilie.page.getByRole('form', { name: /C’est fait, Restitution/ });
	await form.getByRole('button', { name: 'C’est fait' }).click();
	await expect(emilie.page.getByText('Choisissez comment cela a été dit').first()).toBeVisible();
	await form.getByLabel('Comment').selectOption('entretien');
	await form.getByRole('button', { name: 'C’est fait' }).focus();
	await emilie.page.keyboard.press('Enter');
	await expect(emilie.page.getByText(/Fait le .*, en entretien/)).toBeVisible();
	await expect(emilie.page.getByText('Un rendez-vous commun')).toHaveCount(0);
	expect((await emilie.page.request.get(`${page}/restitution.pdf`)).status()).toBe(403);

	const sophie = await openBrowserFor(browser, 'Sophie, coordination logistique');
	await tryAs(sophie, 'demosecretaire');
	await sophie.page.goto(page);
	await expect(sophie.page.getByText('Piste (contenu réservé)')).toBeVisible();
	await expect(sophie.page.getByText('Isaure')).toHaveCount(0);

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
	await expect(retour).toContainText('par Émilie Carpentier');
	await claire.page.getByText('Elle n’est plus à revoir').click();
	await claire.page.getByLabel('Pourquoi').selectOption('resolue');
	await claire.page.getByRole('button', { name: 'Ne plus l’attendre' }).click();
	await expect(claire.page.getByText('Ce n’est plus attendu')).toBeVisible();
	await look(claire.page, 'suites-conduite');
	await fitsNarrow(claire.page, 'suites-conduite');

	const thomas = await openBrowserFor(browser, 'Thomas, absent');
	await tryAs(thomas, 'demoinfirmier');
	expect((await thomas.page.request.get(page)).status()).toBe(404);
	for (const one of [emilie, sophie, claire, thomas]) await one.context.close();
});
