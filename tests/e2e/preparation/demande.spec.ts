import { expect, type Page } from '@playwright/test';
import { tryAs } from '../support/fiche-room.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { test } from '../support/test.ts';

const phone = { width: 360, height: 740 };
const problem =
	'Le traitement ne tient plus depuis un mois, et chacun avance de son côté. Comment se coordonner ?';

/** Longer than a program would take. */
const pause = (page: Page) => page.waitForTimeout(2200);

async function tick(page: Page, group: RegExp, label: string): Promise<void> {
	await page.getByRole('group', { name: group }).getByLabel(label, { exact: true }).check();
}

test('a demande, from a phone without an account to the fiche', async ({ browser }) => {
	const coordination = await openBrowserFor(browser, 'Nadia Lemaire');
	const desk = coordination.page;
	await tryAs(coordination, 'democoordination');
	const someone = await openBrowserFor(browser, 'Paul', phone);
	const { page } = someone;
	let followed = '';

	await test.step('deposit on a phone, to the association, without an account', async () => {
		await page.goto('/demande');
		await fitsNarrow(page, 'demande-depot');
		await page.getByLabel('Votre nom').fill('Renée Colin');
		await page.getByLabel('Courriel').fill('renee.colin@exemple.fr');
		await tick(page, /Le patient est-il d’accord/, 'Oui, par oral');
		await page.getByLabel('Le patient', { exact: true }).fill('Jade Martin');
		await page.getByLabel('Le problème').fill(problem);
		await tick(page, /Motif/, 'Relais de prise en charge');
		await page.getByText('Problématiques addictives', { exact: true }).click();
		await tick(page, /Problématique/, 'Alcool');
		await expect(page.getByText(/Il manque \d\sréponses?/)).toBeVisible();
		await pause(page);
		await page.getByRole('button', { name: 'Envoyer la demande' }).click();
		// A full name is refused, and nothing that was typed is lost.
		await expect(page.getByRole('alert')).toContainText(/nom/);
		await expect(page.getByLabel('Le problème')).toHaveValue(problem);
		await look(page, 'demande-refusee');
		await page.getByLabel('Le patient', { exact: true }).fill('Jade M.');
		await page.getByRole('button', { name: 'Ajouter une personne' }).click();
		await page.locator('#champ-inviteName-2').fill('Anne Petit');
		await page.locator('#champ-inviteName-0').fill('Émilie Carpentier');
		await page.getByRole('button', { name: 'Envoyer la demande' }).click();
		await page.waitForURL('**/demande/suivi/**');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reçue par l’association');
		followed = page.url();
		const shown = await page.content();
		for (const word of ['Jade', 'traitement', 'Colin', 'Petit']) expect(shown).not.toContain(word);
		await look(page, 'demande-suivi');
		await fitsNarrow(page, 'demande-suivi');
	});

	await test.step('the receipt holds the link, and nothing else', async () => {
		await desk.goto('/boite-aux-lettres');
		const letter = desk.getByRole('listitem').filter({ hasText: 'renee.colin@exemple.fr' });
		await letter.getByRole('link').first().click();
		const text = await desk.getByRole('article').innerText();
		expect(text).toContain('/demande/suivi/');
		expect(text).not.toMatch(/Jade|traitement|Colin/);
	});

	await test.step('the association directs it, without reading it', async () => {
		const office = await openBrowserFor(browser, 'Sylvie Morel');
		await tryAs(office, 'demoassociation');
		await office.page.getByRole('link', { name: 'Demandes' }).first().click();
		await look(office.page, 'demandes-liste');
		await office.page.getByRole('link', { name: 'Renée Colin' }).first().click();
		await expect(office.page.getByText('n’est montré qu’à la coordination clinique')).toBeVisible();
		expect(await office.page.content()).not.toMatch(/Jade|traitement ne tient/);
		await look(office.page, 'demande-logistique');
		await office.page.locator('[name=poleId]').selectOption({ label: 'Péronne' });
		await office.page.getByRole('button', { name: 'Orienter vers ce pôle' }).click();
		await office.page.waitForURL('**/demandes');
		await office.context.close();
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Orientée vers le pôle Péronne'
		);
	});

	await test.step('the pôle accepts it, tells the patient apart, and enlists it', async () => {
		await desk.goto('/demandes?etat=recue');
		await desk.getByRole('link', { name: 'Renée Colin' }).first().click();
		await expect(desk.getByText(problem)).toBeVisible();
		await look(desk, 'demande-coordination');
		await desk.getByRole('button', { name: 'Accepter la demande' }).click();
		const known = desk.getByRole('article').filter({ hasText: 'Jade M.' });
		await expect(known.first()).toBeVisible();
		await known.first().getByRole('button', { name: 'Je ne sais pas encore' }).click();
		await expect(desk.getByText('Vous avez répondu').first()).toBeVisible();
		const form = desk.locator('form[action="?/inscrire"]');
		await form.getByLabel(/Ajouter Renée Colin/).check();
		await form.locator('[name=profession]').selectOption({ label: 'Infirmier·ère' });
		await form.locator('[name=mode]').selectOption({ label: 'Libéral' });
		await form.locator('[name=structureKind]').selectOption({ label: 'Cabinet libéral' });
		await form.locator('[name=structureName]').fill('Cabinet de la Source');
		await form.locator('[name=fonction]').fill('infirmière libérale');
		await expect(form.getByLabel(/Émilie Carpentier, pharmacienne/)).toBeChecked();
		await look(desk, 'demande-inscrire');
		await form.getByRole('button', { name: 'Inscrire à l’ordre du jour' }).click();
		await expect(desk.getByText('À l’ordre du jour', { exact: true })).toBeVisible();
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(
			'Inscrite à l’Intervision du'
		);
	});

	await test.step('whom the directory did not know is added to it, and then to the situation', async () => {
		const guests = desk.getByRole('region', { name: 'Qui inviter' });
		await expect(guests.getByText('Attendu·e pour cette situation.')).toBeVisible();
		await guests.getByRole('link', { name: /Ajouter à l’annuaire.*Anne Petit/ }).click();
		await expect(desk.getByLabel('Prénom')).toHaveValue('Anne');
		await expect(desk.locator('[name=familyName]')).toHaveValue('Petit');
		expect(desk.url()).not.toMatch(/Anne|Petit/);
		await desk.locator('[name=profession]').selectOption({ label: 'Psychologue' });
		await desk.locator('[name=mode]').selectOption({ label: 'Libéral' });
		await desk.locator('[name=structureKind]').selectOption({ label: 'Cabinet libéral' });
		await desk.locator('[name=structureName]').fill('Cabinet de la Source');
		await desk.locator('[name=fonction]').fill('psychologue');
		await desk.getByRole('button', { name: 'Ajouter à l’annuaire' }).click();
		await desk.waitForURL('**/demandes/*');
		await expect(guests.getByLabel(/Anne Petit, psychologue/)).toBeChecked();
		await look(desk, 'demande-souhaits');
		await fitsNarrow(desk, 'demande-souhaits');
		await guests.getByRole('button', { name: 'Ajouter à la situation' }).click();
		await expect(guests.getByText('Attendu·e pour cette situation.')).toHaveCount(2);
	});

	await test.step('the link of the pôle is shown with its QR code', async () => {
		const back = desk.url();
		await desk.goto('/demandes/liens');
		await expect(desk.getByRole('img', { name: /Code QR/ }).first()).toBeVisible();
		await look(desk, 'demande-liens');
		await fitsNarrow(desk, 'demande-liens');
		await desk.goto(back);
	});

	await test.step('the situation has its codes; the same patient: its dossier is joined', async () => {
		await desk.getByRole('link', { name: 'Ouvrir la situation' }).click();
		await expect(desk.getByText('Relais de prise en charge')).toBeVisible();
		await expect(desk.getByText(problem)).toBeVisible();
		await expect(desk.getByText(/Renée Colin, infirmière libérale/).first()).toBeVisible();
		await desk.getByRole('link', { name: /^Dossier PER-/ }).click();
		await desk.getByRole('button', { name: 'C’est le même patient' }).first().click();
		await expect(desk.getByRole('heading', { name: 'Dossiers réunis' })).toBeVisible();
		await look(desk, 'dossier-reuni');
		await fitsNarrow(desk, 'dossier-reuni');
		await desk
			.getByRole('button', { name: /^Séparer de/ })
			.first()
			.click();
		await expect(desk.getByText(/Séparé le/).first()).toBeVisible();
	});

	await test.step('the demandeur takes it back', async () => {
		await page.goto(followed);
		await page.getByText('Retirer la demande').first().click();
		await page.getByRole('button', { name: 'Retirer la demande' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Retirée');
	});
	await someone.context.close();
	await coordination.context.close();
});

test('without JavaScript, by the link of a pôle; and what a program sends is not kept', async ({
	browser
}) => {
	const coordination = await openBrowserFor(browser, 'Nadia Lemaire');
	await tryAs(coordination, 'democoordination');
	await coordination.page.goto('/demandes/liens');
	await look(coordination.page, 'demandes-liens');
	const link = await coordination.page
		.getByText(/\/demande\/[a-z2-7]{32}/)
		.first()
		.innerText();
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
	const page = await context.newPage();

	await page.goto(new URL(link).pathname);
	await page.getByLabel('Votre nom').fill('Luc Sansscript');
	await page.getByLabel('Téléphone').fill('03 22 00 00 09');
	await page.locator('#champ-inviteName-0').fill('Anne Petit');
	await page.getByRole('button', { name: 'Ajouter une personne' }).click();
	await expect(page.locator('#champ-inviteName-2')).toBeVisible();
	await expect(page.locator('#champ-inviteName-0')).toHaveValue('Anne Petit');
	await expect(page.getByLabel('Votre nom')).toHaveValue('Luc Sansscript');
	await pause(page);
	await page.getByRole('button', { name: 'Envoyer la demande' }).click();
	await page.waitForURL('**/demande/suivi/**');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reçue par le pôle Péronne');

	// A program fills the field that nobody sees; then the same address sends again and again.
	const send = async (name: string, website: string) => {
		const opened = await (await page.request.get('/demande')).text();
		const envoi = /name="envoi" value="([a-z2-7]{32})"/.exec(opened)?.[1] ?? '';
		const answer = await page.request.post('/demande?/envoyer', {
			form: {
				envoi,
				ouvert: '1',
				website,
				name,
				phone: '1',
				addressee: 'association',
				urgency: 'ordinaire'
			},
			headers: { origin: new URL(page.url()).origin, accept: 'text/html' },
			maxRedirects: 0
		});
		return answer.status();
	};
	expect(await send('Programme Caché', 'http://spam.example')).toBe(422);
	const answers: number[] = [];
	for (let index = 0; index < 9; index += 1) answers.push(await send(`Programme ${index}`, ''));
	expect(answers.at(-1)).toBe(429);
	const kept = answers.filter((status) => status === 303).length;
	const desk = await openBrowserFor(browser, 'Sylvie Morel');
	await tryAs(desk, 'demoassociation');
	await desk.page.goto('/demandes?pole=aucun');
	await expect(desk.page.getByRole('link', { name: /^Programme \d/ })).toHaveCount(kept);
	await expect(desk.page.getByText('Programme Caché')).toHaveCount(0);
	for (const { context: one } of [coordination, desk]) await one.close();
	await context.close();
});
