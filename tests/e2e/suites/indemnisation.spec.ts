import { expect, type PlaywrightWorkerArgs } from '@playwright/test';
import { tryAs } from '../support/fiche-room.ts';
import { holdIntervision } from '../support/held-intervision.ts';
import { postForm } from '../support/kinds.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

const origin = new URL(process.env['BASE_URL'] ?? 'http://127.0.0.1:3000').origin;

/** What Claire corrects of the sheet before she answers for it, as its page does: what to post, read in that page. */
type Correction = (html: string) => readonly [act: string, fields: Record<string, string>];

/** Claire, who led, answers for the sheet; corrected when it was validated before. */
async function validateSheet(
	playwright: PlaywrightWorkerArgs['playwright'],
	intervisionId: string,
	correction?: Correction
): Promise<void> {
	const claire = await playwright.request.newContext({ baseURL: origin });
	await postForm(claire, '/essayer/demoanimatrice', origin);
	const sheet = `/intervisions/${intervisionId}/emargement`;
	const read = async () => (await claire.get(sheet)).text();
	if (correction) {
		const [act, fields] = correction(await read());
		expect((await postForm(claire, `${sheet}?/${act}`, origin, fields)).status()).toBe(200);
	}
	const fields = {
		empreinte: found(await read(), /name="empreinte" value="([0-9a-f]{64})"/),
		enConnaissance: 'on',
		...(correction && { motif: 'correction' })
	};
	const done = await postForm(claire, `${sheet}?/valider`, origin, fields);
	expect(done.status()).toBe(200);
	await claire.dispose();
}

const found = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
const emilieLeaves: Correction = (html) => {
	const form = found(
		html,
		/(<form[^>]*aria-label="Corriger la présence de Émilie[\s\S]*?<\/form>)/
	);
	const value = (name: string) => found(form, new RegExp(`name="${name}" value="([^"]*)"`));
	const named = ['personId', 'avantDe', 'avantA'].map((name) => [name, value(name)]);
	return ['oter', Object.fromEntries(named)];
};
const emilieReturns: Correction = (html) => [
	'annulerCorrection',
	{ correction: found(html, /name="correction" value="([^"]*)"/) }
];

test('[IND-5] [IND-7] [IND-9] [IND-12] [IND-15] De la feuille validée au paiement, chacun y voit ce qui le regarde', async ({
	browser,
	playwright
}) => {
	const { intervisionId } = await holdIntervision(playwright, origin, [{ designation: 'Nina T.' }]);
	const isabelle = await openBrowserFor(browser, 'Isabelle, direction');
	const { page } = isabelle;
	await tryAs(isabelle, 'demodirection');

	await test.step('sans feuille validée, rien n’est payable ; sans tarif, rien n’est deviné', async () => {
		await page.goto('/indemnisation?etat=proposee');
		await expect(page.getByRole('row', { name: /Claire Vasseur/ }).first()).toBeVisible();
		await look(page, 'indemnites-proposees');
		await validateSheet(playwright, intervisionId);
		await page.goto('/indemnisation?etat=a-etablir');
		await expect(page.getByText('Il manque un tarif')).toBeVisible();
		await fitsNarrow(page, 'indemnites-sans-tarif');
	});

	await test.step('les tarifs', async () => {
		await page.getByRole('link', { name: 'Fixer un tarif' }).click();
		for (const [role, amount] of [
			['Animateur·trice', '100'],
			['Participant·e', '52,50']
		] as const) {
			await page.getByLabel('Pour', { exact: true }).selectOption({ label: role });
			await page.getByLabel(/^Montant/).fill(amount);
			await page.getByRole('button', { name: 'Fixer le tarif' }).click();
			await expect(page.getByRole('row', { name: new RegExp(role) })).toBeVisible();
		}
		await page.getByLabel(/^Montant/).fill('60');
		await page.getByRole('button', { name: 'Fixer le tarif' }).click();
		await expect(page.getByText('commence déjà ce jour-là').first()).toBeVisible();
		await look(page, 'tarifs');
		await fitsNarrow(page, 'tarifs');
	});

	await test.step('le bordereau, au clavier', async () => {
		await page.goto('/indemnisation');
		// Others' sheets may have been validated before, by other journeys.
		const own = page.getByRole('row').filter({
			has: page.locator(`a[href="/intervisions/${intervisionId}/emargement"]`)
		});
		await expect(own).toHaveCount(2);
		await expect(own.filter({ hasText: /Claire Vasseur[\s\S]*100,00/ })).toBeVisible();
		await expect(own.filter({ hasText: /Émilie Carpentier[\s\S]*52,50/ })).toBeVisible();
		await look(page, 'indemnites');
		await fitsNarrow(page, 'indemnites');
		await page.getByRole('button', { name: 'Mettre au bordereau ce qui est coché' }).focus();
		await page.keyboard.press('Enter');
		await page
			.getByRole('link', { name: /^\d{4}-\d{3,}$/ })
			.first()
			.click();
		await expect(page.getByRole('heading', { level: 1, name: /Bordereau/ })).toBeVisible();
		await look(page, 'bordereau');
		await fitsNarrow(page, 'bordereau');
		const gone = page.getByText('1 ligne n’est plus sur une feuille d’émargement corrigée');
		await validateSheet(playwright, intervisionId, emilieLeaves);
		await page.reload();
		await expect(gone).toBeVisible();
		await page.getByRole('button', { name: 'Noter comme transmis' }).click();
		await expect(page.getByText(/Sortez d’abord sa ligne/)).toBeVisible();
		await look(page, 'bordereau-hors-feuille');
		await fitsNarrow(page, 'bordereau-hors-feuille');
		await page.goto('/indemnisation');
		await expect(page.getByText('N’est plus sur la feuille corrigée')).toBeVisible();
		await look(page, 'indemnites-hors-feuille');
		await page.goBack();
		await validateSheet(playwright, intervisionId, emilieReturns);
		await page.reload();
		await expect(gone).toHaveCount(0);
		const file = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Classeur (XLSX)' }).click();
		expect((await file).suggestedFilename()).toMatch(/^bordereau-\d{4}-\d{3}\.xlsx$/);
		await page.getByRole('button', { name: 'Noter comme transmis' }).click();
		await page.getByRole('button', { name: 'Noter le paiement de ce qui est coché' }).click();
		await expect(page.getByText(/Payée, le/).first()).toBeVisible();
		await look(page, 'bordereau-paye');
		await page.goto('/indemnisation/bordereaux');
		await expect(page.getByText('Payé', { exact: true })).toBeVisible();
		await look(page, 'bordereaux');
		await fitsNarrow(page, 'bordereaux');
	});

	await test.step('la coordination voit où cela en est, sans les montants ; les autres, rien', async () => {
		const nadia = await openBrowserFor(browser, 'Nadia, coordination');
		await tryAs(nadia, 'democoordination');
		await nadia.page.goto('/indemnisation?etat=paye');
		await expect(nadia.page.getByRole('row', { name: /Émilie Carpentier/ }).first()).toBeVisible();
		await expect(nadia.page.getByText('52,50')).toHaveCount(0);
		for (const path of ['/indemnisation/tarifs', '/indemnisation/bordereaux'])
			expect((await nadia.page.request.get(path)).status()).toBe(403);
		const karim = await playwright.request.newContext({ baseURL: origin });
		await postForm(karim, '/essayer/demoexpert', origin);
		expect((await karim.get('/indemnisation')).status()).toBe(403);
		await karim.dispose();
	});

	await test.step('chacun la sienne', async () => {
		const emilie = await openBrowserFor(browser, 'Émilie, pharmacienne');
		await tryAs(emilie, 'demopharmacienne');
		await emilie.page.goto('/compte');
		await emilie.page.getByRole('link', { name: 'Voir mes indemnités' }).click();
		await expect(emilie.page.getByText('52,50').first()).toBeVisible();
		await expect(emilie.page.getByText('100,00')).toHaveCount(0);
		await look(emilie.page, 'mes-indemnites');
		await fitsNarrow(emilie.page, 'mes-indemnites');
		const sheet = emilie.page.getByRole('link', { name: /^Feuille\s\(PDF\)/ }).first();
		const path = (await sheet.getAttribute('href')) ?? '';
		const own = await emilie.page.request.get(path);
		expect(own.headers()['content-type']).toBe('application/pdf');
		const thomas = await playwright.request.newContext({ baseURL: origin });
		await postForm(thomas, '/essayer/demoinfirmier', origin);
		expect((await thomas.get(path)).status()).toBe(404);
		await thomas.dispose();
	});
});
