import { expect } from '@playwright/test';
import { tryAs } from '../support/fiche-room.ts';
import { holdIntervision } from '../support/held-intervision.ts';
import { postForm } from '../support/kinds.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { goByMenu } from '../support/menu.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

const told = 'Le suivi tient à un parapluie.';

test('durations are set, a dossier is erased for good, and each sees what is his', async ({
	browser,
	playwright,
	baseURL
}) => {
	const origin = baseURL ?? '';
	const as = async (personId: string) => {
		const by = await playwright.request.newContext({ baseURL: origin });
		await postForm(by, `/essayer/${personId}`, origin);
		return by;
	};
	const held = await holdIntervision(playwright, origin, [
		{ designation: 'Ozanne K.', texts: { contexte: told } }
	]);
	const [{ id = '', ficheId = '' } = {}] = held.situations;
	const claire = await as('demoanimatrice');
	await postForm(claire, `/fiches/${ficheId}?/signer`, origin);
	const situationPage = `/intervisions/${held.intervisionId}/situations/${id}`;
	const nadia = await openBrowserFor(browser, 'Nadia Lemaire');
	const { page } = nadia;
	await tryAs(nadia, 'democoordination');
	const html = await (await page.request.get(situationPage)).text();
	const dossierId = /\/dossiers\/([a-z0-9]{8,})/.exec(html)?.[1] ?? '';

	await test.step('from the dossier to what would go, and a ground that lacks its withdrawal', async () => {
		await page.goto(`/dossiers/${dossierId}`);
		await page.getByRole('link', { name: 'Voir ce qui serait effacé' }).click();
		await expect(page.getByRole('heading', { name: 'Ce qui est détruit' })).toBeVisible();
		await expect(page.getByText(/1\sfiche, signatures/)).toContainText(/1\sdocument scellé/);
		await expect(page.getByRole('radio', { name: /retiré son accord/ })).toBeDisabled();
		await look(page, 'effacer');
		await fitsNarrow(page, 'effacer');
	});

	await test.step('after the withdrawal, by the keyboard, only with the code typed again', async () => {
		await postForm(page.request, `${situationPage}?/retirer`, origin);
		await page.reload();
		await page.getByRole('radio', { name: /retiré son accord/ }).focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('Tab');
		await page.keyboard.type('PER-0000');
		await page.keyboard.press('Enter');
		const typed = page.getByLabel(/Tapez le code du dossier/);
		await expect(typed).toHaveAccessibleDescription(/pour confirmer/);
		expect((await page.request.get(`/dossiers/${dossierId}`)).status()).toBe(200);
		const label = await page.getByRole('heading', { level: 1 }).innerText();
		await typed.fill(label.split(' ').at(-1) ?? '');
		await page.getByRole('button', { name: 'Effacer pour toujours' }).click();
		await expect(page.getByText('Le dossier est effacé')).toBeVisible();
		await expect(page.getByRole('row', { name: /Effacement/ }).first()).toContainText(/1\sdossier/);
		await look(page, 'conservation-coordination');
	});

	await test.step('nothing of it answers any more, to anybody', async () => {
		for (const by of [page.request, claire])
			for (const path of [`/dossiers/${dossierId}`, situationPage, `/fiches/${ficheId}`])
				expect((await by.get(path)).status(), path).toBe(404);
		const sheet = await page.request.get(`/intervisions/${held.intervisionId}/emargement`);
		expect(await sheet.text()).toContain('Carpentier');
	});

	await test.step('the direction sets durations; a shortening asks first', async () => {
		const marie = await openBrowserFor(browser, 'la direction');
		await tryAs(marie, 'demodirection');
		const its = marie.page;
		await its.goto('/accueil');
		await goByMenu(its, 'Conservation');
		await expect(its.getByText('Rien n’est échu')).toBeVisible();
		await look(its, 'conservation');
		await fitsNarrow(its, 'conservation');
		const part = its.getByRole('article', { name: 'Dossiers et situations étudiées' });
		await part.getByText('Modifier cette durée').click();
		await part.getByLabel('Nombre de mois').fill('2');
		await part.getByRole('button', { name: 'Enregistrer' }).click();
		await expect(part.getByLabel('Nombre de mois')).toHaveAccessibleDescription(/entre 6 et 60/);
		await part.getByLabel('Nombre de mois').fill('12');
		await part.getByRole('button', { name: 'Enregistrer' }).click();
		await expect(part.getByText(/Raccourcir à 12\smois/)).toBeVisible();
		await look(its, 'conservation-raccourcir');
		await part.getByRole('link', { name: /^Garder/ }).click();
		await expect(part.getByText(/Raccourcir à/)).toHaveCount(0);
		await expect(part.getByText(/24\smois/)).toBeVisible();
		await part.getByText('Modifier cette durée').click();
		await part.getByLabel('Nombre de mois').fill('36');
		await part.getByRole('button', { name: 'Enregistrer' }).click();
		await expect(part.getByText(/36\smois/).first()).toBeVisible();
		await its
			.getByRole('main')
			.getByText(/^Historique/)
			.click();
		await expect(its.getByRole('listitem').filter({ hasText: /36\smois/ })).toBeVisible();
	});

	await test.step('the DPO reads, the others find nothing', async () => {
		const dpo = await as('demoprotection');
		const read = await (await dpo.get('/conservation')).text();
		expect(read).toContain('Purges et effacements');
		expect(read).not.toContain('Modifier cette durée');
		const refused = await postForm(dpo, '/conservation?/regler', origin, {
			...{ kind: 'situations', 'months-situations': '12', confirme: '0' }
		});
		expect(refused.status()).toBe(403);
		for (const who of ['demoevaluation', 'demoexpert']) {
			const other = await as(who);
			expect((await other.get('/conservation')).status(), who).toBe(403);
			expect(
				(await postForm(other, '/conservation?/purger', origin, { total: '1' })).status()
			).toBe(403);
			await other.dispose();
		}
		await dpo.dispose();
	});
	await claire.dispose();
});
