import { expect, type Page } from '@playwright/test';
import { openFiche } from '../support/fiche-room.ts';
import { field } from '../support/room.ts';
import { ines } from '../support/situations.ts';
import { test } from '../support/test.ts';

const editor = (page: Page) => field(page, 'contexte').locator('.cm-content');
const lines = async (page: Page) =>
	(await editor(page).locator('.cm-line').allInnerTexts()).join('/');

test('Un texte long répond aux touches d’une zone de texte ; une fenêtre qui n’a pas pu venir se dit', async ({
	browser
}) => {
	const { hugues, emilie } = await openFiche(browser, ines);
	const { page } = hugues;

	await test.step('Se déplacer, choisir, effacer, aller à la ligne', async () => {
		await editor(page).click();
		await page.keyboard.press('Control+a');
		await page.keyboard.type('un deux trois');
		const steps: readonly (readonly [keys: string, typed: string, then: string])[] = [
			['Enter', 'quatre', 'un deux trois/quatre'],
			['Home', '>', 'un deux trois/>quatre'],
			['ArrowUp End', '!', 'un deux trois!/>quatre'],
			['Control+ArrowLeft Control+ArrowLeft', 'x', 'un deux xtrois!/>quatre'],
			['Backspace Delete', 't', 'un deux trois!/>quatre'],
			['Control+Backspace', '', 'un deux rois!/>quatre'],
			['Control+Delete', '', 'un deux !/>quatre'],
			['Shift+End Delete', '', 'un deux />quatre'],
			['Delete', '', 'un deux >quatre'],
			['Control+Home Shift+ArrowRight Shift+ArrowRight', 'UN', 'UN deux >quatre'],
			['Control+End Shift+Control+ArrowLeft', '4', 'UN deux >4'],
			['Control+Home Shift+Enter ArrowUp', 'zéro', 'zéro/UN deux >4'],
			['Shift+ArrowDown ArrowLeft', '<', 'zéro</UN deux >4'],
			['Control+a Backspace', 'tout', 'tout']
		];
		for (const [keys, typed, then] of steps) {
			for (const key of keys.split(' ')) await page.keyboard.press(key);
			await page.keyboard.type(typed);
			expect(await lines(page), keys).toBe(then);
		}
		// Beside it stands the caret of whoever writes, with a name.
		await expect(editor(emilie.page)).toContainText('tout');
		await expect(editor(emilie.page)).not.toContainText('deux');
		// Out of the text by the keyboard, as out of any field.
		await page.keyboard.press('Tab');
		await expect(editor(page)).not.toBeFocused();
	});

	await test.step('Une fenêtre dont le code n’arrive pas se dit, et s’ouvre à l’appui suivant', async () => {
		// Émilie has opened no window yet; who opens the situation has, and keeps their code.
		const { page: hers } = emilie;
		await hers.route('**/_app/immutable/**', (route) => route.abort());
		const settings = hers.getByRole('button', { name: /^Réglages/ });
		await settings.click();
		const messages = hers.getByRole('region', { name: 'Messages' });
		await expect(messages.getByText('Cette fenêtre n’a pas pu s’ouvrir.')).toBeVisible();
		await hers.unroute('**/_app/immutable/**');
		await settings.click();
		await expect(hers.getByRole('dialog')).toBeVisible();
		await hers.keyboard.press('Escape');
		await expect(settings).toBeFocused();
	});
});
