import { expect, type Locator } from '@playwright/test';
import { openDemonstrationFiche } from '../support/fiche-room.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { unfold } from '../support/prepare.ts';
import { field, finalise, isSaved, tick, typeInto } from '../support/room.ts';
import { test } from '../support/test.ts';

const surname = 'Wasquehalski';

/** Presses a control as someone without a mouse does. */
async function press(control: Locator): Promise<void> {
	await control.focus();
	await control.press('Enter');
}

test('[GAR-31] Un passage se maintient au clavier, avec une raison, jusqu’à la signature', async ({
	browser
}) => {
	const claire = await openDemonstrationFiche(browser);
	const { page } = claire;
	await test.step('La réponse tardive à une question n’ôte pas les touches du texte qui s’écrit', async () => {
		let answer = () => {};
		const asked = new Promise<void>((resolve) => (answer = resolve));
		await page.route('**/nom-a-surveiller', async (route) => {
			await asked;
			await route.continue();
		});
		await page.getByRole('button', { name: 'Aucun nom à surveiller' }).click();
		const editor = field(page, 'contexte').locator('.cm-content');
		await editor.click();
		answer();
		await expect(page.locator('.name-to-watch form')).toHaveCount(0);
		await expect(editor).toBeFocused();
	});
	await typeInto(page, 'contexte', ` Rencontre prévue chez Jade ${surname}.`);
	const finding = field(page, 'contexte').getByRole('listitem').filter({ hasText: surname });
	await expect(finding).toContainText('À corriger');
	const dialog = page.getByRole('dialog');
	const keep = finding.getByRole('button', { name: 'Maintenir avec une raison' });

	await test.step('Le dialogue demande une raison, et se quitte sans rien changer', async () => {
		await press(keep);
		await expect(dialog.getByText('n’est pas conservé')).toBeVisible();
		await expect(dialog).toContainText('J······i');
		await look(page, 'garde-maintenir');
		await fitsNarrow(page, 'garde-maintenir');
		await press(dialog.getByRole('button', { name: 'Maintenir ce passage' }));
		await expect(dialog.getByText('Choisissez une raison.')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(keep).toBeFocused();
	});

	await test.step('Une raison qui nomme quelqu’un est refusée', async () => {
		await press(keep);
		await dialog.getByLabel('C’est un nom de structure ou de lieu').press('Space');
		const precision = dialog.getByRole('textbox');
		await precision.fill('voir Mme Carlier');
		await precision.press('Enter');
		await expect(dialog.getByRole('alert')).toContainText('ne nommez personne');
		await precision.fill('le foyer du quartier');
		await precision.press('Enter');
		await expect(dialog).toBeHidden();
	});

	const release = finding.getByRole('button', { name: 'Ne plus maintenir' });
	await test.step('Maintenu, puis repris, puis maintenu : le focus suit', async () => {
		await expect(release).toBeFocused();
		await expect(finding).toContainText('Maintenu');
		await expect(finding).toContainText('le foyer du quartier');
		await look(page, 'garde-maintenu');
		await release.press('Enter');
		await expect(keep).toBeFocused();
		await keep.press('Enter');
		await dialog.getByLabel('C’est un nom de structure ou de lieu').press('Space');
		await press(dialog.getByRole('button', { name: 'Maintenir ce passage' }));
		await expect(release).toBeFocused();
	});

	await test.step('La fiche se finalise et se signe', async () => {
		await tick(page, 'restituteur', ['Claire Vasseur']);
		await tick(page, 'autre-intervision', ['non']);
		await isSaved(page);
		await expect(page.getByText('1 passage maintenu')).toBeVisible();
		// Nothing of all this opened the line to the fiche anew
		expect(claire.wire.sockets.filter((path) => path.startsWith('/collab'))).toHaveLength(1);
		// Whatever the demonstration's own text makes the guard ask.
		const doubts = page.getByRole('button', { name: 'Ce n’est pas un nom' });
		while ((await doubts.count()) > 0) await doubts.first().click();
		await finalise(page);
		await page.getByRole('link', { name: 'Voir et signer la fiche' }).first().click();
		await page.waitForURL('**/fiches/**');
		await page.getByRole('button', { name: 'Signer la fiche' }).first().click();
		if (await dialog.isVisible().catch(() => false)) {
			await dialog.getByRole('button', { name: /Signer/ }).click();
		}
		await expect(page.getByText(/Signée|Vous avez signé|fiche est signée/).first()).toBeVisible();
	});
	expect(claire.wire.complaints).toEqual([]);
});

for (const javaScriptEnabled of [true, false]) {
	const how = javaScriptEnabled ? 'avec' : 'sans';
	test(`[GAR-37] Un doute de la garde se lève dans un formulaire, ${how} JavaScript`, async ({
		browser
	}) => {
		const context = await browser.newContext({ javaScriptEnabled });
		const page = await context.newPage();
		await page.goto('/');
		await page.getByRole('button', { name: 'Essayer en tant que Nadia Lemaire' }).click();
		await page.waitForURL('**/accueil');
		await page.goto('/intervisions/demointervision');
		await unfold(page, 'Ajouter une situation');
		const form = page.locator('form[action="?/ajouterSituation"]');
		const add = form.getByRole('button', { name: 'Ajouter à l’ordre du jour' });
		const designation = javaScriptEnabled ? 'Zoé K.' : 'Noé P.';
		await form.locator('[name=designation]').fill(designation);
		await form.locator('[name=problem]').fill('Sa fille Inès est inquiète.');
		await add.click();
		const doubt = form.getByRole('group', { name: 'La garde d’identité vous demande' });
		await expect(doubt).toContainText('Inès');
		await expect(form.locator('[name=problem]')).toHaveValue('Sa fille Inès est inquiète.');
		if (javaScriptEnabled) await look(page, 'garde-formulaire');
		await doubt.getByRole('checkbox').check();
		await add.click();
		await expect(page.getByRole('heading', { name: designation })).toBeVisible();
		await context.close();
	});
}
