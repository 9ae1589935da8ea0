import { expect, test, type Page } from '@playwright/test';
import { fitsNarrow, look } from './support/look.ts';
import { openBrowserFor } from './support/person.ts';

const everybody = [
	['/connexion', 'connexion'],
	['/connexion/inconnu', 'connexion-lien'],
	['/invitation/inconnu', 'invitation-lien'],
	['/demande', 'demande'],
	['/demande/inconnu', 'demande-lien'],
	['/demande/suivi/inconnu', 'demande-suivi-lien'],
	['/inscription/inconnu', 'inscription-lien'],
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
	const shown = await victor.page.locator('main').innerText();
	for (const word of ['Jade', 'Albert', 'Bruno', '@']) expect(shown).not.toContain(word);
	const refused = await victor.page.request.get('/intervisions/demointervision');
	expect(refused.status()).toBeGreaterThanOrEqual(403);
});
