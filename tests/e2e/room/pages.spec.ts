import { expect, type Page } from '@playwright/test';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

const everybody = [
	['/connexion', 'connexion'],
	['/connexion/inconnu', 'connexion-lien'],
	['/invitation/inconnu', 'invitation-lien'],
	['/demande', 'demande'],
	['/demande/inconnu', 'demande-lien'],
	['/demande/suivi/inconnu', 'demande-suivi-lien'],
	['/inscription/inconnu', 'inscription-lien'],
	['/signature/inconnu', 'signature-lien'],
	['/reponse/inconnu', 'reponse-lien'],
	['/aide', 'aide'],
	['/accessibilite', 'accessibilite'],
	['/vos-donnees', 'vos-donnees'],
	['/nulle-part', 'introuvable']
] as const;

async function lookAt(page: Page, path: string, name: string): Promise<void> {
	await page.goto(path);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await look(page, name);
	await fitsNarrow(page, name);
}

test('Les pages que le parcours ne traverse pas se lisent de jour, de nuit et sur un petit écran', async ({
	browser
}) => {
	const visitor = await openBrowserFor(browser, 'Quelqu’un qui passe');
	for (const [path, name] of everybody) await lookAt(visitor.page, path, name);
	await visitor.page.goto('/connexion');
	await visitor.page.getByLabel(/adresse électronique/i).fill('karim.benali@demonstration.example');
	await visitor.page.getByRole('button', { name: 'Recevoir mon lien' }).click();
	await expect(visitor.page.getByText('Si cette adresse est connue')).toBeVisible();
	await look(visitor.page, 'connexion-envoyee');
	await lookAt(visitor.page, '/boite-aux-lettres', 'boite-aux-lettres');
	await visitor.page
		.getByRole('link', { name: /lien de connexion/ })
		.first()
		.click();
	await expect(visitor.page.getByRole('article')).toBeVisible();
	await look(visitor.page, 'courriel');
	await fitsNarrow(visitor.page, 'courriel');
	expect(visitor.wire.complaints).toEqual([]);
});

test('La protection des données lit le journal des actes, jamais leur contenu', async ({
	browser
}) => {
	const victor = await openBrowserFor(browser, 'Victor, protection des données');
	await victor.page.goto('/');
	await victor.page.getByRole('button', { name: 'Essayer en tant que Victor Lambert' }).click();
	await victor.page.waitForURL('**/accueil');
	await lookAt(victor.page, '/journal', 'journal');
	await victor.page.getByLabel('Qui', { exact: true }).fill('lambert');
	await victor.page.getByRole('button', { name: 'Filtrer' }).click();
	await expect(victor.page.getByRole('row').nth(1)).toContainText('Victor Lambert');
	await expect(victor.page.getByRole('row').filter({ hasText: 'Nadia' })).toHaveCount(0);
	const shown = await victor.page.locator('main').innerText();
	// Albert is also a pôle, of which the journal may speak
	for (const word of ['Jade', 'Albert D.', 'Bruno', '@']) expect(shown).not.toContain(word);
	const refused = await victor.page.request.get('/intervisions/demointervision');
	expect(refused.status()).toBeGreaterThanOrEqual(403);
});

test('Sur un téléphone, la coordinatrice va où elle veut et voit d’abord la prochaine étape', async ({
	browser
}) => {
	const nadia = await openBrowserFor(browser, 'Nadia, au téléphone', { width: 360, height: 700 });
	const { page } = nadia;
	await page.goto('/');
	await page.getByRole('button', { name: 'Essayer en tant que Nadia Lemaire' }).click();
	await page.waitForURL('**/accueil');
	await page.getByText('Menu', { exact: true }).click();
	await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
	await page.getByRole('link', { name: 'Planning', exact: true }).click();
	await page.waitForURL('**/planning');
	await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeHidden();
	await page.goto('/intervisions/demointervision');
	await expect(page.getByRole('region', { name: 'Prochaine étape' })).toBeVisible();
	const people = page.getByRole('button', { name: /^Personnes/ });
	await expect(people).toHaveAttribute('aria-expanded', 'false');
	await people.click();
	await expect(page.getByRole('rowheader', { name: 'Karim Benali' }).first()).toBeVisible();
	await lookAt(page, '/intervisions/demointervision#invitations', 'intervision-telephone');
	await expect(page.getByRole('button', { name: /^Invitations/ })).toHaveAttribute(
		'aria-expanded',
		'true'
	);
	await lookAt(page, '/poles/demoperonne', 'pole-telephone');
	expect(nadia.wire.complaints).toEqual([]);
});
