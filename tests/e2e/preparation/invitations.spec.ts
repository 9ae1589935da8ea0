import { expect, type Page } from '@playwright/test';
import { tryAs } from '../support/fiche-room.ts';
import { readInvitation, type Letter } from '../support/letters.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import {
	addPerson,
	addSituation,
	fullName,
	recordAccord,
	setConcerned,
	unfold,
	type AddedPerson
} from '../support/prepare.ts';
import { openInvitation } from '../support/second-factor.ts';
import { jade } from '../support/situations.ts';
import { test } from '../support/test.ts';

const phone = { width: 390, height: 780 };
const pharmacienne: AddedPerson = {
	givenName: 'Agathe',
	familyName: 'Roussel',
	email: 'agathe.roussel@demonstration.example',
	profession: 'Pharmacien·ne',
	mode: 'Libéral',
	fonction: 'pharmacienne',
	structureKind: 'Officine',
	structureName: 'Pharmacie du Beffroi',
	role: 'Participant·e',
	categorie: 'Pharmacien·ne·s'
};
const medecin: AddedPerson = {
	givenName: 'Paul',
	familyName: 'Delahaye',
	email: 'paul.delahaye@demonstration.example',
	profession: 'Médecin généraliste',
	mode: 'Libéral',
	fonction: 'médecin généraliste',
	structureKind: 'Cabinet libéral',
	structureName: 'Cabinet médical de Ham',
	role: 'Participant·e',
	categorie: 'Généralistes libéraux'
};
const dayIn = (days: number) =>
	new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(
		new Date(Date.now() + days * 86_400_000)
	);

/** One property of the appointment, whatever its parameters. */
const lineOf = ({ calendar }: Letter, name: string) =>
	new RegExp(`^${name}[^:\\r\\n]*:(.*)$`, 'm').exec(calendar)?.[1]?.trim() ?? '';

/** Opens the latest letter to this address and gives its text. */
async function openLetter(page: Page, email: string): Promise<string> {
	await page.goto('/boite-aux-lettres');
	const letter = page.getByRole('listitem').filter({ hasText: email });
	await letter.first().getByRole('link').click();
	return page.getByRole('article').innerText();
}

test('De l’invitation à la réponse : un clic, un bouton, et la coordinatrice le voit', async ({
	browser
}) => {
	const nadia = await openBrowserFor(browser, 'Nadia, coordinatrice');
	const agathe = await openBrowserFor(browser, 'Agathe, pharmacienne', phone);
	const row = (person: AddedPerson) =>
		nadia.page
			.getByRole('region', { name: /Invitations et réponses/ })
			.getByRole('row', { name: new RegExp(fullName(person)) });
	let intervision = '';
	let answerPage = '';

	await test.step('La coordinatrice prépare et envoie', async () => {
		const { page } = nadia;
		await tryAs(nadia, 'democoordination');
		await page.goto('/intervisions/nouvelle');
		await page.getByLabel('Date').fill(dayIn(10));
		await page.getByLabel('Heure').fill('12:30');
		await page.getByRole('button', { name: 'Créer l’Intervision' }).click();
		await page.waitForURL(/\/intervisions\/(?!nouvelle)/);
		intervision = /intervisions\/([a-z0-9]+)/.exec(page.url())?.[1] ?? '';
		for (const person of [pharmacienne, medecin]) await addPerson(page, person);
		await addSituation(page, jade);
		await page.getByRole('link', { name: /Accord et personnes concernées/ }).click();
		await recordAccord(page, { state: 'Donné, par oral', day: dayIn(0) });
		await setConcerned(page, [fullName(pharmacienne), fullName(medecin)], fullName(medecin));
	});

	await test.step('[ANN-14] Qui vient d’ordinaire se propose, et s’ajoute d’un geste', async () => {
		const { page } = nadia;
		const proposed = page.getByRole('listitem').filter({ hasText: 'Expert·e habituel·le du pôle' });
		await expect(proposed.filter({ hasText: 'Karim Benali' })).toContainText('pas encore sur');
		await page.getByRole('button', { name: 'Ajouter Karim Benali' }).click();
		await expect(page.getByText(/cette personne est concernée, et sur la/).first()).toBeVisible();
		await expect(page.getByRole('button', { name: 'Ajouter Karim Benali' })).toHaveCount(0);
		await expect(page.getByRole('checkbox', { name: /^Karim Benali/ })).toBeChecked();
	});

	await test.step('Les invitations partent', async () => {
		const { page } = nadia;
		await page.goto(`/intervisions/${intervision}#invitations`);
		await page.getByRole('button', { name: /Envoyer les invitations/ }).click();
		await expect(page.getByText(/invitations envoyées/).first()).toBeVisible();
		await expect(row(pharmacienne)).toContainText('Invité·e, sans réponse');
		await look(page, 'invitations');
		await fitsNarrow(page, 'invitations');
	});

	await test.step('[INV-10] Ouvrir le lien ne répond pas ; un bouton répond, sur un téléphone', async () => {
		const { page } = agathe;
		const text = await openLetter(page, pharmacienne.email);
		for (const word of ['Jade', 'méthadone', fullName(medecin)]) expect(text).not.toContain(word);
		await page.getByRole('link', { name: /choix=telephone/ }).click();
		await expect(page.getByLabel('Par téléphone')).toBeChecked();
		answerPage = page.url();
		await nadia.page.reload();
		await expect(row(pharmacienne)).toContainText('Invité·e, sans réponse');
		await look(page, 'reponse');
		await fitsNarrow(page, 'reponse');
		await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
		await expect(page.getByText('Indiquez le numéro où vous joindre').first()).toBeVisible();
		await page.getByLabel('Numéro où vous joindre').fill('06 12 34 56 78');
		await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
		await expect(page.getByText('Votre réponse : Par téléphone')).toBeVisible();
	});

	await test.step('[INV-8] « Je sais de qui il s’agit », sans que l’application ne le dise', async () => {
		const { page } = agathe;
		await expect(page.getByText('Situation 1', { exact: true })).toBeVisible();
		expect(await page.locator('main').innerText()).not.toContain('Jade');
		await page.getByRole('button', { name: /Je sais de qui il s’agit/ }).click();
		await expect(page.getByText('Vous savez de qui il s’agit')).toBeVisible();
		await look(page, 'reponse-donnee');
		await nadia.page.reload();
		await expect(row(pharmacienne)).toContainText('Par téléphone');
		await expect(row(pharmacienne)).toContainText('06 12 34 56 78');
		await expect(row(pharmacienne)).toContainText('sait de qui il s’agit');
		await expect(row(medecin)).toContainText('ne l’a pas encore dit');
	});

	await test.step('Sans JavaScript aussi : le médecin traitant ne vient pas, il est informé', async () => {
		const text = await openLetter(agathe.page, medecin.email);
		const link = /https?:\S+choix=absent/.exec(text)?.[0] ?? '';
		const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
		const page = await context.newPage();
		await page.goto(link);
		await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
		await expect(page.getByText('Votre réponse : Absent·e')).toBeVisible();
		await context.close();
		await nadia.page.reload();
		const doctors = nadia.page.locator('#medecins');
		await expect(doctors).toContainText(`${fullName(medecin)}, absent·e`);
		await doctors
			.getByLabel('Comment')
			.selectOption({ label: 'par messagerie sécurisée de santé' });
		await doctors.getByRole('button', { name: /Le médecin traitant est informé/ }).click();
		await expect(doctors).toContainText('par messagerie sécurisée de santé');
	});

	await test.step('[INV-7] La date change : « Prévenir », et le rendez-vous est remplacé', async () => {
		const { page } = nadia;
		const before = await readInvitation(agathe.page, pharmacienne.email);
		await unfold(page, 'Reporter à un autre jour');
		const form = page.locator('form[action="?/reporter"]');
		await form.getByLabel('Nouvelle date').fill(dayIn(12));
		await form.getByLabel('Raison').selectOption({ label: 'Le lieu n’est pas disponible' });
		await form.getByRole('button', { name: 'Reporter l’Intervision' }).click();
		await page.getByRole('button', { name: /^Prévenir \d+ personnes/ }).click();
		await expect(page.getByText(/messages partent dans dix secondes/).first()).toBeVisible();
		const sending = page.getByRole('listitem').filter({ hasText: 'Annonce du changement' });
		await expect(sending).toContainText(/(\d+) sur \1 envoyés/, { timeout: 30_000 });
		const after = await readInvitation(agathe.page, pharmacienne.email);
		expect(after.link).toBe(before.link);
		expect(lineOf(after, 'UID')).toBe(lineOf(before, 'UID'));
		expect(lineOf(after, 'METHOD')).toBe('REQUEST');
		expect(Number(lineOf(after, 'SEQUENCE'))).toBeGreaterThan(Number(lineOf(before, 'SEQUENCE')));
		const start = `${dayIn(12).replaceAll('-', '')}T123000`;
		expect(after.calendar).toMatch(new RegExp(`^DTSTART;TZID=[^:]*:${start}`, 'm'));
		expect(after.subject + after.text + after.calendar).not.toContain('Jade');
	});

	await test.step('Les relances se voient et se règlent', async () => {
		const { page } = nadia;
		await page.getByRole('link', { name: 'Relances' }).click();
		await page.waitForURL('**/relances');
		await page
			.getByText(/Rappel à toutes les personnes attendues/)
			.first()
			.click();
		await expect(
			page.getByText(new RegExp(`À ce jour.*${fullName(pharmacienne)}`)).first()
		).toBeVisible();
		await look(page, 'relances');
		await fitsNarrow(page, 'relances');
		await page.getByRole('checkbox', { name: 'Le lien, à nouveau, la veille' }).uncheck();
		await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
		await expect(
			page.getByText('Les relances de cette Intervision sont réglées.').first()
		).toBeVisible();
		await expect(page.getByText('Ne partira pas.').first()).toBeVisible();
	});

	await test.step('[INV-6] Un lien remis remplace l’ancien ; retiré, il n’ouvre plus rien', async () => {
		const { page } = nadia;
		await page.goto(`/intervisions/${intervision}#invitations`);
		await row(pharmacienne).getByText('Agir').click();
		await row(pharmacienne).getByRole('button', { name: 'Créer un lien à remettre' }).click();
		const shown = page.getByText(/\/invitation\/[a-z2-7]{32}$/).first();
		await expect(shown).toBeVisible();
		const link = await shown.innerText();
		await agathe.page.goto(answerPage);
		await expect(agathe.page.getByText('Ce lien n’est pas reconnu').first()).toBeVisible();
		await openInvitation(agathe.page, link, pharmacienne.email);
		await look(agathe.page, 'porte-reponse');
		// a new page: what was unfolded is folded again
		await page.reload();
		await row(pharmacienne).getByText('Agir').click();
		await row(pharmacienne).getByRole('button', { name: 'Retirer son lien' }).click();
		await expect(row(pharmacienne)).toContainText('Lien retiré');
		// the session that it had opened is over too
		await agathe.page.reload();
		await expect(agathe.page).toHaveURL(/\/connexion/);
		await agathe.page.goto(link);
		await expect(agathe.page.getByText('Ce lien n’est pas reconnu').first()).toBeVisible();
	});
	expect(nadia.wire.complaints).toEqual([]);
});
