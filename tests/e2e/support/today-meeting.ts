import { expect, type Page } from '@playwright/test';
import {
	addPerson,
	addSituation,
	fullName,
	recordAccord,
	setConcerned,
	type AddedPerson
} from './prepare.ts';
import type { ToldSituation } from './situations.ts';

const inParis = (options: Intl.DateTimeFormatOptions, locale: string): string =>
	new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Paris', ...options }).format(new Date());

/** Today in Paris, as a date field takes it. */
export const todayInParis = (): string => inParis({}, 'sv-SE');

/** Makes an Intervision that begins now, with these people expected. Gives its id. */
export async function createToday(page: Page, people: readonly AddedPerson[]): Promise<string> {
	await page.goto('/intervisions/nouvelle');
	await page.getByLabel('Date').fill(todayInParis());
	await page.getByLabel('Heure').fill(inParis({ hour: '2-digit', minute: '2-digit' }, 'fr-FR'));
	await page.getByRole('button', { name: 'Créer l’Intervision' }).click();
	await page.waitForURL(/\/intervisions\/(?!nouvelle)/);
	const intervision = /intervisions\/([a-z0-9]+)/.exec(page.url())?.[1] ?? '';
	for (const person of people) await addPerson(page, person);
	return intervision;
}

/** Puts a situation on the agenda, with the patient's accord, and says whom it concerns. */
export async function makeReady(
	page: Page,
	intervision: string,
	told: ToldSituation,
	concerned: readonly AddedPerson[],
	medecinTraitant: AddedPerson
): Promise<void> {
	await page.goto(`/intervisions/${intervision}`);
	await addSituation(page, told);
	await page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: told.designation }) })
		.getByRole('link', { name: /Accord et personnes concernées/ })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: told.designation })).toBeVisible();
	await recordAccord(page, { state: 'Donné, par écrit', day: todayInParis() });
	await setConcerned(page, concerned.map(fullName), fullName(medecinTraitant));
}

/** Accepts the Charte and declares; whoever came before has done so already. */
export async function acceptCharte(page: Page): Promise<void> {
	await expect(page.getByRole('button', { name: 'Rejoindre' })).toBeVisible();
	for (const label of [/J’accepte la Charte/, /tenu·e au secret/, /industrie pharmaceutique/]) {
		const box = page.getByLabel(label);
		if (await box.isVisible()) await box.check();
	}
}

/** Comes in by the door in this way, without a look at the devices. */
export async function joinAs(page: Page, mode: RegExp): Promise<void> {
	await acceptCharte(page);
	await page.getByRole('radio', { name: mode }).check();
	await page.getByRole('button', { name: 'Rejoindre' }).click();
	await page.waitForURL('**/salle/**');
}

/** For the fiche and the thread alone: what is tested needs neither sound nor picture. */
export const ficheAlone = /Fiche et fil seuls/;
