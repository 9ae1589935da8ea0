import { expect } from '@playwright/test';
import { fitsNarrow, look } from '../support/look.ts';
import { goByMenu } from '../support/menu.ts';
import { openBrowserFor } from '../support/person.ts';
import { tryAs } from '../support/fiche-room.ts';
import { addSituation, unfold } from '../support/prepare.ts';
import { test } from '../support/test.ts';

const year = new Date().getFullYear() + 2;

test('La coordinatrice planifie une année, change une date, accueille une inscription et déplace une situation', async ({
	browser
}) => {
	test.setTimeout(240_000);
	const nadia = await openBrowserFor(browser, 'Nadia, coordinatrice', { width: 1440, height: 900 });
	const maud = await openBrowserFor(browser, 'Maud, infirmière', { width: 360, height: 740 });
	await tryAs(nadia, 'democoordination');
	const { page } = nadia;
	let first = '';

	await test.step('[PLA-3] Une série, dont une date tombe mal', async () => {
		await page.getByRole('link', { name: 'Planning' }).click();
		await page.getByRole('link', { name: 'Planifier une série' }).click();
		await page.getByLabel('À partir du').fill(`${year}-01-01`);
		await page.getByLabel('Jusqu’au').fill(`${year}-06-30`);
		await page.getByLabel('Rythme').selectOption({ label: 'Chaque mois' });
		await page.getByLabel('Semaine du mois').selectOption({ label: 'premier' });
		await page.getByLabel('Jour', { exact: true }).selectOption({ label: 'mardi' });
		await page.getByRole('button', { name: 'Voir les dates' }).click();
		const dates = page.getByRole('group', { name: 'Dates à planifier' });
		await expect(dates.getByRole('checkbox')).toHaveCount(6);
		await expect(page.getByText(/[56]\s+dates gardées sur 6/)).toBeVisible();
		await dates.getByRole('checkbox').nth(1).uncheck();
		await look(page, 'planning-serie');
		await fitsNarrow(page, 'planning-serie');
		await page.getByRole('button', { name: 'Planifier ces dates' }).click();
		await expect(page.getByText(/[45]\s+dates planifiées/)).toBeVisible();
	});

	await test.step('Le calendrier se parcourt au clavier et se lit sur un téléphone', async () => {
		await page.goto(`/planning?mois=${year}-03`);
		const table = page.getByRole('table', { name: /mars/ });
		await table.locator('[tabindex="0"]').focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowDown');
		await expect(page.locator(':focus')).toHaveAttribute('data-day', `${year}-03-09`);
		await expect(async () => {
			await page.keyboard.press('ArrowUp');
			await expect(page.getByRole('table', { name: /février/ })).toBeVisible({ timeout: 1000 });
		}).toPass();
		await page.goto(`/planning?mois=${year}-03`);
		await look(page, 'planning-mois');
		await fitsNarrow(page, 'planning-mois');
		await page.setViewportSize({ width: 360, height: 740 });
		await expect(page.getByRole('table')).toBeHidden();
		await expect(page.getByRole('listitem').filter({ hasText: 'Péronne' }).first()).toBeVisible();
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.getByRole('link', { name: 'Liste de l’année' }).click();
		await look(page, 'planning-annee');
		await fitsNarrow(page, 'planning-annee');
		await page.goto(`/planning?mois=${year}-03`);
		await page
			.getByRole('table')
			.getByRole('link', { name: /Péronne/ })
			.click();
		await page.waitForURL(/\/intervisions\/[a-z0-9]+/);
		first = new URL(page.url()).pathname;
	});

	await test.step('[PLA-8] Une date se reporte, s’annule, et chaque fois cela se défait', async () => {
		await unfold(page, 'Reporter à un autre jour');
		const report = page.locator('form[action="?/reporter"]');
		await report.getByLabel('Nouvelle date').fill(`${year}-03-17`);
		await report.getByLabel('Raison').selectOption({ label: 'Le lieu n’est pas disponible' });
		await report.getByRole('button', { name: 'Reporter l’Intervision' }).click();
		await expect(page.locator('#date').getByText(/17\smars/)).toBeVisible();
		await page.getByRole('button', { name: 'Annuler', exact: true }).click();
		await expect(page.locator('#date').getByText(/17\smars/)).toBeHidden();
		await unfold(page, 'Annuler cette date');
		const cancel = page.locator('form[action="?/annuler"]');
		await cancel.getByLabel('Raison').selectOption({ label: 'Intempéries, transports' });
		await cancel.getByRole('button', { name: 'Annuler l’Intervision' }).click();
		await expect(page.getByText('Cette date est annulée')).toBeVisible();
		await page.getByRole('button', { name: 'Rétablir cette date' }).click();
		await expect(page.getByText('Cette date est annulée')).toBeHidden();
	});

	await test.step('[PLA-17] Une infirmière s’inscrit par le lien du pôle, la coordination l’accepte', async () => {
		await goByMenu(page, 'Pôles');
		await page.getByRole('link', { name: 'Péronne' }).click();
		await look(page, 'pole');
		await fitsNarrow(page, 'pole');
		await page.getByRole('button', { name: /Ouvrir l’inscription|Faire un nouveau lien/ }).click();
		const link = (await page.locator('#inscription .link').innerText()).trim();
		await maud.page.goto(new URL(link).pathname);
		for (const word of ['Jade', 'Vasseur']) {
			expect(await maud.page.locator('main').innerText()).not.toContain(word);
		}
		await maud.page.getByRole('radio', { name: new RegExp(`mars ${year}`) }).check();
		await maud.page.getByLabel('Prénom').fill('Maud');
		await maud.page
			.getByLabel('Nom', { exact: false })
			.and(maud.page.locator('[name=familyName]'))
			.fill('Vanacker');
		await maud.page.getByLabel('Adresse électronique').fill(`maud.vanacker${year}@exemple.fr`);
		await maud.page.locator('[name=profession]').selectOption({ label: 'Infirmier·ère' });
		await maud.page.getByLabel('Mode d’exercice').selectOption({ label: 'Libéral' });
		await maud.page.getByLabel('Type de structure').selectOption({ label: 'Cabinet libéral' });
		await maud.page.getByLabel('Structure ou cabinet').fill('Cabinet infirmier de Nesle');
		await maud.page.getByRole('button', { name: 'Demander à participer' }).click();
		await expect(maud.page.getByText('Seules les personnes soumises').first()).toBeVisible();
		await maud.page.getByLabel(/soumis·e au secret/).check();
		await maud.page.getByLabel(/industrie pharmaceutique/).check();
		await look(maud.page, 'inscription');
		await fitsNarrow(maud.page, 'inscription');
		await maud.page.getByRole('button', { name: 'Demander à participer' }).click();
		await expect(
			maud.page.getByRole('heading', { name: 'Votre demande est envoyée' })
		).toBeVisible();
		await page.goto(first);
		const expected = page.getByRole('region', { name: 'Personnes attendues' });
		await expect(expected.getByRole('rowheader', { name: /Maud Vanacker/ })).toBeHidden();
		await page.getByRole('button', { name: 'Accepter Maud Vanacker' }).click();
		await expect(expected.getByRole('rowheader', { name: /Maud Vanacker/ })).toBeVisible();
	});

	await test.step('[PLA-11] Une situation change de date par le clavier, et revient', async () => {
		await addSituation(page, {
			designation: 'Lina R.',
			problem: 'Le traitement est à revoir.',
			demandeurs: [],
			problematiques: [],
			motifs: []
		});
		const move = page.getByLabel('Déplacer vers…').first();
		await move.focus();
		// Other journeys may have filled the nearest date: a full one can not be chosen.
		const free = move.locator('option:not([disabled]):not([value=""])').first();
		await move.selectOption((await free.getAttribute('value')) ?? '');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: 'Lina R.' })).toBeHidden();
		await page.getByRole('button', { name: 'Annuler', exact: true }).click();
		await expect(page.getByRole('heading', { name: 'Lina R.' })).toBeVisible();
		await fitsNarrow(page, 'planning-intervision');
	});
	expect([...nadia.wire.complaints, ...maud.wire.complaints]).toEqual([]);
});

test('[PLA-1] La direction crée un pôle et nomme une coordination, que le secret partagé permet', async ({
	browser
}) => {
	const isabelle = await openBrowserFor(browser, 'Isabelle, direction');
	await tryAs(isabelle, 'demodirection');
	const { page } = isabelle;
	await goByMenu(page, 'Pôles');
	await page.getByRole('link', { name: 'Créer un pôle' }).click();
	await page.getByLabel('Nom du pôle').fill('Corbie');
	await page.getByLabel('Trois lettres').fill('crb');
	await page.getByLabel('Structure porteuse').fill('CPTS de Corbie');
	await page.getByLabel('Type de structure').selectOption({ label: 'CPTS' });
	await look(page, 'pole-nouveau');
	await fitsNarrow(page, 'pole-nouveau');
	await page.getByRole('button', { name: 'Créer le pôle' }).click();
	await expect(page.getByRole('heading', { name: 'Pôle Corbie' })).toBeVisible();
	await unfold(page, 'Nommer quelqu’un');
	await page.getByLabel('Adresse électronique').fill('sophie.duval@demonstration.example');
	await page.getByLabel('Fonction', { exact: true }).selectOption({ label: 'Coordination' });
	await page.getByRole('button', { name: 'Attribuer la fonction' }).click();
	await expect(page.getByText(/ne permet pas cette fonction/).first()).toBeVisible();
	await page.getByLabel('Adresse électronique').fill('lucie.fontaine@demonstration.example');
	await page.getByRole('button', { name: 'Attribuer la fonction' }).click();
	await expect(page.getByRole('rowheader', { name: /Lucie Fontaine/ })).toBeVisible();
	await page.getByRole('button', { name: /Retirer à Lucie Fontaine/ }).click();
	await expect(page.getByRole('rowheader', { name: /Lucie Fontaine/ })).toBeHidden();
	await page.goto('/poles/association');
	await look(page, 'poles-association');
	await fitsNarrow(page, 'poles-association');
	expect(isabelle.wire.complaints).toEqual([]);
});
