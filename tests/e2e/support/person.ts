import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { watchWire, type Wire } from './wire.ts';

/** A person at a browser of her own: cookies, camera and microphone are nobody else's. */
export interface Person {
	readonly name: string;
	readonly context: BrowserContext;
	readonly page: Page;
	readonly wire: Wire;
}

/** Opens a browser for someone, and listens from the first byte to what arrives there. */
export async function openBrowserFor(
	browser: Browser,
	name: string,
	viewport = { width: 1280, height: 800 }
): Promise<Person> {
	const context = await browser.newContext({
		viewport,
		permissions: ['camera', 'microphone'],
		reducedMotion: 'reduce'
	});
	const wire = await watchWire(context);
	const page = await context.newPage();
	wire.listen(page);
	return { name, context, page, wire };
}

/** Signs in as a person does: asks for a link, reads it in the mailbox, opens it, enters. Gives the link. */
export async function signInByMail({ page }: Person, email: string): Promise<string> {
	await page.goto('/connexion');
	await page.getByLabel(/adresse électronique/i).fill(email);
	await page.getByRole('button', { name: 'Recevoir mon lien' }).click();
	await expect(page.getByText('Si cette adresse est connue')).toBeVisible();
	await page.goto('/boite-aux-lettres');
	const letter = page
		.getByRole('listitem')
		.filter({ hasText: email })
		.filter({ hasText: 'lien de connexion' });
	await letter.first().getByRole('link').click();
	const link = page.getByRole('link', { name: /\/connexion\// });
	const href = (await link.getAttribute('href')) ?? '';
	await link.click();
	await page.getByRole('button', { name: 'Entrer' }).click();
	// Whoever has a second factor is asked for it first.
	await page.waitForURL(/\/(accueil|connexion\/confirmer)/);
	return href;
}
