import { expect, type Browser } from '@playwright/test';
import { tryAs } from '../support/fiche-room.ts';
import { holdIntervision } from '../support/held-intervision.ts';
import { pressOn, tabTo } from '../support/keyboard.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

const origin = new URL(process.env['BASE_URL'] ?? 'http://127.0.0.1:3000').origin;
const phone = { width: 360, height: 640 };

/** Somebody scans the code with a phone that knows nobody, and says what she thought. */
async function answers(browser: Browser, link: string, remark: string): Promise<void> {
	const someone = await openBrowserFor(browser, 'quelqu’un', phone);
	await someone.page.goto(link);
	await someone.page
		.getByRole('group', { name: 'Les échanges ont été de qualité.' })
		.getByLabel('Tout à fait')
		.check();
	if (remark) await someone.page.getByLabel('Un mot pour la suite').fill(remark);
	await someone.page.getByRole('button', { name: 'Envoyer mon avis' }).click();
	await expect(someone.page.getByRole('heading', { name: 'Merci' })).toBeVisible();
	expect(someone.wire.complaints).toEqual([]);
	await someone.context.close();
}

test('[ACT-14] [ACT-15] [ACT-16] [ACT-17] [ACT-19] À la fin, un code QR ; sur un téléphone sans compte, une minute ; à cinq réponses, des résultats', async ({
	browser,
	playwright
}) => {
	const { intervisionId } = await holdIntervision(playwright, origin, [
		{ designation: 'Sidonie V.' }
	]);

	const claire = await openBrowserFor(browser, 'Claire, animatrice');
	await tryAs(claire, 'demoanimatrice');
	await claire.page.goto(`/salle/${intervisionId}`);
	await expect(
		claire.page.getByRole('heading', { name: 'Votre avis, en une minute' })
	).toBeVisible();
	await look(claire.page, 'fin-avis');
	const opened = claire.context.waitForEvent('page');
	await claire.page.getByRole('link', { name: 'Montrer le lien et le code QR' }).click();
	const shown = await opened;
	await expect(shown.getByRole('img', { name: /Code QR/ })).toBeVisible();
	await expect(shown.getByText('à partir de 5 réponses')).toBeVisible();
	await look(shown, 'satisfaction-lien');
	await fitsNarrow(shown, 'satisfaction-lien');
	await pressOn(shown, 'Envoyer le lien aux présents');
	await expect(
		shown.getByText('2 courriels partent vers ceux qui étaient là.').first()
	).toBeVisible();
	const link = (await shown.getByText(/\/satisfaction\//).textContent())?.trim() ?? '';
	const path = new URL(link).pathname;

	// whoever was there goes to the same page, from the end of the meeting
	const emilie = await openBrowserFor(browser, 'Émilie, pharmacienne', phone);
	await tryAs(emilie, 'demopharmacienne');
	await emilie.page.goto(`/salle/${intervisionId}`);
	const hers = emilie.context.waitForEvent('page');
	await emilie.page.getByRole('link', { name: 'Donner mon avis' }).click();
	const form = await hers;
	await expect(form.getByRole('heading', { name: 'Votre avis, en une minute' })).toBeVisible();
	expect(new URL(form.url()).pathname).toBe(path);
	expect(
		(await emilie.page.request.get(`/intervisions/${intervisionId}/satisfaction`)).status()
	).toBe(403);

	// a phone without an account, by the keyboard alone
	const someone = await openBrowserFor(browser, 'quelqu’un', phone);
	const { page, context } = someone;
	await page.goto(path);
	expect(await context.cookies()).toEqual([]);
	await look(page, 'questionnaire');
	await fitsNarrow(page, 'questionnaire');
	await pressOn(page, 'Envoyer mon avis');
	await expect(page.getByText('Répondez à une question au moins').first()).toBeVisible();
	await tabTo(page, 'Tout à fait', 'Shift+Tab');
	await page.keyboard.press('Space');
	await tabTo(page, /^Un mot pour la suite/);
	await page.keyboard.type('Merci. Le cas de M. Jean Dupont m’a touchée.');
	await pressOn(page, 'Envoyer mon avis');
	await expect(page.getByText('Votre avis n’est pas encore enregistré')).toBeVisible();
	await look(page, 'questionnaire-garde');
	await page.getByLabel('Un mot pour la suite').fill('Merci pour ces échanges.');
	await tabTo(page, 'Envoyer mon avis');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Merci' })).toBeVisible();
	await look(page, 'questionnaire-merci');
	const kept = await context.cookies();
	expect(kept.map(({ name, value, path: of }) => [name, value, of])).toEqual([['avis', '1', path]]);
	await page.goto(path);
	await expect(page.getByText('Une réponse a déjà été donnée depuis ce navigateur')).toBeVisible();

	for (const remark of ['', 'Une collation, la prochaine fois.', '']) {
		await answers(browser, path, remark);
	}
	await shown.reload();
	await expect(shown.getByText('4 réponses pour l’instant')).toBeVisible();
	await answers(browser, path, '');
	await shown.reload();
	await expect(
		shown.getByRole('table', { name: 'Les échanges ont été de qualité.' })
	).toContainText('Tout à fait 4 réponses sur 5');
	await expect(shown.getByText('Une collation, la prochaine fois.')).toBeVisible();
	await look(shown, 'satisfaction-resultats');
	await fitsNarrow(shown, 'satisfaction-resultats');

	const helene = await openBrowserFor(browser, 'Hélène, évaluation');
	await tryAs(helene, 'demoevaluation');
	await helene.page.goto('/activites/satisfaction');
	await expect(helene.page.getByRole('heading', { name: 'Intervisions' })).toBeVisible();
	await look(helene.page, 'satisfaction-annee');
	await fitsNarrow(helene.page, 'satisfaction-annee');
	for (const { wire } of [someone, helene]) expect(wire.complaints).toEqual([]);
});
