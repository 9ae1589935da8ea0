import { expect, type Page } from '@playwright/test';
import { emilie, hugues, sophie } from '../support/demo-people.ts';
import { tryAs } from '../support/fiche-room.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { fullName } from '../support/prepare.ts';
import { field, openSituation } from '../support/room.ts';
import { bruno, ines } from '../support/situations.ts';
import { test } from '../support/test.ts';
import { createToday, joinAs, makeReady } from '../support/today-meeting.ts';
import { receivedMedia } from '../support/wire.ts';

const press = (page: Page, name: string | RegExp) =>
	page
		.getByRole('button', { name, exact: typeof name === 'string' })
		.first()
		.click();

/** What arrives is then what is said; the devices of the door have their own journey. */
const bySound = /Audio seul/;

const spoken = (page: Page, words: string | RegExp) =>
	expect(page.locator('[aria-live]').getByText(words).first()).toBeAttached();

test('Les tours de parole : file, parole, temps, ordre du jour, micros, sortie', async ({
	browser
}) => {
	test.setTimeout(240_000);
	const nadia = await openBrowserFor(browser, 'Nadia, coordinatrice');
	const host = await openBrowserFor(browser, 'Hugues, animateur');
	const guest = await openBrowserFor(browser, 'Émilie, pharmacienne', { width: 360, height: 740 });
	const keeper = await openBrowserFor(browser, 'Sophie, secrétaire');
	let intervision = '';

	await test.step('Deux situations sont prêtes ; trois personnes sont dans la salle', async () => {
		const { page } = nadia;
		await tryAs(nadia, 'democoordination');
		intervision = await createToday(page, [hugues, emilie, sophie]);
		for (const told of [ines, bruno])
			await makeReady(page, intervision, told, [hugues, emilie], hugues);
		await nadia.context.close();
		for (const [person, id] of [
			[host, 'democoanimateur'],
			[guest, 'demopharmacienne'],
			[keeper, 'demosecretaire']
		] as const) {
			await tryAs(person, id);
			await person.page.goto(`/porte/${intervision}`);
			await joinAs(person.page, bySound);
		}
		await press(host.page, `Faire entrer ${fullName(emilie)}`);
		await expect(guest.page.getByText('Pour commencer')).toBeVisible();
	});

	await test.step('À l’accueil, ce qui vient ; l’ordre se change au clavier, pour tous', async () => {
		await expect(guest.page.getByText('2 situations à l’ordre du jour')).toBeVisible();
		await host.page.getByRole('button', { name: /Descendre : Situation 1/ }).focus();
		await host.page.keyboard.press('Enter');
		const first = (page: Page) => page.locator('.agenda li').first();
		await expect(first(host.page)).toContainText('Bruno');
		// Who the patient is stays unsaid to whoever is only expected.
		await expect(first(guest.page)).not.toContainText('Bruno');
		await expect(host.page.getByRole('button', { name: /Monter : Situation 2/ })).toBeFocused();
		await host.page.keyboard.press('Enter');
		await expect(first(host.page)).toContainText('Inès');
		await look(host.page, 'tours-accueil');
	});

	await test.step('Les mains se lèvent, au clavier aussi, dans l’ordre du serveur', async () => {
		await guest.page.keyboard.press('Control+Alt+KeyH');
		await spoken(guest.page, 'Votre main est levée. Vous êtes 1er.');
		await spoken(host.page, `${fullName(emilie)} lève la main.`);
		await press(keeper.page, 'Lever la main');
		await expect(keeper.page.getByText('Votre main est levée : vous êtes 2ᵉ.')).toBeVisible();
		await press(keeper.page, `Donner la parole à ${fullName(emilie)}`);
		await expect(guest.page.getByRole('heading', { name: 'Vous avez la parole' })).toBeVisible();
		await spoken(guest.page, 'Vous avez la parole.');
		await spoken(host.page, `${fullName(emilie)} a la parole.`);
		await spoken(keeper.page, 'Votre main est levée. Vous êtes 1er.');
		await look(host.page, 'tours-file');
		await fitsNarrow(host.page, 'tours-file');
		await look(guest.page, 'tours-parole-telephone');
		await fitsNarrow(guest.page, 'tours-parole-telephone');
	});

	await test.step('Avant d’ouvrir, qui conduit est averti, sans être arrêté', async () => {
		const said = await openSituation(host.page, 1);
		expect(said).toContain('Aucun expert n’est présent.');
		await expect(field(guest.page, 'contexte')).toBeVisible();
	});

	await test.step('Temps et guide ; la coordination les tient dehors, avec les présences', async () => {
		const strip = keeper.page.getByRole('group', { name: 'Déroulé de la situation' });
		await expect(strip).toBeVisible();
		await expect(keeper.page.getByText(/Y assistent/)).toBeVisible();
		await expect(keeper.page.getByText('Inès')).toHaveCount(0);
		await strip.getByRole('button', { name: 'Passer à l’étape Questions' }).click();
		await expect(guest.page.locator('[aria-current="step"]')).toHaveText('Questions');
		await strip.getByRole('button', { name: '+ 5 minutes' }).click();
		await expect(host.page.getByText('sur 35 min')).toBeVisible();
		await look(keeper.page, 'tours-coordination-dehors');
		await fitsNarrow(keeper.page, 'tours-coordination-dehors');
		await press(host.page, 'Rappeler la Charte');
		await expect(guest.page.getByText('La Charte, en quatre mots')).toBeVisible();
		await spoken(guest.page, /Rappel de la Charte/);
		await look(guest.page, 'tours-charte-telephone');
		await press(guest.page, 'C’est relu');
		await expect(guest.page.getByText('La Charte, en quatre mots')).toHaveCount(0);
		await look(host.page, 'tours-situation');
		await fitsNarrow(host.page, 'tours-situation');
	});

	await test.step('Un micro coupé à distance ne s’entend plus ; sa personne seule le rallume', async () => {
		const packets = async () => (await receivedMedia(host.page)).packets;
		const start = await packets();
		await expect.poll(packets).toBeGreaterThan(start + 20);
		await press(host.page, 'Couper les autres micros');
		await expect(guest.page.getByRole('button', { name: 'Rallumer le micro' })).toBeVisible();
		await expect(guest.page.getByText(/Votre micro a été coupé/).first()).toBeVisible();
		// A whole second and a half without voice: what was on its way has arrived by then.
		const heardFor = async () => {
			const from = await packets();
			await host.page.waitForTimeout(1500);
			return (await packets()) - from;
		};
		await expect.poll(heardFor).toBeLessThan(10);
		const muted = await packets();
		await press(guest.page, 'Rallumer le micro');
		await expect.poll(packets).toBeGreaterThan(muted + 40);
	});

	await test.step('Nommée co-animatrice, elle conduit ; reprise, elle ne conduit plus', async () => {
		await press(host.page, 'Voir qui est là');
		const dialog = host.page.getByRole('dialog');
		const acts = dialog.getByRole('group', { name: `Pour ${fullName(emilie)}` });
		await look(host.page, 'tours-personnes');
		await acts.getByRole('button', { name: 'Nommer co-animateur·trice' }).click();
		await expect(guest.page.getByRole('button', { name: 'Refermer la situation 1' })).toBeVisible();
		await acts.getByRole('button', { name: 'Reprendre la co-animation' }).click();
		await expect(guest.page.getByRole('button', { name: 'Refermer la situation 1' })).toHaveCount(
			0
		);
	});

	await test.step('Retirée, elle n’a plus ni image, ni son, ni fiche', async () => {
		const dialog = host.page.getByRole('dialog');
		const acts = dialog.getByRole('group', { name: `Pour ${fullName(emilie)}` });
		await acts.getByRole('button', { name: 'Retirer de l’Intervision' }).click();
		await look(host.page, 'tours-retirer');
		await dialog.getByRole('button', { name: `Retirer ${fullName(emilie)}` }).click();
		await expect(field(guest.page, 'contexte')).toHaveCount(0);
		await expect.poll(async () => (await receivedMedia(guest.page)).live).toBe(0);
		await expect(guest.page.getByRole('heading', { level: 2 }).first()).toBeVisible();
		await look(guest.page, 'tours-retiree');
		await host.page.keyboard.press('Escape');
	});

	await test.step('Qui tient la porte la fait revenir : la fiche et le son aussi', async () => {
		await press(host.page, `Faire entrer ${fullName(emilie)} finalement`);
		await expect(field(guest.page, 'contexte')).toBeVisible();
		await expect.poll(async () => (await receivedMedia(guest.page)).live).toBeGreaterThan(0);
		const before = (await receivedMedia(guest.page)).packets;
		await expect
			.poll(async () => (await receivedMedia(guest.page)).packets)
			.toBeGreaterThan(before + 20);
		await expect(guest.page.getByRole('button', { name: 'Refermer la situation 1' })).toHaveCount(
			0
		);
	});

	await test.step('Terminer dit ce qui reste', async () => {
		await press(host.page, 'Refermer la situation 1');
		await host.page
			.getByRole('dialog')
			.getByRole('button', { name: /Refermer/ })
			.click();
		await press(host.page, 'Terminer l’Intervision');
		const dialog = host.page.getByRole('dialog');
		await expect(dialog).toContainText('la fiche reste à compléter');
		await expect(dialog).toContainText('elle n’a pas été étudiée');
		await look(host.page, 'tours-terminer');
		await dialog.getByRole('button', { name: 'Terminer l’Intervision' }).click();
		await expect(host.page.getByText('L’Intervision est terminée').first()).toBeVisible();
	});
});
