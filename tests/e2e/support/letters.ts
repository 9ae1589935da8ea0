import { expect, type Page } from '@playwright/test';

export interface Letter {
	readonly subject: string;
	readonly text: string;
	readonly link: string;
	readonly calendar: string;
}

/** Reads the latest invitation that someone received, and its appointment. */
export async function readInvitation(page: Page, email: string): Promise<Letter> {
	await page.goto('/boite-aux-lettres');
	const letter = page
		.getByRole('listitem')
		.filter({ hasText: email })
		.filter({ hasText: 'Intervision du pôle' });
	const subject = await letter.first().getByRole('link').innerText();
	await letter.first().getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const text = await page.getByRole('article').innerText();
	const link = await page.getByRole('link', { name: /\/invitation\// }).getAttribute('href');
	const file = await page.getByRole('link', { name: /rendez-vous/ }).getAttribute('href');
	const calendar = await (await page.request.get(file ?? '')).text();
	return { subject, text, link: link ?? '', calendar };
}
