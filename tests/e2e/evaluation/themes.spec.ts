import { expect } from '@playwright/test';
import { tryAs } from '../support/fiche-room.ts';
import { holdIntervision } from '../support/held-intervision.ts';
import { pressOn, tabTo } from '../support/keyboard.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { goByMenu } from '../support/menu.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

const origin = new URL(process.env['BASE_URL'] ?? 'http://127.0.0.1:3000').origin;
const year = new Date().getFullYear();

test('[EVA-50] L’évaluation code au clavier ce que les fiches disent du problème, annule, et le rapport en compte les codes', async ({
	browser,
	playwright
}) => {
	await holdIntervision(playwright, origin, [
		{
			designation: 'Apolline T.',
			texts: { contexte: 'Le relais en ville tarde, l’officine attend une ordonnance.' }
		}
	]);
	const helene = await openBrowserFor(browser, 'Hélène, évaluation');
	const { page } = helene;
	await tryAs(helene, 'demoevaluation');
	await goByMenu(page, 'Évaluation');
	await page.getByRole('link', { name: 'Coder la nature des problèmes' }).first().click();
	await expect(page.getByRole('heading', { name: 'Nature des problèmes' })).toBeVisible();
	// other journeys of this server have left fiches of their own
	await page.getByText('Toutes les fiches de l’année').click();
	await page
		.getByRole('link', { name: /Péronne/ })
		.last()
		.click();
	await expect(page.getByText('Le relais en ville tarde')).toBeVisible();
	await look(page, 'themes');
	await fitsNarrow(page, 'themes');

	await tabTo(page, 'Médical : relais des traitements de substitution');
	await page.keyboard.press('Space');
	await pressOn(page, 'Enregistrer');
	await expect(
		page.getByText(/^Les thèmes de la fiche PER-.* sont enregistrés\.$/).first()
	).toBeVisible();
	const box = page.getByLabel('Médical : relais des traitements de substitution');
	await expect(box).toBeChecked();
	await look(page, 'themes-codes');
	await page.getByRole('button', { name: 'Annuler' }).click();
	await expect(box).not.toBeChecked();
	await box.check();
	const stored = page.waitForResponse((answer) => answer.request().method() === 'POST');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await stored;
	await page.reload();
	await expect(box).toBeChecked();

	await page.goto(`/evaluation/${year}/region?partie=J`);
	await expect(page.getByRole('region', { name: /^Nature des problèmes/ })).toContainText(
		'Médical : relais des traitements de substitution ('
	);

	const claire = await openBrowserFor(browser, 'Claire, animatrice');
	await tryAs(claire, 'demoanimatrice');
	expect((await claire.page.request.get(`/evaluation/${year}/themes`)).status()).toBe(403);
	expect(helene.wire.complaints).toEqual([]);
});
