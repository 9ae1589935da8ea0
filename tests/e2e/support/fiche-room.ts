import { expect, type Browser, type Page } from '@playwright/test';
import { openBrowserFor, type Person } from './person.ts';
import {
	addPerson,
	addSituation,
	fullName,
	recordAccord,
	setConcerned,
	type AddedPerson
} from './prepare.ts';
import { field, openSituation } from './room.ts';
import type { ToldSituation } from './situations.ts';

/** The référent who leads in the journeys. */
export const hugues: AddedPerson = {
	givenName: 'Hugues',
	familyName: 'Delattre',
	email: 'hugues.delattre@demonstration.example',
	profession: 'Médecin généraliste',
	mode: 'Libéral',
	fonction: 'médecin généraliste',
	structureKind: 'Maison de santé (MSP)',
	structureName: 'Maison de santé de Roisel',
	role: 'Animateur·trice',
	categorie: 'Généralistes libéraux'
};
export const emilie: AddedPerson = {
	givenName: 'Émilie',
	familyName: 'Carpentier',
	email: 'emilie.carpentier@demonstration.example',
	profession: 'Pharmacien·ne',
	mode: 'Libéral',
	fonction: 'pharmacienne',
	structureKind: 'Officine',
	structureName: 'Pharmacie du Château',
	role: 'Participant·e',
	categorie: 'Pharmacien·ne·s'
};
export const marion: AddedPerson = {
	givenName: 'Marion',
	familyName: 'Leroy',
	email: 'marion.leroy@demonstration.example',
	profession: 'Éducateur·trice',
	mode: 'Salarié·e',
	fonction: 'éducatrice spécialisée',
	structureKind: 'Structure sociale ou médico-sociale',
	structureName: 'Centre mères-enfants de l’Ancre',
	role: 'Participant·e',
	categorie: 'Travailleurs sociaux et travailleuses sociales'
};

const guardWorker = '**/workers/guard-worker*';

/** Three people at one fiche: who finalises it, and two who write in it. */
export interface FicheRoom {
	readonly hugues: Person;
	readonly emilie: Person;
	readonly marion: Person;
	readonly restituteur: string;
}

/** Signs in as one of the demonstration's people, without a letter. */
export async function tryAs({ page }: Person, personId: string): Promise<void> {
	await page.goto('/');
	await page.request.post(`/essayer/${personId}`, {
		headers: { origin: new URL(page.url()).origin }
	});
	await page.goto('/accueil');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Prepares an Intervision of its own with one situation, and opens its fiche in three browsers. */
export async function openFiche(browser: Browser, told: ToldSituation): Promise<FicheRoom> {
	const nadia = await openBrowserFor(browser, 'Nadia, coordinatrice');
	await tryAs(nadia, 'democoordination');
	const intervision = await prepare(nadia.page, told);
	await nadia.context.close();
	const room = {
		hugues: await openBrowserFor(browser, 'Hugues, animateur', { width: 1440, height: 900 }),
		emilie: await openBrowserFor(browser, 'Émilie, pharmacienne'),
		marion: await openBrowserFor(browser, 'Marion, éducatrice'),
		restituteur: fullName(hugues)
	};
	for (const [person, id] of [
		[room.hugues, 'democoanimateur'],
		[room.emilie, 'demopharmacienne'],
		[room.marion, 'demoeducatrice']
	] as const) {
		await tryAs(person, id);
		await person.page.goto(`/porte/${intervision}`);
		await enterToWrite(person.page);
	}
	const { page } = room.hugues;
	for (const person of [emilie, marion])
		await expect(page.getByText(fullName(person)).first()).toBeVisible();
	await page.getByRole('button', { name: 'Faire entrer tout le monde' }).click();
	await openSituation(page, 1);
	for (const { page: other } of [room.hugues, room.emilie, room.marion])
		await expect(field(other, 'detail').locator('.cm-content')).toBeVisible();
	return room;
}

/** Opens a fiche of the demonstration, alone, as the person who leads it. */
export async function openDemonstrationFiche(browser: Browser): Promise<Person> {
	const claire = await openBrowserFor(browser, 'Claire, animatrice', { width: 1440, height: 900 });
	await tryAs(claire, 'demoanimatrice');
	await claire.page.goto('/porte/demointervision');
	await enterToWrite(claire.page);
	const shown = field(claire.page, 'detail');
	const open = claire.page.getByRole('button', { name: 'Ouvrir la situation 1', exact: true });
	await expect(shown.or(open).first()).toBeVisible();
	if (!(await shown.isVisible())) await openSituation(claire.page, 1);
	await expect(shown.locator('.cm-content')).toBeVisible();
	return claire;
}

/** Puts another program in the place of the guard's worker, and opens the fiche again: what the page must bear. */
export async function replaceGuard({ context, page }: Person, program: string): Promise<void> {
	await context.unroute(guardWorker);
	await context.route(guardWorker, (route) =>
		route.fulfill({ contentType: 'text/javascript', body: program })
	);
	await page.reload();
	await expect(field(page, 'detail').locator('.cm-content')).toBeVisible();
}

/** Enters for the fiche alone: what is tested needs neither sound nor picture, nor the server that carries them. */
async function enterToWrite(page: Page): Promise<void> {
	const join = page.getByRole('button', { name: 'Rejoindre' });
	await expect(join).toBeVisible();
	// Who came before has accepted already.
	for (const label of [/J’accepte la Charte/, /tenu·e au secret/, /industrie pharmaceutique/]) {
		const box = page.getByLabel(label);
		if (await box.isVisible()) await box.check();
	}
	const alone = page.getByRole('radio', { name: /Fiche et fil seuls/ });
	if (await alone.isVisible()) await alone.check();
	await join.click();
	await page.waitForURL('**/salle/**');
}

async function prepare(page: Page, told: ToldSituation): Promise<string> {
	const now = new Date();
	const inParis = (options: Intl.DateTimeFormatOptions, locale: string) =>
		new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Paris', ...options }).format(now);
	const today = inParis({}, 'sv-SE');
	await page.goto('/intervisions/nouvelle');
	await page.getByLabel('Date').fill(today);
	await page.getByLabel('Heure').fill(inParis({ hour: '2-digit', minute: '2-digit' }, 'fr-FR'));
	await page.getByRole('button', { name: 'Créer l’Intervision' }).click();
	await page.waitForURL(/\/intervisions\/(?!nouvelle)/);
	const intervision = /intervisions\/([a-z0-9]+)/.exec(page.url())?.[1] ?? '';
	for (const person of [hugues, emilie, marion]) await addPerson(page, person);
	await addSituation(page, told);
	await page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: told.designation }) })
		.getByRole('link', { name: /Accord et personnes concernées/ })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: told.designation })).toBeVisible();
	await recordAccord(page, { state: 'Donné, par écrit', day: today });
	await setConcerned(page, [hugues, emilie, marion].map(fullName), fullName(hugues));
	return intervision;
}
