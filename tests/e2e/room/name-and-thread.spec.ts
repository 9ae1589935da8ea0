import { expect, type Page } from '@playwright/test';
import { openFiche } from '../support/fiche-room.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { field, typeInto } from '../support/room.ts';
import { ines } from '../support/situations.ts';
import { test } from '../support/test.ts';

/** A season, which no browser takes for somebody by itself: only the server knows whose name it is. */
const name = 'Printemps';

const thread = (page: Page) => page.getByRole('region', { name: /Fil de la situation/ });

test('Le nom donné dans un navigateur est signalé dans l’autre, et le fil le refuse', async ({
	browser
}) => {
	const { hugues, emilie: other } = await openFiche(browser, ines);
	other.wire.mark();

	await test.step('Hugues donne le nom, une fois, dans le champ masqué', async () => {
		await hugues.page.getByLabel('Nom de famille à surveiller').fill(name);
		await hugues.page.getByRole('button', { name: 'Surveiller ce nom' }).click();
		await expect(hugues.page.getByText('Un nom de famille est surveillé')).toBeVisible();
	});

	await test.step('Émilie l’écrit : les deux le voient signalé, et il se corrige', async () => {
		await typeInto(other.page, 'detail', `Voir ${name} jeudi.`);
		for (const { page } of [hugues, other]) {
			const findings = field(page, 'detail');
			await expect(findings.getByText('À corriger :')).toBeVisible();
			await expect(findings.locator('.finding-blocking')).toHaveText(name);
			await expect(findings.getByRole('button', { name: 'Ce n’est pas un nom' })).toHaveCount(0);
		}
		await look(other.page, 'nom-surveille');
		await field(other.page, 'detail').getByRole('button', { name: /P\./ }).click();
		await expect(field(hugues.page, 'detail').locator('.cm-content')).toContainText(
			'Voir P. jeudi.'
		);
		for (const { page } of [hugues, other]) {
			await expect(field(page, 'detail').getByText('À corriger :')).toHaveCount(0);
		}
	});

	await test.step('Le fil le refuse à Émilie, qui garde son message et le corrige', async () => {
		const { page } = other;
		await page.getByRole('button', { name: 'Ouvrir le fil de la situation' }).click();
		await expect(thread(page).getByText('disparaît à la fermeture')).toBeVisible();
		await look(page, 'fil-vide');
		const message = thread(page).getByLabel('Votre message');
		await expect(message).toBeFocused();
		await page.keyboard.type(`${name} a appelé.`);
		await page.keyboard.press('Enter');
		await expect(thread(page).getByRole('alert')).toContainText('Votre message n’est pas parti');
		await expect(message).toHaveValue(`${name} a appelé.`);
		await expect(thread(page).getByText('À corriger :')).toBeVisible();
		await look(page, 'fil-refuse');
		await fitsNarrow(page, 'fil-refuse');
		await thread(page).getByRole('button', { name: /P\./ }).click();
		await expect(message).toHaveValue('P. a appelé.');
		await page.keyboard.press('Enter');
		await expect(thread(page).getByRole('log')).toContainText('P. a appelé.');
		await expect(message).toHaveValue('');
	});

	await test.step('Hugues voit qu’un message l’attend, le lit au clavier et répond', async () => {
		const { page } = hugues;
		await look(page, 'fil-attend');
		const button = page.getByRole('button', { name: /fil de la situation, 1 message non lu/ });
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(thread(page).getByRole('log')).toContainText('Émilie Carpentier');
		await page.keyboard.type('Merci,');
		await page.keyboard.press('Shift+Enter');
		await page.keyboard.type('je la rappelle.');
		await page.keyboard.press('Enter');
		await expect(thread(other.page).getByRole('log')).toContainText('je la rappelle.');
		await look(page, 'fil');
		await page.keyboard.press('Escape');
		await expect(thread(page)).toHaveCount(0);
		await expect(page.getByRole('button', { name: /Ouvrir le fil/ })).toBeFocused();
	});

	await test.step('Le fil disparaît avec la situation ; personne d’autre n’a reçu le nom', async () => {
		await hugues.page.getByRole('button', { name: /Refermer la situation 1/ }).click();
		await hugues.page
			.getByRole('dialog')
			.getByRole('button', { name: /Refermer/ })
			.click();
		await expect(thread(other.page)).toHaveCount(0);
		expect(await other.page.content()).not.toContain('je la rappelle');
		// Émilie typed it herself: it never came to her from the server
		expect(other.wire.frames.join('\n')).not.toContain(name);
		for (const { wire } of [hugues, other]) expect(wire.complaints).toEqual([]);
	});
});
