import { expect } from '@playwright/test';
import { hugues, odile } from '../support/demo-people.ts';
import { tryAs } from '../support/fiche-room.ts';
import { readInvitation } from '../support/letters.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { fullName } from '../support/prepare.ts';
import { enterByTheDoor, field, openSituation, recognise, seesAndHears } from '../support/room.ts';
import { openInvitation } from '../support/second-factor.ts';
import { bruno, ines } from '../support/situations.ts';
import { receivedMedia } from '../support/wire.ts';
import { test } from '../support/test.ts';
import { createToday, makeReady } from '../support/today-meeting.ts';

const waitingWords = 'Cette situation est étudiée sans vous.';

test('La reconnaissance : personne n’entend une situation sans avoir été vu, ou entendu', async ({
	browser
}) => {
	test.setTimeout(300_000);
	const nadia = await openBrowserFor(browser, 'Nadia, coordinatrice');
	const host = await openBrowserFor(browser, 'Hugues, animateur', { width: 1440, height: 900 });
	const guest = await openBrowserFor(browser, 'Odile, pharmacienne', { width: 390, height: 780 });
	let intervision = '';

	await test.step('Une Intervision est prête ; la pharmacienne vient par son lien', async () => {
		const { page } = nadia;
		await tryAs(nadia, 'democoordination');
		intervision = await createToday(page, [hugues, odile]);
		for (const told of [ines, bruno])
			await makeReady(page, intervision, told, [hugues, odile], hugues);
		await page.goto(`/intervisions/${intervision}#invitations`);
		await page.getByRole('button', { name: /Envoyer les invitations/ }).click();
		await expect(page.getByText(/envoyée/).first()).toBeVisible();
		const letter = await readInvitation(guest.page, odile.email);
		await openInvitation(guest.page, letter.link, odile.email);
		await enterByTheDoor(guest, 'Visio', { firstToOpen: true });
		await tryAs(host, 'democoanimateur');
		await host.page.goto(`/porte/${intervision}`);
		await enterByTheDoor(host);
		await host.page.getByRole('button', { name: `Faire entrer ${fullName(odile)}` }).click();
	});

	await test.step('L’animateur voit qui reste à reconnaître ; elle ne voit rien de tel', async () => {
		await seesAndHears(host.page);
		await expect(host.page.getByRole('region', { name: '1 personne à reconnaître' })).toBeVisible();
		await expect(guest.page.getByText(/reconna[îi]/)).toHaveCount(0);
		// a link that was forwarded learns no designation, even in the welcome room
		expect(guest.wire.frames.join('\n')).not.toContain('Inès');
		await look(host.page, 'salle-a-reconnaitre');
		await fitsNarrow(host.page, 'salle-a-reconnaitre');
	});

	await test.step('Ouverte sans qu’elle soit reconnue, la situation ne lui envoie rien', async () => {
		guest.wire.mark();
		const open = 'Ouvrir la situation 1';
		await host.page.getByRole('button', { name: open, exact: true }).first().click();
		const dialog = host.page.getByRole('dialog');
		await expect(dialog).toContainText('Une personne n’est pas reconnue');
		await expect(
			dialog.getByRole('button', { name: `Reconnu·e : ${fullName(odile)}` })
		).toBeVisible();
		await look(host.page, 'ouvrir-sans-reconnaitre');
		await dialog.getByRole('button', { name: open }).click();
		await expect(guest.page.getByText(waitingWords).first()).toBeVisible();
		const before = await receivedMedia(guest.page);
		await guest.page.waitForTimeout(2000);
		const after = await receivedMedia(guest.page);
		expect(after.packets).toBe(before.packets);
		expect(after.live).toBe(0);
		expect(guest.wire.sockets.filter((path) => path.startsWith('/collab'))).toEqual([]);
		expect(guest.wire.frames.join('\n')).not.toContain('Inès');
		await expect(guest.page.getByText(/reconna[îi]/)).toHaveCount(0);
	});

	await test.step('Reconnue, au clavier, elle entre : image, son et fiche', async () => {
		const button = host.page
			.getByRole('region', { name: /à reconnaître/ })
			.getByRole('button', { name: `Reconnu·e : ${fullName(odile)}` });
		await button.focus();
		await host.page.keyboard.press('Enter');
		await expect(host.page.getByText(`${fullName(odile)} est reconnu·e.`)).toBeAttached();
		await expect(field(guest.page, 'contexte')).toBeVisible();
		await seesAndHears(guest.page);
	});

	await test.step('La reconnaissance annulée, tout se ferme aussitôt', async () => {
		await host.page.getByRole('button', { name: 'Voir qui est là' }).click();
		const people = host.page.getByRole('dialog');
		await people
			.getByRole('button', { name: `Annuler la reconnaissance : ${fullName(odile)}` })
			.click();
		await expect(guest.page.getByText(waitingWords).first()).toBeVisible();
		await expect(field(guest.page, 'contexte')).toBeHidden();
		await expect.poll(async () => (await receivedMedia(guest.page)).live).toBe(0);
		await host.page.keyboard.press('Escape');
	});

	await test.step('Reconnue de nouveau, elle revient, et la situation suivante ne le redemande pas', async () => {
		await recognise(host.page, fullName(odile));
		await expect(field(guest.page, 'contexte')).toBeVisible();
		await host.page.getByRole('button', { name: 'Refermer la situation 1' }).click();
		await host.page
			.getByRole('dialog')
			.getByRole('button', { name: 'Refermer la situation' })
			.click();
		const said = await openSituation(host.page, 2);
		expect(said).not.toContain('n’est pas reconnue');
		await expect(guest.page.getByText('Situation 2 ·').first()).toBeVisible();
		await expect(field(guest.page, 'contexte')).toBeVisible();
	});
});
