import { expect } from '@playwright/test';
import { tryAs } from '../support/fiche-room.ts';
import { readInvitation } from '../support/letters.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor, signInByMail } from '../support/person.ts';
import {
	addFingerprintReader,
	nextCode,
	openInvitation,
	setUpApplication
} from '../support/second-factor.ts';
import { test } from '../support/test.ts';

// Persons whom no other journey signs in by a letter.
const lucie = 'lucie.fontaine@demonstration.example';
const situations = '/intervisions/demointervision/situations';

test('[AUT-4] Une clé d’accès se crée après le courriel, puis connecte seule', async ({
	browser
}) => {
	const person = await openBrowserFor(browser, 'Hugues, co-animateur');
	const { page } = person;
	await addFingerprintReader(page);
	await signInByMail(person, 'hugues.delattre@demonstration.example');
	await page.goto('/intervisions/demointervision');
	await page.locator(`a[href^="${situations}"]`).first().click();
	await expect(page.getByRole('heading', { name: 'Confirmez votre identité' })).toBeVisible();
	const wanted = new URL(page.url()).pathname;
	await look(page, 'identite-demandee');
	await page.getByRole('link', { name: 'Confirmer mon identité' }).click();
	await expect(page.getByRole('heading', { name: 'Choisissez comment' })).toBeVisible();
	await look(page, 'premier-facteur');
	await fitsNarrow(page, 'premier-facteur');
	await page.getByRole('button', { name: 'Créer une clé d’accès' }).click();
	await page.waitForURL(`**${wanted}`);

	await page.goto('/compte');
	await expect(page.getByText('Cette session')).toBeVisible();
	await look(page, 'compte');
	await fitsNarrow(page, 'compte');
	await page.getByText('Renommer', { exact: false }).first().click();
	await page.getByLabel('Nom de cette clé').fill('Ordinateur du cabinet');
	await page.getByRole('button', { name: 'Renommer' }).click();
	await expect(page.getByText('Ordinateur du cabinet').first()).toBeVisible();

	await page.getByRole('button', { name: 'Se déconnecter' }).click();
	await page.goto(`/connexion?vers=${encodeURIComponent(wanted)}`);
	await page.getByRole('button', { name: 'Me connecter avec une clé d’accès' }).click();
	await page.waitForURL(`**${wanted}`);

	// retired in both places: the device still offers it, we accept it no more
	await page.goto('/compte');
	await page.getByText('Retirer Ordinateur du cabinet').click();
	await page.getByRole('button', { name: 'Retirer cette clé' }).click();
	await expect(page.getByText('La clé d’accès est retirée').first()).toBeVisible();
	await page.getByRole('button', { name: 'Se déconnecter' }).click();
	await page.goto('/connexion');
	await page.getByRole('button', { name: 'Me connecter avec une clé d’accès' }).click();
	await expect(page.getByText('n’a pas été acceptée')).toBeVisible();
	await page.goto('/compte');
	await expect(page.getByRole('heading', { name: 'Se connecter' })).toBeVisible();
	expect(person.wire.complaints).toEqual([]);
});

test('[AUT-6] Application de codes, code de secours, appareil mémorisé', async ({ browser }) => {
	const person = await openBrowserFor(browser, 'Lucie, psychologue');
	const { page } = person;
	await signInByMail(person, lucie);
	const { key, recovery } = await setUpApplication(page);
	expect(recovery).toHaveLength(10);
	await page.getByRole('button', { name: 'Se déconnecter' }).click();

	// the letter alone is not enough any more
	await signInByMail(person, lucie);
	await expect(page.getByRole('heading', { name: 'Confirmer votre identité' })).toBeVisible();
	await look(page, 'confirmer');
	await fitsNarrow(page, 'confirmer');
	await page.getByLabel('Code de votre application').fill('000 000');
	await page.getByRole('button', { name: 'Confirmer avec ce code' }).click();
	await expect(page.getByText('Ce code ne convient pas').first()).toBeVisible();
	await page.getByLabel('Code de votre application').fill(nextCode(key));
	await page.getByLabel(/Ne plus me le demander/).check();
	await page.getByRole('button', { name: 'Confirmer avec ce code' }).click();
	await page.waitForURL('**/accueil');
	await page.getByRole('button', { name: 'Se déconnecter' }).click();

	// the remembered device stands in for the code
	await signInByMail(person, lucie);
	await page.waitForURL('**/accueil');
	await page.goto('/compte');
	await page.getByRole('button', { name: /^Oublier/ }).click();
	await expect(page.getByText('L’appareil est oublié').first()).toBeVisible();
	await page.getByRole('button', { name: 'Se déconnecter' }).click();

	await signInByMail(person, lucie);
	await page.getByText('Utiliser un code de secours').click();
	await page.getByRole('textbox', { name: /^Code de secours/ }).fill(recovery[0] ?? '');
	await page.getByRole('button', { name: 'Confirmer avec ce code de secours' }).click();
	await page.waitForURL('**/accueil');
	await page.goto('/compte');
	await expect(page.getByText('Il vous en reste 9')).toBeVisible();
	await page.getByText('Créer dix nouveaux codes').click();
	await page.getByRole('button', { name: 'Créer les codes' }).click();
	await expect(page.locator('ul.codes code')).toHaveCount(10);
	await look(page, 'codes-de-secours');
});

test('[AUT-7] Fermer une session d’ici la ferme là-bas', async ({ browser }) => {
	const here = await openBrowserFor(browser, 'Karim, au bureau');
	const there = await openBrowserFor(browser, 'Karim, ailleurs');
	await tryAs(here, 'demoexpert');
	await tryAs(there, 'demoexpert');
	await there.page.goto('/porte/demointervision');
	await expect(there.page.getByRole('heading', { level: 1 })).toBeVisible();
	await here.page.goto('/compte');
	await here.page.getByRole('button', { name: 'Fermer toutes les autres' }).click();
	await expect(here.page.getByText(/sessions? fermées?/).first()).toBeVisible();
	await there.page.goto('/compte');
	await expect(there.page.getByRole('heading', { name: 'Se connecter' })).toBeVisible();
});

test('[AUT-11] Une invitation sur un appareil inconnu demande un code, une fois', async ({
	browser
}) => {
	const nadia = await openBrowserFor(browser, 'Nadia, coordinatrice');
	await tryAs(nadia, 'democoordination');
	const sent = await nadia.page.request.post('/intervisions/demointervision?/inviter', {
		form: { personIds: 'demopsychologue' },
		headers: { origin: new URL(nadia.page.url()).origin }
	});
	expect(sent.ok()).toBe(true);
	const person = await openBrowserFor(browser, 'Lucie, ailleurs', { width: 390, height: 780 });
	const { page } = person;
	const { link } = await readInvitation(page, lucie);
	await page.goto(link);
	await page.getByRole('button', { name: 'Ouvrir mon invitation' }).click();
	await expect(page.getByRole('heading', { name: 'Un code vous a été envoyé' })).toBeVisible();
	await look(page, 'code-invitation');
	await fitsNarrow(page, 'code-invitation');
	await openInvitation(page, link, lucie);
	await person.context.clearCookies({ name: 'intervisio' });
	await page.goto(link);
	await page.getByRole('button', { name: 'Ouvrir mon invitation' }).click();
	await page.waitForURL('**/porte/demointervision');
});
