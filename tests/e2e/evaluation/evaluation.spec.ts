import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { normalisedBase } from '#tests/support/imports/normalised-base.ts';
import { writeAccess } from '#tests/support/imports/write-access.ts';
import { openSheets } from '#tests/support/indemnisation/open-in-calc.ts';
import { tryAs } from '../support/fiche-room.ts';
import { pressOn, tabTo } from '../support/keyboard.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { goByMenu } from '../support/menu.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

/** Of a former base that nobody else's journey counts. */
const year = 2021;
const report = `/evaluation/${year}/region`;
const title = (page: Page, name: string | RegExp) =>
	expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** A base of its own: how it is read is remembered, and the journey of an import begins with one never seen. */
const evaluated: typeof normalisedBase = [
	...normalisedBase,
	{ name: 'T_Remarques', columns: [['IdRemarque', 'LONG']], rows: [[1]] }
];

/** The same base with Intervisions of other days: more of the year than was known at first. */
const forgotten = evaluated.map((table) => ({
	...table,
	rows: table.rows.map((row) =>
		row.map((cell) =>
			typeof cell === 'string' ? cell.replace(/^2021-(\d\d)-\d\dT/, '2021-$1-02T') : cell
		)
	)
}));

/** The direction takes a former base over: its Intervisions are a year to tell of. */
async function takeOver(page: Page, base: typeof normalisedBase, name: string): Promise<void> {
	await page.goto('/historique');
	await page
		.getByLabel(/Base Access/)
		.setInputFiles({ name, mimeType: 'application/msaccess', buffer: writeAccess(base) });
	await page.getByRole('button', { name: 'Lire le fichier' }).click();
	await title(page, 'Correspondance');
	// Once said, a word of the file is remembered.
	const cosmonaut = page.getByLabel(/Cosmonaute/).first();
	if (await cosmonaut.isVisible()) {
		await cosmonaut.selectOption({ label: 'Autre profession' });
		await page.getByRole('button', { name: 'Enregistrer : mots du fichier' }).click();
		await expect(page.getByText('La correspondance est enregistrée.').first()).toBeVisible();
	}
	await page.getByRole('link', { name: 'Voir l’aperçu' }).first().click();
	await page.getByRole('button', { name: /^Reprendre\s\d+\slignes?/ }).click();
	await title(page, 'Reprise de l’historique');
}

/** Nothing of it is left for the next journey; the publication stays. */
async function giveBack(page: Page): Promise<void> {
	await page.goto('/historique');
	await page.getByText('Annuler cet import').first().click();
	await page.getByRole('button', { name: 'Annuler l’import entier' }).first().click();
	await expect(page.getByText('Annulé', { exact: true }).first()).toBeVisible();
}

/** The link above a title. */
const back = new RegExp(`Évaluation ${year}$`);

/** Presses a link that gives a file, and reads it. */
async function receive(page: Page, link: string): Promise<Buffer> {
	const arriving = page.waitForEvent('download');
	await pressOn(page, link);
	return readFileSync(await (await arriving).path());
}

test('[RAP-1] [RAP-2] [RAP-3] [RAP-4] [RAP-5] [RAP-6] [RAP-7] l’année se lit, se creuse, se publie et se télécharge au clavier ; une correction se voit comme un écart', async ({
	browser
}) => {
	test.setTimeout(420_000);
	const direction = await openBrowserFor(browser, 'Direction');
	await tryAs(direction, 'demodirection');
	await takeOver(direction.page, evaluated, 'base-evaluee.accdb');

	const helene = await openBrowserFor(browser, 'Hélène, évaluation');
	const { page } = helene;
	await tryAs(helene, 'demoevaluation');
	await goByMenu(page, 'Évaluation');
	await title(page, 'Évaluation');
	// [RAP-9] nothing offers what cannot be done yet
	const current = new Date().getFullYear();
	await expect(page.locator(`a[href="/evaluation/${current}/publier"]`)).toHaveCount(0);
	await look(page, 'evaluation-annees');
	await fitsNarrow(page, 'evaluation-annees');

	// the year, the region: a page, then a part after the other
	await pressOn(page, 'Rapport de la région');
	await expect(page.getByLabel('Année', { exact: true })).toBeVisible();
	await tabTo(page, 'Année');
	await page.keyboard.type(String(year));
	await pressOn(page, 'Voir');
	await title(page, `Évaluation ${year}`);
	await expect(page.getByRole('heading', { name: 'L’année en chiffres' })).toBeVisible();
	await look(page, 'evaluation-region');
	await fitsNarrow(page, 'evaluation-region');
	await pressOn(page, 'Analyse générale');
	await expect(page.getByRole('heading', { level: 2, name: 'Analyse générale' })).toBeVisible();
	await look(page, 'evaluation-partie-a');
	await fitsNarrow(page, 'evaluation-partie-a');
	await pressOn(page, 'Problématiques addictives suivies');
	await expect(
		page.getByRole('heading', { level: 2, name: 'Problématiques addictives suivies' })
	).toBeVisible();
	await expect(page.getByRole('img').first()).toBeVisible();
	await look(page, 'evaluation-partie-g');
	await fitsNarrow(page, 'evaluation-partie-g');

	// from a sentence to its rows
	await pressOn(page, 'Synthèse');
	await expect(page.getByRole('heading', { name: 'L’année en chiffres' })).toBeVisible();
	await pressOn(page, 'Lignes derrière le chiffre A7');
	await expect(page.getByText(/lignes? derrière ce chiffre/).first()).toBeVisible();
	await expect(page.getByRole('link', { name: /^Fiche / }).first()).toBeVisible();
	await look(page, 'evaluation-chiffre');
	await fitsNarrow(page, 'evaluation-chiffre');

	// a pôle, then the sheet of the contract
	await pressOn(page, back);
	await title(page, `Évaluation ${year}`);
	await tabTo(page, 'Périmètre');
	await page.keyboard.type('Vall');
	await pressOn(page, 'Voir');
	await expect(page).toHaveURL(/pole%3A/);
	await title(page, `Évaluation ${year}`);
	await look(page, 'evaluation-pole');
	await fitsNarrow(page, 'evaluation-pole');
	await pressOn(page, 'Indicateurs du CPOM');
	await title(page, `Indicateurs du CPOM ${year}`);
	await look(page, 'evaluation-cpom');
	await fitsNarrow(page, 'evaluation-cpom');

	// published
	await pressOn(page, back);
	await title(page, `Évaluation ${year}`);
	await pressOn(page, 'Publier');
	await title(page, `Publier ${year}`);
	await look(page, 'evaluation-publier');
	await fitsNarrow(page, 'evaluation-publier');
	await pressOn(page, 'Publier la version 1');
	await title(page, `Évaluation ${year}, version 1`);
	// so few situations: what fiches answered stays inside, and the page says so
	await expect(page.getByText(/d’une année d’au moins 20 situations/)).toBeVisible();
	await look(page, 'evaluation-version');
	await fitsNarrow(page, 'evaluation-version');

	// what leaves
	const pdf = await receive(page, 'Rapport, PDF accessible');
	expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
	const csv = unzipSync(new Uint8Array(await receive(page, 'Rapport, CSV (ZIP)')));
	const figures = new TextDecoder().decode(csv['A-chiffres.csv']);
	expect(figures).toMatch(/Intervisions;\d+/);
	expect(Object.keys(csv).filter((name) => /^[D-N]\d/.test(name))).toEqual([]);
	const sheets = openSheets(await receive(page, 'Rapport, Classeur (XLSX)'), 'xlsx');
	const cells = sheets.get('A-chiffres')?.find(([first]) => first?.value === 'Intervisions');
	expect(cells?.[1]).toMatchObject({ type: 'float', formula: null });
	expect((await receive(page, 'Indicateurs du CPOM, PDF accessible')).length).toBeGreaterThan(5000);

	// a row is corrected: the version stays, the difference shows
	const before = await page.getByRole('main').innerText();
	await page.goto(`${report}/ecarts`);
	await expect(page.getByText('Aucun écart')).toBeVisible();
	await takeOver(direction.page, forgotten, 'base-oubliee.accdb');
	await page.goto(report);
	await expect(page.getByText(/chiffres? ont changé|chiffre a changé/)).toBeVisible();
	await pressOn(page, /chiffres? (?:ont|a) changé/);
	await title(page, 'Depuis la publication');
	await look(page, 'evaluation-ecarts');
	await fitsNarrow(page, 'evaluation-ecarts');
	await page.goto(`${report}/versions/1`);
	expect(await page.getByRole('main').innerText()).toBe(before);

	// who may not, may not
	const emilie = await openBrowserFor(browser, 'Émilie, pharmacienne');
	await tryAs(emilie, 'demopharmacienne');
	for (const path of [
		report,
		`${report}/versions/1`,
		`${report}/versions/1/rapport.pdf`,
		`/evaluation/${year}/publier`
	])
		expect((await emilie.page.request.get(path)).status(), path).toBeGreaterThan(400);
	const claire = await openBrowserFor(browser, 'Claire, animatrice');
	await tryAs(claire, 'demoanimatrice');
	await claire.page.goto(report);
	await expect(claire.page.getByText('Tel que l’association l’a publié.')).toBeVisible();
	await expect(claire.page.getByText('Lignes derrière le chiffre')).toHaveCount(0);
	for (const path of [`${report}/chiffre?id=A7`, `${report}/ecarts`, `/evaluation/${year}/publier`])
		expect((await claire.page.request.get(path)).status(), path).toBeGreaterThan(400);
	await giveBack(direction.page);
	await giveBack(direction.page);
	for (const { wire } of [helene, emilie, claire]) expect(wire.complaints).toEqual([]);
});
