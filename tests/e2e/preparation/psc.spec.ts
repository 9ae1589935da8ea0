import { expect, type Page } from '@playwright/test';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor, type Person } from '../support/person.ts';
import { test } from '../support/test.ts';

const button = 'S’identifier avec Pro Santé Connect';
const emilieMail = 'emilie.carpentier@demonstration.example';

/** Leaves from the sign-in page, and says at the provider who one is. */
async function identify(page: Page, who: string, from = '/connexion'): Promise<void> {
	await page.goto(from);
	await page.getByRole('link', { name: button }).click();
	await expect(
		page.getByRole('heading', { name: 'Simulateur de Pro Santé Connect' })
	).toBeVisible();
	await page.getByRole('link', { name: who }).click();
}

/** Reads the code of the last letter to this address, in another tab as one does. */
async function readCode({ context }: Person, email: string): Promise<string> {
	const mailbox = await context.newPage();
	await mailbox.goto('/boite-aux-lettres');
	const letter = mailbox
		.getByRole('listitem')
		.filter({ hasText: email })
		.filter({ hasText: 'code pour relier' });
	await letter.first().getByRole('link').click();
	const text = await mailbox.getByRole('article').innerText();
	await mailbox.close();
	return /^\d{6}$/m.exec(text)?.[0] ?? '';
}

test('Un médecin à deux activités entre par Pro Santé Connect, choisit, sort, et n’est plus là', async ({
	browser
}) => {
	const hugues = await openBrowserFor(browser, 'Hugues');
	const { page } = hugues;
	await identify(page, 'HUGUES DELATTRE', '/fiches');
	await expect(page).toHaveURL(/\/compte\/pro-sante-connect$/);
	await expect(page.getByRole('radio')).toHaveCount(2);
	await look(page, 'psc-activites');
	await fitsNarrow(page, 'psc-activites');

	await page.getByRole('radio', { name: /CENTRE HOSPITALIER/ }).check();
	await page.getByRole('button', { name: 'Continuer', exact: true }).click();
	await expect(page.getByText('Ce que l’annuaire dit').first()).toBeVisible();
	await look(page, 'psc-comparaison');
	await fitsNarrow(page, 'psc-comparaison');
	// The directory already says what the first activity says: nothing is to change for the others who read it.
	await page.getByRole('radio', { name: /MAISON DE SANTE/ }).check();
	await page.getByRole('button', { name: 'Voir une autre activité' }).click();
	await expect(page.getByText('disent la même chose')).toBeVisible();
	await page.getByRole('button', { name: 'Confirmer' }).click();
	await page.waitForURL('**/fiches');

	await page.getByRole('button', { name: /déconn/i }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/déconnecté·e d’Intervisio/);
	await look(page, 'psc-deconnexion');
	await page.getByRole('link', { name: 'Fermer aussi Pro Santé Connect' }).click();
	await page.locator('button[name="logout"], button[value="yes"]').first().click();
	await page.waitForURL('**/');

	// Once chosen, the activity is not asked for again; the provider, signed out of, asks who comes.
	await identify(page, 'HUGUES DELATTRE');
	await page.waitForURL('**/accueil');
	// Unlinked again, so that nobody who signs in as him by e-mail is asked for more.
	await page.goto('/compte/pro-sante-connect');
	await page.getByText('Délier Pro Santé Connect').click();
	await page.getByRole('button', { name: 'Délier', exact: true }).click();
	await expect(page.getByRole('link', { name: button })).toBeVisible();
	const tab = await hugues.context.newPage();
	const { origin } = new URL((await providerOf(page)) ?? '');
	// Signing out there, without a word to us: the provider tells our server.
	await tab.goto(`${origin}/session/end`);
	await tab.locator('button[name="logout"], button[value="yes"]').first().click();
	await expect
		.poll(async () => (await page.request.get('/accueil', { maxRedirects: 0 })).status())
		.toBe(303);
	expect(hugues.wire.complaints).toEqual([]);
	await hugues.context.close();
});

/** The provider's address, read where the application sends a browser. */
async function providerOf(page: Page): Promise<string | undefined> {
	const answer = await page.request.get('/connexion/pro-sante-connect', { maxRedirects: 0 });
	return answer.headers()['location'];
}

test('Une pharmacienne, sur son téléphone, se relie par son adresse la première fois', async ({
	browser
}) => {
	const emilie = await openBrowserFor(browser, 'Émilie', { width: 360, height: 740 });
	const { page } = emilie;
	await identify(page, 'EMILIE CARPENTIER');
	await expect(page).toHaveURL(/pro-sante-connect\/adresse$/);
	await look(page, 'psc-adresse');
	await fitsNarrow(page, 'psc-adresse');
	await page.getByRole('button', { name: 'Recevoir mon code' }).click();
	await expect(page.getByText('Écrivez votre adresse électronique.').first()).toBeVisible();
	await page.getByLabel(/adresse où vous recevez/i).fill(emilieMail);
	await page.getByRole('button', { name: 'Recevoir mon code' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Écrivez le code reçu');
	await look(page, 'psc-code');

	await page.getByLabel(/Code à six chiffres/).fill('000000');
	await page.getByRole('button', { name: 'Relier et entrer' }).click();
	await expect(page.getByText(/Ce code n’est pas le bon/).first()).toBeVisible();
	// Nothing opened: her pages still ask who she is.
	expect((await page.request.get('/accueil', { maxRedirects: 0 })).status()).toBe(303);
	await page.getByLabel(/Code à six chiffres/).fill(await readCode(emilie, emilieMail));
	await page.getByRole('button', { name: 'Relier et entrer' }).click();

	await expect(page).toHaveURL(/\/compte\/pro-sante-connect$/);
	await expect(page.getByText('disent la même chose')).toBeVisible();
	await page.getByRole('button', { name: 'Confirmer' }).click();
	await page.waitForURL('**/accueil');
	await page.goto('/compte/pro-sante-connect');
	await look(page, 'psc-compte');
	await page.getByText('Délier Pro Santé Connect').click();
	await page.getByRole('button', { name: 'Délier', exact: true }).click();
	await expect(page.getByRole('link', { name: button })).toBeVisible();
	await fitsNarrow(page, 'psc-relier');
	expect(emilie.wire.complaints).toEqual([]);
	await emilie.context.close();
});

test('Renoncer, ou revenir de nulle part, mène au lien par courriel, sans rien ouvrir', async ({
	browser
}) => {
	const someone = await openBrowserFor(browser, 'Quelqu’un');
	const { page } = someone;
	await identify(page, 'Renoncer et revenir');
	await expect(page.getByRole('alert')).toContainText('Vous avez renoncé');
	await expect(page.getByRole('button', { name: 'Recevoir mon lien' })).toBeVisible();
	await look(page, 'psc-renonce');
	await page.goto('/connexion/pro-sante-connect/retour?code=vole&state=un-autre');
	await expect(page.getByRole('alert')).toContainText('aucune demande faite dans ce navigateur');
	await page.goto('/connexion?refus=<b>invente</b>');
	await expect(page.getByRole('alert')).toHaveCount(0);
	const cookies = await someone.context.cookies();
	expect(cookies.map(({ name }) => name)).not.toContain('intervisio');
	await someone.context.close();
});
