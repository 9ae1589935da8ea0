import { expect, type Browser, type Page } from '@playwright/test';
import { tryAs } from '../support/fiche-room.ts';
import { look } from '../support/look.ts';
import { openBrowserFor, type Person } from '../support/person.ts';
import { addSituation, unfold, type AddedPerson } from '../support/prepare.ts';
import { field, openSituation } from '../support/room.ts';
import { ines } from '../support/situations.ts';
import { test } from '../support/test.ts';
import { createToday, ficheAlone, joinAs } from '../support/today-meeting.ts';

/** Known to the demonstration by their e-mail: nothing else is asked of them here. */
const known = (name: string, email: string, role: string): AddedPerson => ({
	givenName: name.split(' ')[0] ?? '',
	familyName: name.split(' ')[1] ?? '',
	email: `${email}@demonstration.example`,
	profession: 'Médecin généraliste',
	mode: 'Libéral',
	fonction: 'médecin généraliste',
	structureKind: 'Maison de santé (MSP)',
	structureName: 'Maison de santé de Roisel',
	role,
	categorie: 'Généralistes libéraux'
});
const claire = known('Claire Vasseur', 'claire.vasseur', 'Animateur·trice');
const hugues = known('Hugues Delattre', 'hugues.delattre', 'Participant·e');
const marion = known('Marion Leroy', 'marion.leroy', 'Participant·e');

async function openAs(browser: Browser, name: string, personId: string): Promise<Person> {
	const person = await openBrowserFor(browser, name);
	await tryAs(person, personId);
	return person;
}

async function prepare(page: Page): Promise<{ intervision: string; situation: string }> {
	const intervision = await createToday(page, [claire, hugues, marion]);
	await unfold(page, 'Ajouter une situation');
	await page
		.locator('form[action="?/ajouterSituation"] [name=demandeurId]')
		.selectOption({ value: 'demoeducatrice' });
	await addSituation(page, ines);
	const link = page.getByRole('link', { name: /Accord et personnes concernées/ });
	const situation = (await link.getAttribute('href')) ?? '';
	await link.click();
	await expect(page.getByRole('heading', { level: 1, name: ines.designation })).toBeVisible();
	return { intervision, situation };
}

const form = (page: Page) => page.locator('form[action="?/enregistrer"]');

async function save(page: Page): Promise<void> {
	await form(page).getByRole('button', { name: 'Enregistrer sa réponse' }).click();
	await expect(page.getByText('La réponse du patient est enregistrée.').first()).toBeVisible();
}

/** Enters for the fiche alone. */
async function enterToWrite(page: Page, intervision: string): Promise<void> {
	await page.goto(`/porte/${intervision}`);
	await joinAs(page, ficheAlone);
}

test('the patient’s accord: recorded, limited, by exception, withdrawn in the middle of the meeting', async ({
	browser
}) => {
	const nadia = await openAs(browser, 'Nadia, coordinatrice', 'democoordination');
	const { page } = nadia;
	const { intervision, situation } = await prepare(page);

	await test.step('the usual case takes three gestures', async () => {
		await look(page, 'accord-a-recueillir');
		await form(page).getByLabel('Donné, par oral', { exact: true }).check();
		await form(page).getByLabel('Le patient sait qu’il peut retirer').check();
		await save(page);
		await expect(page.getByText(/Accord oral recueilli le .* par Marion Leroy/)).toBeVisible();
	});

	await test.step('partial: a person refused, something withheld', async () => {
		await unfold(page, 'Modifier sa réponse');
		await form(page).getByLabel('Partiel, par oral', { exact: true }).check();
		await expect(form(page).locator('[name=withheld]')).toBeVisible();
		await form(page).getByRole('button', { name: 'Enregistrer sa réponse' }).click();
		await expect(page.getByText(/précise une information à taire/).first()).toBeVisible();
		await form(page).locator('[name=withheld]').fill('le suivi psychiatrique');
		await form(page)
			.getByRole('group', { name: /dont il refuse la présence/ })
			.getByLabel(/Hugues Delattre/)
			.check();
		await look(page, 'accord-partiel');
		await save(page);
		await expect(page.getByText('À taire : le suivi psychiatrique')).toBeVisible();
		await expect(page.getByText('Hugues Delattre ne sera pas présent·e.')).toBeVisible();
		await unfold(page, 'Historique : 2 enregistrements');
		await expect(page.getByText(/Ce qui change.: Partiel, par oral, information/)).toBeVisible();
	});

	await test.step('the exception: justified by one, validated by another', async () => {
		await unfold(page, 'Modifier sa réponse');
		await form(page).getByLabel('Exception : patient en rupture de soins').check();
		await form(page)
			.locator('[name=exceptionReason]')
			.fill('Injoignable depuis deux mois, sans logement.');
		await save(page);
		await expect(page.getByRole('button', { name: 'Valider l’exception' })).toHaveCount(0);
		const animatrice = await openAs(browser, 'Claire, animatrice', 'demoanimatrice');
		await animatrice.page.goto(situation);
		await animatrice.page.getByRole('button', { name: 'Valider l’exception' }).click();
		await expect(animatrice.page.getByText(/Exception validée par Claire Vasseur/)).toBeVisible();
		await animatrice.context.close();
		await page.goto('/accords?a-regulariser');
		await expect(page.getByText('validée, à régulariser').first()).toBeVisible();
		await look(page, 'accords');
	});

	await test.step('the patient comes back and agrees', async () => {
		await page.goto(situation);
		await unfold(page, 'Modifier sa réponse');
		await form(page).getByLabel('Donné, par écrit', { exact: true }).check();
		await form(page).getByLabel('Le patient sait qu’il peut retirer').check();
		await form(page).locator('[name=paperKeptAt]').fill('dossier du centre');
		await save(page);
	});

	const animatrice = await openAs(browser, 'Claire, animatrice', 'demoanimatrice');
	const educatrice = await openAs(browser, 'Marion, éducatrice', 'demoeducatrice');
	await test.step('withdrawn by the animatrice while the fiche is being written in two browsers', async () => {
		await enterToWrite(animatrice.page, intervision);
		await enterToWrite(educatrice.page, intervision);
		await animatrice.page.getByRole('button', { name: /^Faire entrer Marion Leroy/ }).click();
		await openSituation(animatrice.page, 1);
		for (const { page: room } of [animatrice, educatrice])
			await expect(field(room, 'detail').locator('.cm-content')).toBeVisible();
		await animatrice.page.getByRole('button', { name: 'Le patient retire son accord' }).click();
		const dialog = animatrice.page.getByRole('dialog');
		await look(animatrice.page, 'accord-retrait-salle');
		await dialog.getByRole('button', { name: 'Enregistrer le retrait' }).click();
		for (const { page: room } of [animatrice, educatrice]) {
			await expect(room.getByRole('heading', { name: 'Ordre du jour' })).toBeVisible({
				timeout: 2000
			});
			await expect(field(room, 'detail')).toHaveCount(0);
		}
		await expect(educatrice.page.getByText('situation retirée')).toBeVisible();
		await expect(educatrice.page.getByText(ines.designation)).toHaveCount(0);
	});

	await test.step('afterwards nobody reads the demande; a mistake is corrected by a new accord', async () => {
		await page.goto(situation);
		await expect(page.getByText(/la demande n’est plus montrée à personne/)).toBeVisible();
		await expect(page.getByText(ines.problem)).toHaveCount(0);
		await look(page, 'accord-retire');
		await expect(page.getByRole('button', { name: 'Le patient retire son accord' })).toHaveCount(0);
	});
	for (const person of [nadia, animatrice, educatrice]) await person.context.close();
});
