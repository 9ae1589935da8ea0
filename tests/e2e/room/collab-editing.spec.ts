import { expect, type Page } from '@playwright/test';
import { takeLine } from '../support/fiche-line.ts';
import { openFiche } from '../support/fiche-room.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { field, finalise, isSaved, writeSynthesis } from '../support/room.ts';
import { ines } from '../support/situations.ts';
import { test } from '../support/test.ts';

const text = (page: Page, code: string) => field(page, code).locator('.cm-content, textarea');
const who = (page: Page, code: string) => field(page, code).locator('.who');
const caret = (page: Page, code: string) => field(page, code).locator('.remote-caret');
const label = (page: Page, code: string) => caret(page, code).locator('.remote-caret-name');
const said = (page: Page) => page.locator('.visually-hidden[aria-live=polite]');
const badge = (page: Page, word: string) => page.locator(`[data-save="${word}"]`);

/** Types at the end of a long text, letter after letter, as fingers do. */
async function type(page: Page, code: string, words: string): Promise<void> {
	await text(page, code).click();
	await page.keyboard.press('Control+End');
	await page.keyboard.type(words, { delay: 15 });
}

/** Whether the browser would ask before closing the tab. */
const asksBeforeClosing = (page: Page) =>
	page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

/** Everything that the browser keeps of this site beyond the page. */
const keptByTheBrowser = (page: Page) =>
	page.evaluate(async () => {
		const databases = (await indexedDB.databases()).map(({ name }) => name);
		return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases]);
	});

test('La fiche s’écrit à plusieurs, dit ce qui est enregistré, et se retire sans rien perdre', async ({
	browser
}) => {
	test.setTimeout(300_000);
	const { hugues, emilie, marion } = await openFiche(browser, ines);
	const [his, hers, third] = [hugues.page, emilie.page, marion.page];

	await test.step('[EDI-10] [EDI-11] On voit qui est où, par son nom', async () => {
		await text(his, 'contexte').click();
		await type(hers, 'contexte', ' Elle vient à pied.');
		await expect(label(his, 'contexte')).toHaveAttribute('data-label', 'Émilie Carpentier');
		await expect(who(his, 'contexte')).toHaveText('Émilie Carpentier écrit ici');
		await expect(said(his)).toContainText('Émilie Carpentier est ici aussi.');
		await expect(label(his, 'contexte')).toHaveAttribute('data-label', 'ÉC');
		await expect(who(his, 'contexte')).toHaveText('Émilie Carpentier est ici');
		await expect(caret(his, 'contexte')).toHaveAttribute('aria-hidden', 'true');
		expect(await caret(his, 'contexte').locator('[style]').count()).toBe(0);
		await hers.keyboard.press('Shift+Home');
		await expect(field(his, 'contexte').locator('.remote-selection').first()).toBeVisible();
		const parts = his.getByRole('navigation', { name: 'Parties de la fiche' });
		await expect(parts.getByRole('link').first()).toContainText('Émilie Carpentier est ici');
		await field(third, 'demandeurs').locator('input').first().focus();
		await expect(who(his, 'demandeurs')).toHaveText('Marion Leroy est ici');
		await look(his, 'edition-ensemble');
		await fitsNarrow(his, 'edition-ensemble');
		await field(hers, 'demandeurs').locator('input').first().focus();
		await expect(caret(his, 'contexte')).toHaveCount(0);
		await expect(who(his, 'demandeurs')).toHaveText('Émilie Carpentier et Marion Leroy sont ici');
	});

	await test.step('[EDI-11] Un lecteur d’écran l’entend une fois, pas à chaque touche', async () => {
		await said(his).evaluate((region) => {
			const heard: string[] = [];
			Reflect.set(globalThis, '__heard', heard);
			new MutationObserver(() => heard.push(region.textContent)).observe(region, {
				subtree: true,
				childList: true,
				characterData: true
			});
		});
		await text(his, 'contexte').click();
		await type(hers, 'contexte', ' Le traitement est délivré chaque semaine.');
		await expect(who(his, 'contexte')).toContainText('Émilie Carpentier écrit ici');
		expect(await his.evaluate(() => Reflect.get(globalThis, '__heard').length)).toBeLessThan(2);
	});

	await test.step('[EDI-14] Au clavier, on rejoint quelqu’un là où il écrit', async () => {
		const person = his.getByRole('button', { name: /Émilie Carpentier.*Contexte.*y aller/ });
		await field(his, 'detail').locator('.cm-content').focus();
		await person.focus();
		await his.keyboard.press('Enter');
		await expect(text(his, 'contexte')).toBeFocused();
	});

	await test.step('[EDI-9] Annuler ne reprend que ses propres mots', async () => {
		await type(his, 'detail', 'Mots de Hugues.');
		await type(hers, 'detail', ' Mots d’Émilie.');
		await expect(text(his, 'detail')).toContainText('Mots d’Émilie.');
		const undo = field(his, 'detail').getByRole('button', { name: 'Annuler', exact: true });
		await undo.click();
		await expect(text(hers, 'detail')).not.toContainText('Hugues');
		await expect(text(hers, 'detail')).toContainText('Mots d’Émilie.');
		await expect(undo).toBeDisabled();
		await undo.press('Enter');
		await expect(text(hers, 'detail')).toContainText('Mots d’Émilie.');
		await field(his, 'detail').getByRole('button', { name: 'Rétablir' }).press('Enter');
		await expect(text(hers, 'detail')).toContainText('Mots de Hugues.');
		await text(his, 'detail').focus();
		await his.keyboard.press('Control+z');
		await expect(text(hers, 'detail')).not.toContainText('Hugues');
		await his.keyboard.press('Control+Shift+Z');
		await expect(text(hers, 'detail')).toContainText('Mots de Hugues.');
	});

	await test.step('[EDI-14] La zone de texte simple : même texte, même retour, retenue sans contenu', async () => {
		await third.getByLabel('Zones de texte simples').press('Space');
		await expect(field(third, 'detail').locator('textarea')).toBeVisible();
		await third.reload();
		const area = field(third, 'detail').locator('textarea');
		await expect(area).toHaveValue(/Mots d’Émilie\./);
		await area.focus();
		await third.keyboard.press('Control+End');
		await third.keyboard.type(' Mots de Marion.', { delay: 15 });
		await expect(who(his, 'detail')).toContainText('Marion Leroy écrit ici');
		// Her name for an instant, then her initials.
		const marions = '[data-label="Marion Leroy"], [data-label="ML"]';
		await expect(caret(his, 'detail').locator(marions)).toBeVisible();
		await third.keyboard.press('Control+z');
		await expect(area).not.toHaveValue(/Marion/);
		await expect(area).toHaveValue(/Mots d’Émilie\./);
		await third.keyboard.press('Control+y');
		await expect(text(his, 'detail')).toContainText('Mots de Marion.');
		await isSaved(third);
		expect(await keptByTheBrowser(third)).not.toMatch(/Mots|Émilie|pied/);
	});

	await test.step('[EDI-7] [EDI-8] Hors ligne on le sait, on continue, et tout revient', async () => {
		await marion.context.setOffline(true);
		await expect(badge(third, 'coupe-enregistre')).toHaveText('Hors ligne');
		expect(await asksBeforeClosing(third)).toBe(false);
		await field(third, 'detail').locator('textarea').focus();
		await third.keyboard.type(' Écrit hors ligne.', { delay: 15 });
		await expect(badge(third, 'coupe')).toBeVisible();
		const advice = third.getByText('vos modifications sont conservées dans cet onglet');
		await expect(advice.first()).toBeVisible();
		await expect(third.locator('.advice')).toContainText('Détail de la réponse');
		expect(await asksBeforeClosing(third)).toBe(true);
		expect(await keptByTheBrowser(third)).not.toContain('Écrit');
		await fitsNarrow(third, 'edition-hors-ligne');
		await marion.context.setOffline(false);
		await isSaved(third);
		await expect(text(his, 'detail')).toContainText('Écrit hors ligne.');
		expect(await asksBeforeClosing(third)).toBe(false);
	});

	await test.step('[EDI-7] [EDI-13] La base ne répond plus : on le dit, puis on ne fait plus que lire', async () => {
		const line = await takeLine(hers);
		await hers.reload();
		await isSaved(hers);
		line.hold(true);
		await type(hers, 'contexte', ' Pendant la panne.');
		await expect(badge(hers, 'en-cours')).toHaveText('Enregistrement…');
		line.say('panne');
		await expect(badge(hers, 'panne')).toHaveText('Non enregistré');
		await expect(hers.locator('.advice')).toContainText('«\u00A0Contexte\u00A0»');
		await expect(hers.locator('.advice')).toBeInViewport();
		expect(await asksBeforeClosing(hers)).toBe(true);
		line.say('plein');
		await expect(badge(hers, 'plein')).toHaveText('Lecture seule');
		await expect(text(hers, 'contexte')).toBeFocused();
		await expect(text(hers, 'contexte')).toHaveAttribute('aria-readonly', 'true');
		await hers.keyboard.type('perdu');
		await hers.keyboard.press('Control+z');
		await look(hers, 'edition-pleine');
		line.say('marche');
		line.hold(false);
		await isSaved(hers);
		await type(hers, 'contexte', ' Après la panne.');
		await expect(text(his, 'contexte')).toContainText('Pendant la panne. Après la panne.');
		await expect(text(his, 'contexte')).not.toContainText('perdu');
	});

	await test.step('[EDI-12] La situation se referme : les derniers mots sont pris, ou rendus', async () => {
		await marion.context.setOffline(true);
		await field(third, 'detail').locator('textarea').focus();
		await third.keyboard.press('Control+End');
		await third.keyboard.type(' Jamais parti.');
		await his.getByRole('button', { name: 'Refermer la situation 1' }).click();
		await type(hers, 'contexte', ' Les derniers mots.');
		const confirm = his.getByRole('dialog').getByRole('button', { name: 'Refermer la situation' });
		await Promise.all([confirm.click(), hers.keyboard.type(' Encore.').catch(() => undefined)]);
		const notice = hers
			.locator('.notices .notice')
			.filter({ hasText: 'La situation est refermée' });
		await expect(notice).toContainText('Ce que vous avez écrit est enregistré.');
		await expect(hers.getByRole('dialog')).toHaveCount(0);
		await expect(said(hers)).toContainText('La situation est refermée');
		await expect(text(his, 'contexte')).toContainText('Les derniers mots.');
		await look(hers, 'edition-refermee');
		await notice.getByRole('button', { name: 'J’ai compris' }).press('Enter');
		await expect(notice).toHaveCount(0);
		await marion.context.setOffline(false);
		const lost = third.locator('.notices .notice').filter({ hasText: 'n’a pas été enregistré' });
		await expect(lost.locator('blockquote')).toHaveText('Jamais parti.');
		await expect(lost.getByRole('button', { name: 'Copier ce texte' })).toBeVisible();
		await fitsNarrow(third, 'edition-rendue');
		await lost.getByRole('button', { name: 'J’ai compris' }).click();
		await expect(third.getByText('Jamais parti.')).toHaveCount(0);
		await expect(text(his, 'detail')).not.toContainText('Jamais parti.');
	});

	for (const { name, wire } of [hugues, emilie, marion])
		expect(wire.complaints, `complaints of ${name}`).toEqual([]);
});

test('[EDI-12] La fiche est finalisée pendant que quelqu’un écrit : c’est dit, rien n’est gardé', async ({
	browser
}) => {
	test.setTimeout(300_000);
	const { hugues, emilie, restituteur } = await openFiche(browser, ines);
	const [his, hers] = [hugues.page, emilie.page];
	await his.getByRole('button', { name: 'Aucun nom à surveiller' }).click();
	await writeSynthesis(his, ines, restituteur);
	const line = await takeLine(hers);
	await hers.reload();
	await isSaved(hers);
	line.hold(true);
	await type(hers, 'contexte', ' Une fin de phrase.');
	await expect(text(his, 'contexte')).toContainText('Une fin de phrase.');
	await isSaved(his);
	await finalise(his);
	const notice = hers.locator('.notice').filter({ hasText: 'La fiche est finalisée' });
	await expect(notice.first()).toContainText('Votre dernière modification n’a pas été enregistrée');
	await expect(hers.getByText('Une fin de phrase.')).toHaveCount(0);
	await expect(hers.getByRole('dialog')).toHaveCount(0);
	await look(hers, 'edition-finalisee');
});
