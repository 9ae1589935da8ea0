import { expect, type Page } from '@playwright/test';
import { openFiche, replaceGuard, tryAs } from '../support/fiche-room.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { unfold } from '../support/prepare.ts';
import { field, finalise, isSaved, tick, typeInto, writeSynthesis } from '../support/room.ts';
import { ines } from '../support/situations.ts';
import { test } from '../support/test.ts';

const silence =
	'La garde d’identité ne répond pas dans ce navigateur\u00A0: le serveur relira tout à la finalisation.';
const text = (page: Page, code: string) => field(page, code).locator('.cm-content');
const findings = (page: Page, code: string) => page.locator(`#champ-${code}-garde`);
/** What a screen reader hears. */
const said = (page: Page) => page.locator('.visually-hidden[aria-live=polite]');

/** Types at one end of a long text, letter after letter, as fingers do. */
async function typeAt(page: Page, code: string, where: 'Home' | 'End', words: string) {
	await text(page, code).click();
	await page.keyboard.press(`Control+${where}`);
	await page.keyboard.type(words, { delay: 15 });
}

test('[GAR-54] La garde suit le texte que trois personnes écrivent ensemble, jusqu’à la fiche finale', async ({
	browser
}) => {
	test.setTimeout(600_000);
	const { hugues, emilie, marion, restituteur } = await openFiche(browser, ines);
	const pages = [hugues.page, emilie.page, marion.page];
	const { page } = hugues;

	await test.step('Un nom tapé pendant que deux autres écrivent est signalé aux trois', async () => {
		await typeInto(page, 'contexte', 'Situation suivie depuis mars. ');
		for (const other of pages) await expect(text(other, 'contexte')).toContainText('depuis mars');
		await Promise.all([
			typeAt(page, 'contexte', 'End', 'Inès Carlier a revu son médecin.'),
			typeAt(emilie.page, 'contexte', 'Home', 'Traitement délivré chaque semaine, sans oubli. '),
			typeAt(marion.page, 'contexte', 'Home', 'Logement stable, deux enfants à charge. ')
		]);
		for (const other of pages) {
			await expect(findings(other, 'contexte')).toContainText('Inès Carlier');
			await expect(text(other, 'contexte').locator('.finding-blocking')).toHaveText('Inès Carlier');
		}
	});

	await test.step('Corrigé pendant que les deux autres continuent, le texte est juste partout', async () => {
		await Promise.all([
			typeAt(emilie.page, 'contexte', 'Home', 'Pas d’interaction connue à ce jour. '),
			typeAt(marion.page, 'contexte', 'Home', 'Elle vient à pied. '),
			findings(page, 'contexte')
				.getByRole('button', { name: /Inès C\./ })
				.click()
		]);
		await expect(text(marion.page, 'contexte')).toContainText('Elle vient à pied.');
		await expect(text(emilie.page, 'contexte')).toContainText('connue à ce jour.');
		const texts = async () => Promise.all(pages.map((each) => written(each, 'contexte')));
		await expect.poll(async () => new Set(await texts()).size).toBe(1);
		const [now = ''] = await texts();
		expect(now).toContain('Inès C. a revu son médecin.');
		for (const words of [
			'Traitement délivré chaque semaine, sans oubli. ',
			'Logement stable, deux enfants à charge. ',
			'Situation suivie depuis mars. '
		])
			expect(now).toContain(words.trim());
		expect(now).not.toContain('Carlier');
		for (const other of pages) await expect(findings(other, 'contexte')).toBeHidden();
	});

	await test.step('[GAR-56] Tout se fait au clavier : passage suivant, correction, retour', async () => {
		await typeInto(page, 'contexte', ' Le lendemain, Mme Carlier est venue.');
		await tick(page, 'difficultes', ['somatiques']);
		const precision = field(page, 'difficultes').getByLabel(/Préciser/);
		await precision.fill('douleurs, voir au 06 12 34 56 78');
		await typeInto(page, 'detail', 'Jade Martin appellera.');
		const jump = page.getByRole('button', { name: '3 passages à corriger' });
		await expect(jump).toBeVisible();
		await look(page, 'garde-fiche');
		await fitsNarrow(page, 'garde-fiche');
		await jump.focus();
		await page.keyboard.press('Enter');
		await expect(text(page, 'contexte')).toBeFocused();
		await expect(said(page)).toContainText(/Passage 1 sur 3.*«\sMme Carlier\s».*nom de famille/);
		await page.keyboard.press('F8');
		await expect(precision).toBeFocused();
		await expect(said(page)).toContainText(/Passage 2 sur 3/);
		expect(await selected(page)).toBe('06 12 34 56 78');
		await page.keyboard.press('F8');
		await expect(text(page, 'detail')).toBeFocused();
		await page.keyboard.press('Shift+F8');
		await page.keyboard.press('Shift+F8');
		await expect(text(page, 'contexte')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(findings(page, 'contexte').getByRole('button').first()).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(text(page, 'contexte')).toContainText('Le lendemain, Mme C. est venue.');
		await expect(text(page, 'contexte')).toBeFocused();
		await expect(said(page)).toContainText(/Remplacé\. Il reste 2\spassages à corriger/);
	});

	await test.step('[GAR-55] « Annuler » rend les mots, Ctrl+Z aussi', async () => {
		const undo = field(page, 'contexte').locator('p').getByRole('button', { name: 'Annuler' });
		await page.keyboard.press('Tab');
		await expect(undo).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(text(page, 'contexte')).toContainText('Le lendemain, Mme Carlier est venue.');
		await expect(said(page)).toContainText('Le remplacement est annulé.');
		await expect(findings(page, 'contexte')).toContainText('Mme Carlier');
		await findings(page, 'contexte')
			.getByRole('button', { name: /Mme C\./ })
			.click();
		await expect(text(page, 'contexte')).toContainText('Le lendemain, Mme C. est venue.');
		await page.keyboard.press('Control+z');
		await expect(text(page, 'contexte')).toContainText('Le lendemain, Mme Carlier est venue.');
		await page.keyboard.press('Control+y');
		await expect(text(page, 'contexte')).toContainText('Le lendemain, Mme C. est venue.');
	});

	await test.step('[GAR-57] Le nombre n’est dit qu’à qui écrit', async () => {
		await expect(findings(emilie.page, 'detail')).toContainText('Jade Martin');
		await emilie.page.waitForTimeout(1500);
		await expect(said(emilie.page)).not.toContainText('Détail de la réponse');
		await typeAt(emilie.page, 'detail', 'End', ' Joindre le 06 98 76 54 32.');
		await expect(said(emilie.page)).toContainText(/Détail de la réponse\s: 2\spassages à corriger/);
	});

	await test.step('[GAR-58] « Tout corriger », puis la zone de texte simple', async () => {
		const { page: hers } = emilie;
		await findings(hers, 'detail').getByRole('button', { name: 'Tout corriger (2)' }).click();
		await expect(text(hers, 'detail')).toContainText('Jade M. appellera.');
		await expect(text(hers, 'detail')).not.toContainText('06 98');
		await expect(text(hers, 'detail')).toBeFocused();
		await field(hers, 'detail').locator('p').getByRole('button', { name: 'Annuler' }).click();
		await expect(findings(hers, 'detail')).toContainText('Jade Martin');
		await findings(hers, 'detail').getByRole('button', { name: 'Tout corriger (2)' }).click();
		const precision = findings(hers, 'difficultes\\.somatiques\\.precision');
		await precision.getByRole('button', { name: 'Aller au passage' }).click();
		expect(await selected(hers)).toBe('06 12 34 56 78');
		await precision.getByRole('button').first().click();
		await expect(precision).toBeHidden();
	});

	await test.step('[GAR-52] Une garde qui se tait est annoncée, et l’on écrit toujours', async () => {
		const { page: hers } = emilie;
		await replaceGuard(emilie, 'onmessage = () => {};');
		await typeInto(hers, 'detail', ' Paul Durand viendra.');
		await expect(hers.getByRole('status').filter({ hasText: silence })).toBeVisible();
		await look(hers, 'garde-muette');
		await isSaved(hers);
		await expect(findings(page, 'detail')).toContainText('Paul Durand');
	});

	await test.step('[GAR-50] Sans programme à part, la garde lit dans la page', async () => {
		const { page: hers } = emilie;
		await replaceGuard(emilie, 'throw new Error();');
		await findings(hers, 'detail')
			.getByRole('button', { name: /Paul D\./ })
			.click();
		await expect.poll(() => written(page, 'detail')).toContain('Paul D. viendra.');
		await expect(hers.getByText(silence)).toBeHidden();
	});

	await test.step('La fiche se finalise, avec le texte corrigé', async () => {
		await page.getByRole('button', { name: 'Aucun nom à surveiller' }).click();
		await writeSynthesis(page, ines, restituteur);
		await isSaved(page);
		await finalise(page);
		await page.getByRole('link', { name: 'Voir et signer la fiche' }).first().click();
		await page.waitForURL('**/fiches/**');
		await expect(page.getByText('Inès C. a revu son médecin.', { exact: false })).toBeVisible();
		await expect(page.getByText('Carlier')).toHaveCount(0);
	});

	for (const { name, wire } of [hugues, emilie, marion])
		expect(wire.complaints, `complaints of ${name}`).toEqual([]);
});

test('[GAR-59] Un formulaire dit pendant la saisie ce que le serveur refusera', async ({
	browser
}) => {
	const nadia = await openBrowserFor(browser, 'Nadia, coordinatrice');
	const { page } = nadia;
	await tryAs(nadia, 'democoordination');
	await page.goto('/intervisions/demointervision');
	await unfold(page, 'Ajouter une situation');
	const problem = page.locator('[name=problem]');
	await problem.pressSequentially('Jade Martin vit seule. Joindre le 06 12 34 56 78.', {
		delay: 5
	});
	const list = page.locator('#champ-problem-garde');
	await expect(list.getByRole('listitem')).toHaveCount(2);
	await expect(said(page)).toContainText(/2\spassages à corriger/);
	await look(page, 'garde-formulaire');
	await fitsNarrow(page, 'garde-formulaire');
	await list.getByRole('button', { name: /Jade M\./ }).click();
	await expect(problem).toHaveValue('Jade M. vit seule. Joindre le 06 12 34 56 78.');
	await expect(problem).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(problem).toHaveValue('Jade Martin vit seule. Joindre le 06 12 34 56 78.');
	await page.keyboard.press('Control+Shift+z');
	await list.getByRole('button', { name: 'Aller au passage' }).last().click();
	expect(await selected(page)).toBe('06 12 34 56 78');
	await problem.fill('Jade M. vit seule.');
	await expect(list).toBeHidden();
	expect(nadia.wire.complaints).toEqual([]);
});

/** The text itself: the carets of the others stand in it, as blocks of their own. */
function written(page: Page, code: string): Promise<string> {
	return text(page, code).evaluate((content) => {
		const copy = content.cloneNode(true) as HTMLElement;
		for (const caret of copy.querySelectorAll('.remote-caret')) caret.remove();
		return copy.innerText;
	});
}

/** The words selected in the control that has the focus. */
function selected(page: Page): Promise<string> {
	return page.evaluate(() => {
		const control = document.activeElement;
		const plain = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
		if (!plain) return getSelection()?.toString() ?? '';
		return control.value.slice(control.selectionStart ?? 0, control.selectionEnd ?? 0);
	});
}
