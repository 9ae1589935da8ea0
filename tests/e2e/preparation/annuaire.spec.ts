import { expect, type Page } from '@playwright/test';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

/** People of this run only: the journey does not depend on what others left. */
const mark = String.fromCharCode(
	...Array.from({ length: 5 }, () => 97 + Math.floor(Math.random() * 26))
);
const family = `Zz${mark}`;

async function enter(page: Page): Promise<void> {
	await page.goto('/');
	await page.getByRole('button', { name: 'Essayer en tant que Nadia Lemaire' }).click();
	await page.waitForURL('**/accueil');
	await page.getByRole('link', { name: 'Annuaire' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Annuaire' })).toBeVisible();
}

async function importFile(page: Page, lines: readonly string[]): Promise<void> {
	await page.goto('/annuaire/import');
	await page.getByLabel('Fichier CSV').setInputFiles({
		name: 'annuaire.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(['Nom;Prénom;Métier;Structure;E-mail', ...lines].join('\n'), 'latin1')
	});
	await page.getByRole('button', { name: 'Lire le fichier' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Aperçu de l’import' })).toBeVisible();
}

async function searchFor(page: Page, text: string): Promise<void> {
	await page.goto('/annuaire');
	// The key is heard once the page's script runs, a moment after the page is there.
	await expect(async () => {
		await page.keyboard.press('/');
		await expect(page.getByLabel('Nom ou prénom')).toBeFocused({ timeout: 500 });
	}).toPass();
	await page.keyboard.type(text);
	await page.waitForURL(`**nom=${text}*`);
}

test('Un fichier s’importe après un aperçu et s’annule, une personne se cherche, se corrige et se propose', async ({
	browser
}) => {
	const nadia = await openBrowserFor(browser, 'Nadia, coordination');
	const { page } = nadia;
	await enter(page);

	await test.step('[ANN-13] aperçu ligne par ligne, import, annulation, import', async () => {
		const lines = [
			`${family};Éloïse;IDEL;Cabinet infirmier de Ham;${mark}.e@exemple.fr`,
			`${family};Hugo;cosmonaute;Cabinet infirmier de Ham;`,
			`${family};Noé;MG;Cabinet médical de Ham;`
		];
		await importFile(page, lines);
		await expect(page.getByText('« cosmonaute »')).toBeVisible();
		await look(page, 'annuaire-apercu');
		await fitsNarrow(page, 'annuaire-apercu');
		await page.getByRole('button', { name: 'Importer 2 lignes' }).click();
		await expect(page.getByText('2 personnes créées').first()).toBeVisible();
		await page.getByRole('button', { name: 'Annuler', exact: true }).click();
		await expect(page.getByText('l’annuaire est comme avant').first()).toBeVisible();
		await searchFor(page, family);
		await expect(page.getByText('Personne ne répond à cette recherche')).toBeVisible();
		await importFile(page, lines);
		await page.getByRole('button', { name: 'Importer 2 lignes' }).click();
		await expect(page.getByText('2 personnes créées').first()).toBeVisible();
	});

	await test.step('les raccourcis se montrent, et les touches seules se coupent', async () => {
		await page.goto('/annuaire');
		const single = page.getByRole('checkbox', { name: 'Écouter les touches seules' });
		await expect(async () => {
			await page.keyboard.press('?');
			await expect(single).toBeVisible({ timeout: 500 });
		}).toPass();
		await look(page, 'raccourcis');
		await fitsNarrow(page, 'raccourcis');
		await single.uncheck();
		await page.keyboard.press('Escape');
		await page.keyboard.press('/');
		await expect(page.getByLabel('Nom ou prénom')).not.toBeFocused();
		await page.keyboard.press('Control+k');
		await page.getByRole('button', { name: 'Raccourcis clavier' }).click();
		await single.check();
		await page.keyboard.press('Escape');
		await expect(single).toBeHidden();
	});

	await test.step('[ANN-3] au clavier : chercher, parcourir, ouvrir, corriger, annuler', async () => {
		await searchFor(page, family.toLowerCase());
		await expect(page.getByRole('link', { name: `Éloïse ${family}` })).toBeVisible();
		await look(page, 'annuaire');
		await fitsNarrow(page, 'annuaire');
		await page.keyboard.press('ArrowDown');
		await expect(page.getByRole('link', { name: `Éloïse ${family}` })).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(page.getByRole('link', { name: `Noé ${family}` })).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1, name: `Éloïse ${family}` })).toBeVisible();
		await expect(page.getByText('Infirmier·ère, libéral → Autres libéraux')).toBeVisible();
		await page.getByLabel('Mode d’exercice').selectOption({ label: 'Salarié·e' });
		await expect(page.getByText('Infirmier·ère, salarié·e → Infirmier·ère·s')).toBeVisible();
		await look(page, 'annuaire-fiche');
		await fitsNarrow(page, 'annuaire-fiche');
		await page.getByRole('button', { name: 'Enregistrer la fiche professionnelle' }).click();
		await expect(page.getByText('La fiche professionnelle est enregistrée.').first()).toBeVisible();
		await page.getByRole('button', { name: 'Annuler', exact: true }).click();
		await expect(page.getByText('Le changement est annulé.').first()).toBeVisible();
		await expect(page.getByLabel('Mode d’exercice')).toHaveValue('liberal');
	});

	await test.step('[ANN-11] deux fiches qui se ressemblent, côte à côte', async () => {
		await importFile(page, [`${family};Noe;médecin;CSAPA de Ham;${mark}.n@exemple.fr`]);
		await expect(page.getByLabel('Est-ce la même personne')).toBeVisible();
		await page.goto('/annuaire/nouveau');
		for (const [name, value] of [
			...[
				['givenName', 'Noe'],
				['familyName', family]
			],
			...[
				['structureName', 'CSAPA de Ham'],
				['fonction', 'médecin']
			]
		] as const)
			await page.locator(`[name=${name}]`).fill(value ?? '');
		await page.locator('[name=profession]').selectOption('medecin');
		await page.locator('[name=mode]').selectOption('salarie');
		await page.locator('[name=structureKind]').selectOption('csapa');
		await look(page, 'annuaire-nouveau');
		await page.getByRole('button', { name: 'Ajouter à l’annuaire' }).click();
		await expect(page.getByText('est dans l’annuaire')).toBeVisible();
		await page.goto('/annuaire/doublons');
		const pair = page.getByRole('article').filter({ hasText: family });
		await expect(pair).toContainText('Même nom, même profession');
		await look(page, 'annuaire-doublons');
		await fitsNarrow(page, 'annuaire-doublons');
		await pair.getByRole('button', { name: 'C’est la même personne, réunir' }).click();
		await expect(page.getByText('Les deux fiches n’en font plus qu’une.').first()).toBeVisible();
	});

	await test.step('ajouter de l’annuaire à une Intervision, au clavier', async () => {
		// typed before the page’s scripts have come: what was typed is looked for all the same
		let come = (): void => undefined;
		const coming = new Promise<void>((resolve) => (come = resolve));
		await page.route(/\/_app\/.*\.js$/, (route) => coming.then(() => route.continue()));
		await page.goto('/intervisions/demointervision', { waitUntil: 'commit' });
		const finder = page.getByRole('combobox', { name: /Ajouter une personne de l’annuaire/ });
		await finder.fill(family.slice(0, 6));
		come();
		await expect(page.getByRole('option', { name: new RegExp(`Éloïse ${family}`) })).toBeVisible();
		await look(page, 'annuaire-choix');
		await finder.press('ArrowDown');
		await finder.press('Enter');
		const expected = page.getByRole('region', { name: 'Personnes attendues' });
		await expect(expected.getByRole('rowheader', { name: `Éloïse ${family}` })).toBeVisible();
	});
	expect(nadia.wire.complaints).toEqual([]);
	await nadia.context.close();
});

test('Chacun voit ses coordonnées et les corrige ; qui ne tient pas l’annuaire ne l’ouvre pas', async ({
	browser
}) => {
	const { page, context } = await openBrowserFor(browser, 'Claire, référente', {
		width: 360,
		height: 740
	});
	await page.goto('/');
	await page.getByRole('button', { name: 'Essayer en tant que Claire Vasseur' }).click();
	await page.waitForURL('**/accueil');
	await page.goto('/annuaire/moi');
	await expect(page.getByRole('heading', { level: 1, name: 'Mes coordonnées' })).toBeVisible();
	await look(page, 'annuaire-moi');
	await fitsNarrow(page, 'annuaire-moi');
	await page.getByLabel('Téléphone').fill('03 22');
	await page.getByRole('button', { name: 'Enregistrer la fiche professionnelle' }).click();
	await expect(page.getByRole('alert')).toContainText('dix chiffres');
	await expect(page.getByLabel('Téléphone')).toHaveValue('03 22');
	await page.goto('/annuaire');
	await expect(page.getByRole('link', { name: 'Ajouter une personne' })).toHaveCount(0);
	const forbidden = await page.request.get('/annuaire/import');
	expect(forbidden.status()).toBe(403);
	await context.close();
});
