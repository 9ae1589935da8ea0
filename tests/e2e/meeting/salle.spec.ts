import { expect, type Page } from '@playwright/test';
import { emilie, hugues, luc, marion, odile } from '../support/demo-people.ts';
import { tryAs } from '../support/fiche-room.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { fullName } from '../support/prepare.ts';
import { field, seesAndHears } from '../support/room.ts';
import { ines } from '../support/situations.ts';
import { test } from '../support/test.ts';
import { createToday, joinAs, makeReady } from '../support/today-meeting.ts';
import { receivedMedia } from '../support/wire.ts';

async function enter(page: Page, intervision: string, mode: string): Promise<void> {
	await page.goto(`/porte/${intervision}`);
	await joinAs(page, new RegExp(mode));
}

/** Adds somebody around the device, with the word that she has accepted the Charte. */
async function seat(page: Page, name: string): Promise<void> {
	await page.getByRole('button', { name: 'Ajouter une personne' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Chercher un nom').fill(name);
	await dialog.getByRole('button', { name: `Ajouter ${name}` }).click();
	await dialog.getByLabel(/a lu la Charte/).check();
	await dialog.getByRole('button', { name: `Ajouter ${name}` }).click();
	await dialog.getByRole('button', { name: 'Fermer', exact: true }).last().click();
	await expect(seats(page).getByText(name)).toBeVisible();
}

const seats = (page: Page) => page.getByRole('region', { name: /Autour de cet appareil/ });

test('Une salle : trois places, une signature par code, un compagnon, une exclusion confirmée', async ({
	browser
}) => {
	test.setTimeout(300_000);
	const nadia = await openBrowserFor(browser, 'Nadia, coordinatrice');
	const host = await openBrowserFor(browser, 'Hugues, animateur', { width: 1440, height: 900 });
	const room = await openBrowserFor(browser, 'Marion, appareil de la salle');
	const phone = await openBrowserFor(browser, 'Émilie, compagnon', { width: 360, height: 740 });
	let intervision = '';

	await test.step('Une Intervision est prête', async () => {
		const { page } = nadia;
		await tryAs(nadia, 'democoordination');
		const people = [hugues, marion, emilie, odile, luc];
		intervision = await createToday(page, people);
		await makeReady(page, intervision, ines, [hugues, marion, emilie, odile], hugues);
	});

	await test.step('L’animateur est en visio, Marion tient l’appareil de la salle', async () => {
		await tryAs(host, 'democoanimateur');
		await enter(host.page, intervision, 'Visio');
		await tryAs(room, 'demoeducatrice');
		await enter(room.page, intervision, 'Appareil de la salle');
		await host.page.getByRole('button', { name: `Faire entrer ${fullName(marion)}` }).click();
		await expect(seats(room.page)).toBeVisible();
		await seesAndHears(host.page);
	});

	await test.step('Trois personnes s’assoient : elles frappent, entrent, sont reconnues', async () => {
		for (const person of [odile, luc, emilie]) await seat(room.page, fullName(person));
		await expect(host.page.getByText(`dans la salle de ${fullName(marion)}`).first()).toBeVisible();
		await look(host.page, 'salle-porte');
		await host.page.getByRole('button', { name: 'Faire entrer tout le monde' }).click();
		await host.page.getByRole('button', { name: /Reconnaître les 3 personnes/ }).click();
		await host.page
			.getByRole('dialog')
			.getByRole('button', { name: /Je les reconnais/ })
			.click();
		const tile = host.page.getByRole('list', { name: 'Dans cette salle' });
		await expect(tile).toContainText(fullName(odile));
		await room.page.getByRole('button', { name: `Main levée : ${fullName(odile)}` }).click();
		await expect(tile.getByText('main levée')).toBeAttached();
		await look(room.page, 'salle-places');
		await look(host.page, 'salle-vue-de-loin');
		await fitsNarrow(room.page, 'salle-places');
	});

	await test.step('Odile signe sur l’appareil, Luc par un code sur son téléphone', async () => {
		const { page } = room;
		await page.getByRole('button', { name: `Signer la présence de ${fullName(odile)}` }).click();
		await look(page, 'salle-signer');
		await page.getByRole('button', { name: `Je suis ${fullName(odile)}, je signe` }).click();
		await expect(page.getByRole('dialog')).toContainText('Merci');
		await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click();
		await page.getByRole('button', { name: `Signer la présence de ${fullName(luc)}` }).click();
		await page.getByRole('button', { name: 'Sur mon téléphone' }).click();
		await expect(page.getByRole('img', { name: /Code QR/ })).toBeVisible();
		await look(page, 'salle-signer-code');
		const href = await page.getByRole('link', { name: 'Ouvrir le lien ici' }).getAttribute('href');
		const own = await openBrowserFor(browser, 'Luc, son téléphone', { width: 360, height: 740 });
		await own.page.goto(href ?? '');
		await expect(own.page.getByText(fullName(luc))).toBeVisible();
		await look(own.page, 'signature');
		await fitsNarrow(own.page, 'signature');
		await own.page.getByRole('button', { name: 'Je signe ma présence' }).click();
		await expect(own.page.getByText('Votre présence est signée').first()).toBeVisible();
		await look(own.page, 'signature-faite');
		expect(await own.context.cookies()).toEqual([]);
		expect(own.wire.answers.join('\n')).not.toContain(ines.designation);
		await expect(page.getByRole('dialog')).toContainText('Merci');
		await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click();
	});

	await test.step('Le téléphone d’Émilie est un compagnon : ni micro, ni image, ni laissez-passer', async () => {
		const { page, wire } = phone;
		await tryAs(phone, 'demopharmacienne');
		await enter(page, intervision, 'Dans la salle, sur mon appareil');
		await expect(page.getByRole('button', { name: 'Je signe ma présence' })).toBeVisible();
		await expect(page.getByRole('button', { name: /micro|caméra/i })).toHaveCount(0);
		await look(page, 'compagnon');
		await page.getByRole('button', { name: 'Je signe ma présence' }).click();
		await expect(page.getByText('Il reste à signer votre présence')).toBeHidden();
		expect(wire.frames.some((frame) => frame.includes('"token"'))).toBe(false);
		expect(wire.sockets.filter((path) => path.startsWith('/rtc'))).toEqual([]);
		expect((await receivedMedia(page)).packets).toBe(0);
	});

	await test.step('Luc doit sortir : l’animateur seul l’apprend, et confirme', async () => {
		const { page } = host;
		await page.getByRole('button', { name: 'Ouvrir la situation 1', exact: true }).first().click();
		const dialog = page.getByRole('dialog');
		const line = `${fullName(luc)} doit quitter la salle de ${fullName(marion)}`;
		await expect(dialog).toContainText(line);
		const open = dialog.getByRole('button', { name: 'Ouvrir la situation 1' });
		await expect(open).toBeDisabled();
		await look(page, 'salle-doit-sortir');
		await fitsNarrow(page, 'salle-doit-sortir');
		await dialog.getByLabel(`${fullName(luc)} est sorti·e`).check();
		await open.click();
		await expect(room.page.getByText('Situation 1 ·').first()).toBeVisible();
		await expect(seats(room.page)).toContainText('hors de la salle, pour cette situation');
		for (const other of [room, phone])
			expect(other.wire.frames.join('\n')).not.toMatch(/doit-sortir|non-concerne/);
		await expect(field(phone.page, 'contexte')).toBeVisible();
		await seesAndHears(room.page);
		await look(room.page, 'salle-situation');
		await look(phone.page, 'compagnon-situation');
		await fitsNarrow(phone.page, 'compagnon-situation');
		expect((await receivedMedia(phone.page)).packets).toBe(0);
	});

	await test.step('La situation refermée, il revient sans que personne ne le dise', async () => {
		await host.page.getByRole('button', { name: 'Refermer la situation 1' }).click();
		await host.page
			.getByRole('dialog')
			.getByRole('button', { name: 'Refermer la situation' })
			.click();
		await expect(seats(room.page)).not.toContainText('hors de la salle');
	});

	await test.step('L’émargement dit qui était dans la salle, et comment il a signé', async () => {
		const { page } = nadia;
		await page.goto(`/intervisions/${intervision}/emargement`);
		const row = (name: string) => page.getByRole('row').filter({ hasText: name });
		await expect(row(fullName(luc))).toContainText('signé par un lien personnel');
		await expect(row(fullName(odile))).toContainText('signé sur l’appareil de la salle');
		await expect(row(fullName(emilie))).toContainText('signé depuis sa session');
		for (const person of [luc, odile, emilie])
			await expect(row(fullName(person))).toContainText('dans la salle');
		await look(page, 'emargement-salle');
	});
});
