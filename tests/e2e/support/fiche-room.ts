import { expect, type Browser } from '@playwright/test';
import { openBrowserFor, type Person } from './person.ts';
import { emilie, hugues, marion } from './demo-people.ts';
import { fullName } from './prepare.ts';
import { field, openSituation } from './room.ts';
import type { ToldSituation } from './situations.ts';
import { createToday, ficheAlone, joinAs, makeReady } from './today-meeting.ts';

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
	const people = [hugues, emilie, marion];
	const intervision = await createToday(nadia.page, people);
	await makeReady(nadia.page, intervision, told, people, hugues);
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
		await joinAs(person.page, ficheAlone);
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
	await joinAs(claire.page, ficheAlone);
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
