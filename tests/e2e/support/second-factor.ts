import { expect, type Page } from '@playwright/test';
import { totpCode } from '#tests/support/passkey/totp-code.ts';

/** Sets up an application of codes as a person does, with the key that the page shows; gives key and recovery codes. */
export async function setUpApplication(
	page: Page,
	returnPath = '/accueil'
): Promise<{ readonly key: string; readonly recovery: readonly string[] }> {
	await page.goto(`/compte/application?vers=${encodeURIComponent(returnPath)}`);
	const key = (await page.locator('ol code').innerText()).replace(/\s/g, '');
	await page.getByLabel('Code affiché par l’application').fill(totpCode(key, new Date()));
	await page.getByRole('button', { name: 'Mettre en place' }).click();
	await expect(page.getByText('Votre application de codes est en place')).toBeVisible();
	const recovery = await page.locator('ul.codes code').allInnerTexts();
	await page.getByRole('link', { name: 'Continuer' }).click();
	await page.waitForURL(`**${returnPath}`);
	return { key, recovery };
}

/** The code of the next thirty seconds: the one of these may have served already. */
export const nextCode = (key: string): string => totpCode(key, new Date(Date.now() + 30_000));

/** A fingerprint reader in software, in Chromium itself: a real passkey, real WebAuthn. */
export async function addFingerprintReader(page: Page): Promise<void> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('WebAuthn.enable');
	await cdp.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true
		}
	});
}

/** Opens an invitation on a device that does not know the person: with the code of the mailbox. */
export async function openInvitation(page: Page, link: string, email: string): Promise<void> {
	await page.goto(link);
	await page.getByRole('button', { name: 'Ouvrir mon invitation' }).click();
	await page.waitForURL('**/code');
	const back = page.url();
	await page.goto('/boite-aux-lettres');
	const letters = page.getByRole('listitem').filter({ hasText: email });
	await letters.filter({ hasText: 'Votre code' }).first().getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const code = /\b\d{6}\b/.exec(await page.getByRole('article').innerText())?.[0] ?? '';
	await page.goto(back);
	await page.getByLabel('Code reçu par courriel').fill(code);
	await page.getByRole('button', { name: 'Ouvrir mon invitation' }).click();
	await page.waitForURL('**/porte/**');
}
