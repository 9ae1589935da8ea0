import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { PDF } from '@libpdf/core';
import { expect, type Page } from '@playwright/test';
import { runCommand } from '../support/command.ts';
import { tryAs } from '../support/fiche-room.ts';
import { holdIntervision } from '../support/held-intervision.ts';
import { postForm } from '../support/kinds.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { goByMenu } from '../support/menu.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

const origin = new URL(process.env['BASE_URL'] ?? 'http://127.0.0.1:3000').origin;
const dataDir = process.env['TEST_DATA_DIR'] ?? '.data';
const name = 'fiche-de-rosalie.pdf';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const asFile = (buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });
const answerOf = (page: Page) => page.getByRole('region').filter({ hasText: 'Empreinte SHA-256' });

/** Drops a file on the page as a mouse does. */
async function drop(page: Page, bytes: Buffer): Promise<void> {
	const dataTransfer = await page.evaluateHandle(
		({ base64, name }) => {
			const held = new DataTransfer();
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			held.items.add(new File([bytes], name, { type: 'application/pdf' }));
			return held;
		},
		{ base64: bytes.toString('base64'), name }
	);
	await page
		.getByRole('group', { name: 'Fichier à vérifier' })
		.dispatchEvent('drop', { dataTransfer });
}

test('[ARC-14] Qui tient un fichier le dépose, et lui seul le lit : authentique, remplacé, altéré ou inconnu', async ({
	browser,
	playwright
}) => {
	const { situations } = await holdIntervision(playwright, origin, [
		{ designation: 'Rosalie M.', texts: { contexte: 'Le suivi tient à un fil.' } }
	]);
	const fiche = `/fiches/${situations[0]?.ficheId ?? ''}`;
	const claire = await playwright.request.newContext({ baseURL: origin });
	await postForm(claire, '/essayer/demoanimatrice', origin);
	const sign = (path: string) => postForm(claire, `${path}?/signer`, origin);
	await sign(fiche);
	const sealed = await (await claire.get(`${fiche}/fiche.pdf`)).body();
	expect(sealed.subarray(0, 5).toString()).toBe('%PDF-');

	const holder = await openBrowserFor(browser, 'Quelqu’un qui tient un fichier');
	const { page, wire } = holder;
	const sent: string[] = [];
	page.on('request', (request) => {
		const body = request.postDataBuffer();
		if (body) sent.push(`${request.url()} ${body.toString('latin1')}`);
	});

	await test.step('authentique : déposé depuis n’importe quelle page, sans compte', async () => {
		await page.goto('/connexion');
		await page.getByRole('link', { name: 'Vérifier un document' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vérifier un document');
		await look(page, 'verifier');
		await fitsNarrow(page, 'verifier');
		await drop(page, sealed);
		await expect(answerOf(page)).toContainText('Authentique');
		await expect(answerOf(page)).toContainText(name);
		await expect(answerOf(page)).toBeFocused();
		await look(page, 'verifier-authentique');
		await fitsNarrow(page, 'verifier-authentique');
	});

	await test.step('altéré : un seul octet a changé', async () => {
		const touched = Buffer.from(sealed);
		const middle = Math.floor(touched.length / 3);
		touched[middle] = (touched[middle] ?? 0) ^ 1;
		await drop(page, touched);
		await expect(answerOf(page)).toContainText('Altéré');
		await look(page, 'verifier-altere');
	});

	await test.step('inconnu : le PDF de quelqu’un d’autre, choisi au clavier', async () => {
		const other = PDF.create();
		other.addPage({ size: 'a4' });
		const otherBytes = Buffer.from(await other.save());
		// axe leaves its own tab in front: only the tab that one looks at may open a file dialog.
		await page.bringToFront();
		page.on('filechooser', async (chooser) => chooser.setFiles(asFile(otherBytes)));
		const field = page.getByLabel('Déposez le document ici, ou choisissez-le');
		await field.focus();
		await expect(field).toBeFocused();
		await page.keyboard.press('Space');
		await expect(answerOf(page)).toContainText('Inconnu');
		await look(page, 'verifier-inconnu');
	});

	await test.step('remplacé : une correction a été signée depuis', async () => {
		const corrected = await postForm(claire, `${fiche}/correction`, origin, {
			...{ contexte: 'Le suivi tient bon.', restituteur: 'demopharmacienne' },
			...{ 'autre-intervision': 'non', 'correction-raison': 'oubli', 'aucun-nom': 'oui' }
		});
		expect(corrected.status()).toBe(303);
		const next = corrected.headers()['location'] ?? '';
		await drop(page, sealed);
		await expect(answerOf(page)).toContainText('Authentique');
		await sign(next);
		await drop(page, sealed);
		await expect(answerOf(page)).toContainText('Remplacé par une version plus récente');
		await look(page, 'verifier-remplace');
		await drop(page, await (await claire.get(`${next}/fiche.pdf`)).body());
		await expect(answerOf(page)).toContainText('Authentique');
	});

	await test.step('le fichier n’est jamais parti : une empreinte, et l’endroit du journal qu’il cite', () => {
		expect(sent.length).toBe(6);
		expect(sent.filter((body) => body.includes(sha256(sealed))).length).toBe(3);
		for (const body of sent) {
			expect(body.length).toBeLessThan(700);
			expect(body).not.toMatch(/%PDF|rosalie/i);
		}
		expect([...wire.hosts]).toEqual([new URL(origin).hostname]);
		expect(wire.complaints).toEqual([]);
	});

	await test.step('sans JavaScript, l’empreinte se colle', async () => {
		const plain = await browser.newContext({ javaScriptEnabled: false });
		const bare = await plain.newPage();
		await bare.goto('/verifier');
		await expect(bare.locator('noscript')).toBeVisible();
		await expect(bare.getByText('Déposez le document ici')).toBeHidden();
		await bare.getByText('Vous avez l’empreinte, ou pas de JavaScript').click();
		await bare.getByLabel('Empreinte SHA-256').fill('9f86');
		await bare.getByRole('button', { name: 'Vérifier cette empreinte' }).click();
		await expect(bare.getByText('compte 64 chiffres et lettres').first()).toBeVisible();
		await bare.getByLabel('Empreinte SHA-256').fill(sha256(sealed).toUpperCase());
		await bare.getByRole('button', { name: 'Vérifier cette empreinte' }).click();
		await expect(answerOf(bare)).toContainText('Remplacé');
		await bare.screenshot({ path: 'test-results/pages/verifier-sans-js.png', fullPage: true });
	});
	await claire.dispose();
});

test('[ARC-16] [ARC-17] L’évaluation vérifie l’archive, en note la fin et en remet une année qui se revérifie seule', async ({
	browser,
	playwright
}) => {
	const helene = await openBrowserFor(browser, 'Hélène, évaluation');
	const { page } = helene;
	const verify = (...args: string[]) =>
		runCommand('npm', ['run', '--silent', 'archive:verify', '--', ...args], { DATA_DIR: dataDir });
	// Of this run alone: another one may take place at the same time, on the other database.
	const file = test.info().outputPath('archive-export.tar');

	await test.step('vérifier maintenant, au clavier', async () => {
		await tryAs(helene, 'demoevaluation');
		await goByMenu(page, 'Archive');
		await expect(page.getByRole('heading', { level: 1, name: 'Archive' })).toBeVisible();
		await page.getByRole('button', { name: 'Vérifier maintenant' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('status').filter({ hasText: 'Archive intacte' })).toBeVisible();
		await expect(page.getByText(/Dernière vérification[\s\S]*archive intacte/)).toBeVisible();
		await look(page, 'archive');
		await fitsNarrow(page, 'archive');
	});

	await test.step('la fin du journal s’imprime, et le terminal la reconnaît', async () => {
		await page.emulateMedia({ media: 'print' });
		await page.screenshot({ path: 'test-results/pages/archive-papier.png', fullPage: true });
		await expect(page.getByRole('button', { name: 'Vérifier maintenant' })).toBeHidden();
		const noted = page.getByText(/^\d+:[0-9a-f]{64}$/);
		await expect(noted).toBeVisible();
		const head = await noted.innerText();
		await page.emulateMedia({ media: 'screen' });
		expect((await verify('--head', head)).output).toContain('Archive intacte.');
		const rewritten = head.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
		expect((await verify('--head', rewritten)).code).toBe(1);
	});

	await test.step('l’année se télécharge et se revérifie seule ; un octet changé est nommé', async () => {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Télécharger l’export' }).click();
		expect((await download).suggestedFilename()).toMatch(/20\d\d.*\.tar$/);
		await (await download).saveAs(file);
		const checked = await verify('--export', file);
		expect(checked.output).toContain('Archive intacte.');
		expect(checked.code).toBe(0);
		const bytes = readFileSync(file);
		const at = bytes.indexOf('%PDF-') + 2_000;
		bytes[at] = (bytes[at] ?? 0) ^ 1;
		writeFileSync(file, bytes);
		const touched = await verify('--export', file);
		expect(touched.output).toContain('ARCHIVE ALTÉRÉE');
		expect(touched.code).toBe(1);
	});

	await test.step('du terminal aussi ; une année vide le dit', async () => {
		const exported = (year: string, out: string) => {
			const args = ['run', '--silent', 'archive:export', '--', '--year', year, '--out', out];
			return runCommand('npm', args, { DATA_DIR: dataDir });
		};
		const out = test.info().outputPath('du-terminal.tar');
		const year = new Date().toISOString().slice(0, 4);
		expect((await exported(year, out)).code).toBe(0);
		expect((await verify('--export', out)).output).toContain('Archive intacte.');
		const none = await exported('2001', test.info().outputPath('vide.tar'));
		expect(none.output).toContain('le journal n’a rien de l’année 2001');
		expect(none.code).toBe(2);
	});

	await test.step('ni la coordination, ni la direction, ni la protection des données n’emportent rien', async () => {
		const year = String(new Date().getFullYear());
		for (const [who, verifies] of [
			['democoordination', true],
			['demodirection', false],
			['demoprotection', true]
		] as const) {
			const by = await playwright.request.newContext({ baseURL: origin });
			await postForm(by, `/essayer/${who}`, origin);
			const shown = await by.get('/archive');
			expect(shown.status(), who).toBe(verifies ? 200 : 403);
			expect(await shown.text()).not.toContain('Télécharger l’export');
			const forged = await postForm(by, '/archive/export', origin, { annee: year });
			expect(forged.status(), who).toBe(403);
			expect(forged.headers()['content-type']).not.toContain('tar');
			expect(await forged.text()).not.toContain('journal.jsonl');
			await by.dispose();
		}
		const victor = await openBrowserFor(browser, 'Victor, protection des données');
		await tryAs(victor, 'demoprotection');
		await victor.page.goto('/journal?acte=archive-exportee');
		const lines = victor.page.getByRole('row').filter({ hasText: 'Année de l’archive exportée' });
		// hers, and that of the terminal, which nobody signs
		await expect(lines).toHaveCount(2);
		await expect(lines.filter({ hasText: 'Hélène Masson' })).toHaveCount(1);
		for (const line of await lines.all()) await expect(line).toContainText('toute l’archive');
	});
});
