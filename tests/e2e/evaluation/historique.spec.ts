import { expect } from '@playwright/test';
import { listedBase, namedPatients } from '#tests/support/imports/listed-base.ts';
import { normalisedBase } from '#tests/support/imports/normalised-base.ts';
import { protectAccess } from '#tests/support/imports/protect-access.ts';
import { writeAccess } from '#tests/support/imports/write-access.ts';
import { tryAs } from '../support/fiche-room.ts';
import { chooseFiles, pickByKeys, pressOn, tabTo } from '../support/keyboard.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

const field = /^Base Access/;
const accdb = (buffer: Buffer) => ({
	name: 'ancienne-base.accdb',
	mimeType: 'application/msaccess',
	buffer
});

test('the direction brings an Access base in by the keyboard alone, reads it line by line, and undoes it whole', async ({
	browser
}) => {
	const direction = await openBrowserFor(browser, 'Direction');
	await tryAs(direction, 'demodirection');
	const { page } = direction;
	const link = page.getByRole('link', { name: 'Historique', exact: true, includeHidden: true });
	await link.first().waitFor({ state: 'attached' });
	if (!(await link.first().isVisible())) await pressOn(page, 'Plus');
	await pressOn(page, 'Historique');
	await expect(
		page.getByRole('heading', { level: 1, name: 'Reprise de l’historique' })
	).toBeVisible();
	await look(page, 'historique-vide');
	await fitsNarrow(page, 'historique-vide');

	// what is wrong with a file is a sentence, with its status, and the page stays
	const bad = [
		[accdb(Buffer.from('ceci n’est pas une base\0')), 'ou il est abîmé'],
		[accdb(protectAccess(writeAccess(normalisedBase))), 'protégée par un mot de passe'],
		[{ name: 'vide.csv', mimeType: 'text/csv', buffer: Buffer.from('Pôle;Date\n') }, 'aucune ligne']
	] as const;
	for (const [sent, words] of bad) {
		await chooseFiles(page, field, sent);
		const answered = page.waitForResponse((one) => one.request().method() === 'POST');
		await pressOn(page, 'Lire le fichier');
		// with our scripts the status stands in the answer, without them it is the answer's own
		const answer = await answered;
		expect(answer.status() === 422 || /"status":422/.test(await answer.text())).toBe(true);
		await expect(page.getByText(words).first()).toBeVisible();
	}
	await look(page, 'historique-refuse');

	await chooseFiles(page, field, accdb(writeAccess(normalisedBase)), 'Enter');
	await pressOn(page, 'Lire le fichier');
	await expect(page.getByRole('heading', { level: 1, name: 'Correspondance' })).toBeVisible();
	await expect(page.getByText(/13\stables, \d+\slignes en tout/)).toBeVisible();
	await look(page, 'historique-correspondance');
	await fitsNarrow(page, 'historique-correspondance');

	// what a word means, said by the keyboard
	await pickByKeys(page, /Cosmonaute/, 'Autre profession');
	await pressOn(page, 'Enregistrer : mots du fichier');
	await expect(page.getByText('La correspondance est enregistrée.').first()).toBeVisible();
	await pressOn(page, 'Voir l’aperçu');
	await expect(page.getByRole('heading', { level: 1, name: 'Aperçu de la reprise' })).toBeVisible();
	await expect(page.getByText('créée').first()).toBeVisible();
	await look(page, 'historique-apercu');
	await fitsNarrow(page, 'historique-apercu');
	await pressOn(page, /^Refusées/);
	await expect(page.getByText('La date est à venir').first()).toBeVisible();
	await look(page, 'historique-refusees');

	await pressOn(page, /^Reprendre \d+ lignes/);
	await expect(
		page.getByRole('heading', { level: 1, name: 'Reprise de l’historique' })
	).toBeVisible();
	// The latest first: other journeys of this server took bases over too.
	await expect(page.getByText(/Situations et fiches\s: 4/).first()).toBeVisible();
	await expect(page.getByText('Repris', { exact: true }).first()).toBeVisible();
	await look(page, 'historique-fait');
	await fitsNarrow(page, 'historique-fait');

	const evaluation = await openBrowserFor(browser, 'Évaluation');
	await tryAs(evaluation, 'demoevaluation');
	await evaluation.page.goto('/fiches?etat=reprise');
	const taken = evaluation.page
		.getByRole('row', { name: /PAT-01A/ })
		.first()
		.getByRole('link', { name: /^Voir/ });
	await taken.click();
	await expect(evaluation.page.getByText('Reprise d’une ancienne base').first()).toBeVisible();
	await expect(evaluation.page.getByText('Héroïne et TSO').first()).toBeVisible();
	await look(evaluation.page, 'fiche-reprise');
	await fitsNarrow(evaluation.page, 'fiche-reprise');
	await expect(evaluation.page.getByRole('button', { name: /Signer/ })).toHaveCount(0);
	await evaluation.context.close();

	const undone = page.getByText('Annulé', { exact: true });
	const before = await undone.count();
	await pressOn(page, 'Annuler cet import');
	await tabTo(page, 'Annuler l’import entier');
	await page.keyboard.press('Enter');
	await expect(undone).toHaveCount(before + 1);

	// the same make again: what the word means is remembered
	await chooseFiles(page, field, accdb(writeAccess(normalisedBase)));
	await pressOn(page, 'Lire le fichier');
	await expect(page.getByRole('heading', { level: 1, name: 'Correspondance' })).toBeVisible();
	await expect(page.getByLabel(/Cosmonaute/).first()).toHaveValue('autre');
	await pressOn(page, 'Abandonner et détruire le fichier');
	await expect(
		page.getByRole('heading', { level: 1, name: 'Reprise de l’historique' })
	).toBeVisible();
	await direction.context.close();
});

test('CSV files are brought in by the keyboard, a doubtful line after a yes, and found again', async ({
	browser
}) => {
	const evaluation = await openBrowserFor(browser, 'Évaluation');
	await tryAs(evaluation, 'demoevaluation');
	const { page } = evaluation;
	await page.goto('/historique');
	const csv = (name: string, lines: readonly string[]) => ({
		...{ name, mimeType: 'text/csv' },
		buffer: Buffer.from(`${lines.join('\r\n')}\r\n`)
	});
	await chooseFiles(page, field, [
		csv('Réunions.csv', ['N° ITV;Pôle;Date', '1;Péronne;14/03/2017', '2;Péronne;1er février 2017']),
		csv('Fiches.csv', [
			'N° fiche;N° ITV;Code patient;Motivation',
			'1;1;PAT-21A;Contemplation',
			'2;2;PAT-22B;Licorne'
		])
	]);
	await pressOn(page, 'Lire le fichier');
	await expect(page.getByRole('heading', { level: 1, name: 'Correspondance' })).toBeVisible();
	await look(page, 'historique-csv');
	await pressOn(page, 'Voir l’aperçu');
	await expect(page.getByRole('heading', { level: 1, name: 'Aperçu de la reprise' })).toBeVisible();
	// the page answers by itself from here on
	await page.waitForLoadState('networkidle');
	await pressOn(page, /Une réponse n’est pas reconnue/, { key: 'Space' });
	await pressOn(page, 'Appliquer à l’aperçu');
	await expect(page.getByText('L’aperçu suit votre choix.').first()).toBeVisible();
	await look(page, 'historique-douteuses');
	await fitsNarrow(page, 'historique-douteuses');
	await pressOn(page, /^Reprendre 4 lignes/);
	await expect(page.getByText(/Situations et fiches\s: 2/)).toBeVisible();
	await expect(page.getByText('Repris', { exact: true }).first()).toBeVisible();

	await page.goto('/fiches?etat=reprise');
	await expect(page.getByText(/incomplète\s: \d+\squestions/).first()).toBeVisible();
	await look(page, 'fiches-reprises');
	await fitsNarrow(page, 'fiches-reprises');
	await page.goto('/historique');
	await pressOn(page, 'Annuler cet import');
	await tabTo(page, 'Annuler l’import entier');
	await page.keyboard.press('Enter');
	await expect(page.getByText('L’import est annulé').first()).toBeVisible();
	await evaluation.context.close();
});

test('patients named in full are refused, and their names shown nowhere', async ({ browser }) => {
	const direction = await openBrowserFor(browser, 'Direction');
	await tryAs(direction, 'demodirection');
	const { page } = direction;
	await page.goto('/historique');
	await chooseFiles(page, field, accdb(writeAccess(listedBase)));
	await pressOn(page, 'Lire le fichier');
	await expect(page.getByRole('heading', { level: 1, name: 'Correspondance' })).toBeVisible();
	const shown = [await page.content()];
	await pressOn(page, 'Voir l’aperçu');
	await expect(page.getByText('un nom est peut-être écrit').first()).toBeVisible();
	shown.push(await page.content());
	for (const name of namedPatients)
		for (const text of shown) expect(text, name).not.toContain(name);
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1, name: 'Correspondance' })).toBeVisible();
	await pressOn(page, 'Abandonner et détruire le fichier');
	await expect(
		page.getByRole('heading', { level: 1, name: 'Reprise de l’historique' })
	).toBeVisible();
	await direction.context.close();
});
