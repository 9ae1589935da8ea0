import { expect, type Locator, type Page } from '@playwright/test';
import { emilie, hugues } from '../support/demo-people.ts';
import { tryAs } from '../support/fiche-room.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { fullName } from '../support/prepare.ts';
import { admit, field, finalise, isSaved, openSituation, tick } from '../support/room.ts';
import { ines } from '../support/situations.ts';
import { test } from '../support/test.ts';
import { createToday, ficheAlone, joinAs, makeReady } from '../support/today-meeting.ts';

/** A patient of this journey alone: no other dossier of the pôle looks like hers. */
const maya = { ...ines, designation: 'Maya L.' };

const contact = 'Contacter le médecin traitant pour faire le point';
const delivery = 'Adapter le mode de délivrance';
const support = 'Optimiser l’accompagnement';

/** What was proposed the first time, and what it has become. */
const fates = [
	[contact, 'faite'],
	[delivery, 'abandonnée'],
	[support, 'en cours']
] as const;

const part = 'Depuis la dernière Intervision';
const fateOf = (page: Page, piste: string, fate: string): Locator =>
	field(page, 'suivi').getByRole('group', { name: piste }).getByLabel(fate, { exact: true });

test('Un suivi commence par les anciennes pistes : ce qu’elles sont devenues, dit ensemble et gardé', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const nadia = await openBrowserFor(browser, 'Nadia, coordinatrice');
	const host = await openBrowserFor(browser, 'Hugues, animateur');
	const guest = await openBrowserFor(browser, 'Émilie, pharmacienne', { width: 360, height: 740 });
	for (const [person, id] of [
		[nadia, 'democoordination'],
		[host, 'democoanimateur'],
		[guest, 'demopharmacienne']
	] as const)
		await tryAs(person, id);

	/** An Intervision that begins now, with Maya's situation; whoever conducts is in. */
	async function hold(): Promise<string> {
		const intervision = await createToday(nadia.page, [hugues, emilie]);
		await makeReady(nadia.page, intervision, maya, [hugues, emilie], hugues);
		await host.page.goto(`/porte/${intervision}`);
		await joinAs(host.page, ficheAlone);
		return intervision;
	}

	await test.step('Une première Intervision propose trois pistes', async () => {
		const { page } = host;
		await hold();
		await openSituation(page, 1);
		// Nobody knows her yet: there is nothing to review.
		await expect(field(page, 'pistes')).toBeVisible();
		await expect(page.getByRole('button', { name: part })).toHaveCount(0);
		await page.getByRole('button', { name: 'Aucun nom à surveiller' }).click();
		await tick(
			page,
			'pistes',
			fates.map(([piste]) => piste)
		);
		await conclude(page);
	});

	let following = '';
	await test.step('À la suivante, la coordination répond que c’est le même patient', async () => {
		const { page } = nadia;
		following = await hold();
		await page.getByRole('link', { name: /^Dossier / }).click();
		await page.getByRole('button', { name: 'C’est le même patient' }).click();
		await expect(page.getByRole('row').filter({ hasText: 'Ouvrir la fiche' })).toHaveCount(1);
	});

	await test.step('La situation s’ouvre sur les pistes de la dernière fois, et sur elles seules', async () => {
		await guest.page.goto(`/porte/${following}`);
		await joinAs(guest.page, ficheAlone);
		await admit(host.page, fullName(emilie));
		await openSituation(host.page, 1);
		await expect(host.page.getByText('D’abord, les pistes de la dernière fois')).toBeVisible();
		await expect(host.page.getByText('0 piste revue sur 3')).toBeVisible();
		for (const { page } of [host, guest]) {
			await expect(page.getByRole('button', { name: part })).toBeVisible();
			const groups = field(page, 'suivi').getByRole('group');
			await expect(groups).toHaveCount(fates.length);
			for (const [piste] of fates) await expect(groups.filter({ hasText: piste })).toHaveCount(1);
			await expect(field(page, 'suivi').locator('input:checked')).toHaveCount(0);
		}
		// Whoever attends is not asked to lead the review.
		await expect(guest.page.getByText('D’abord, les pistes de la dernière fois')).toHaveCount(0);
		await look(host.page, 'suivi-a-revoir');
		await fitsNarrow(host.page, 'suivi-a-revoir');
	});

	await test.step('Qui conduit dit ce que chacune est devenue ; les autres le voient aussitôt', async () => {
		const { page } = host;
		await page.getByRole('button', { name: 'Revoir les pistes' }).click();
		await expect(page.getByRole('button', { name: part })).toBeFocused();
		for (const [rank, [piste, fate]] of fates.slice(0, 2).entries()) {
			await fateOf(page, piste, fate).check();
			await expect(fateOf(guest.page, piste, fate)).toBeChecked();
			await expect(
				page.getByText(new RegExp(`^${rank + 1}\\spistes?\\srevues?\\ssur\\s3$`))
			).toBeVisible();
		}
		// Whoever is concerned says it as well, and says it otherwise.
		await fateOf(guest.page, support, 'abandonnée').check();
		await expect(fateOf(page, support, 'abandonnée')).toBeChecked();
		await fateOf(guest.page, support, 'en cours').check();
		await expect(fateOf(page, support, 'en cours')).toBeChecked();
		await expect(fateOf(page, support, 'abandonnée')).not.toBeChecked();
		await expect(page.getByText('Les pistes de la dernière fois sont revues')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Revoir les pistes' })).toHaveCount(0);
		await look(page, 'suivi-revu');
		await look(guest.page, 'suivi-revu-telephone');
		await fitsNarrow(guest.page, 'suivi-revu-telephone');
	});

	await test.step('Effacée, une réponse est à dire de nouveau', async () => {
		const { page } = host;
		await fateOf(page, contact, 'faite').focus();
		await page.getByRole('button', { name: `Effacer la réponse : ${contact}` }).click();
		await expect(fateOf(guest.page, contact, 'faite')).not.toBeChecked();
		await expect(page.getByText('2 pistes revues sur 3')).toBeVisible();
		await fateOf(page, contact, 'faite').check();
		await expect(page.getByText('3 pistes revues sur 3')).toBeVisible();
	});

	await test.step('Finalisée, la fiche garde le devenir de chaque piste, pour qui la lit ensuite', async () => {
		const { page } = host;
		await page.getByRole('button', { name: 'Aucun nom à surveiller' }).click();
		await tick(page, 'pistes', ['Poursuivre la prise en soins actuelle']);
		await conclude(page);
		const link = page.getByRole('link', { name: 'Voir et signer la fiche' }).first();
		const path = (await link.getAttribute('href')) ?? '';
		for (const reader of [page, nadia.page]) {
			await reader.goto(path);
			const review = reader.getByRole('region', { name: part });
			for (const [piste, fate] of fates) {
				const row = review.locator('.row').filter({ hasText: piste });
				await expect(row.getByText(fate, { exact: true })).toBeVisible();
			}
			await expect(review.locator('.row')).toHaveCount(fates.length);
		}
		await look(page, 'suivi-fiche');
	});
});

/** Says who will tell the patient and that one looks at it again, and finalises. */
async function conclude(page: Page): Promise<void> {
	await tick(page, 'restituteur', [fullName(hugues)]);
	await tick(page, 'autre-intervision', ['oui']);
	await tick(page, 'delai', ['3 mois']);
	await isSaved(page);
	await finalise(page);
	await expect(page.getByRole('link', { name: 'Voir et signer la fiche' }).first()).toBeVisible();
}
