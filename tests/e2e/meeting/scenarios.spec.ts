import { expect, type Page } from '@playwright/test';
import { come } from '../support/come.ts';
import {
	closeUdp,
	holdDevices,
	killMediaServer,
	mediaProtocols,
	takeSignal,
	unplug
} from '../support/faulty-media.ts';
import { tryAs } from '../support/fiche-room.ts';
import { look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { claire, infirmier, pharmacienne, prepareMeeting } from '../support/quick-meeting.ts';
import {
	admit,
	enterByTheDoor,
	field,
	openSituation,
	seesAndHears,
	typeInto
} from '../support/room.ts';
import { test } from '../support/test.ts';
import { receivedMedia } from '../support/wire.ts';

/** Packets go on arriving, and not one picture. */
async function onlyHears(page: Page): Promise<void> {
	const before = await receivedMedia(page);
	await expect
		.poll(async () => (await receivedMedia(page)).packets > before.packets + 50, {
			timeout: 20_000
		})
		.toBe(true);
	expect((await receivedMedia(page)).frames).toBe(before.frames);
}

test('Ce qui arrive pendant une Intervision : attente, panne, réseau fermé, micro débranché, visio tuée', async ({
	browser,
	playwright,
	baseURL
}) => {
	test.setTimeout(240_000);
	const { intervisionId } = await prepareMeeting(playwright, baseURL ?? '', ['Wanda L.']);
	const emilie = await come(browser, pharmacienne, intervisionId, ({ context }) =>
		holdDevices(context)
	);
	let thomas = emilie;
	let host = await openBrowserFor(browser, claire.name, { width: 1440, height: 900 });

	await test.step('Qui frappe avant l’animatrice est vu d’elle à son arrivée, et entre', async () => {
		await enterByTheDoor(emilie, 'Visio', { firstToOpen: true });
		await expect(
			emilie.page.getByRole('heading', { name: 'Votre arrivée est signalée' })
		).toBeVisible();
		await tryAs(host, claire.id);
		await host.page.goto(`/porte/${intervisionId}`);
		await enterByTheDoor(host);
		await admit(host.page, pharmacienne.name);
		await Promise.all([seesAndHears(host.page), seesAndHears(emilie.page)]);
	});

	await test.step('La page de l’animatrice meurt : qui frappe alors n’est pas perdu, elle revient et le voit', async () => {
		const { context } = host;
		await host.page.close({ runBeforeUnload: false });
		thomas = await come(browser, infirmier, intervisionId, async ({ context, page }) => {
			await closeUdp(context);
			// He chose it last time. Otherwise the page would first ask for the one camera of the browser, which is
			// suspended while nobody looks at it.
			await page.evaluate(() => localStorage.setItem('intervisio:choix', '{"mode":"audio"}'));
		});
		await enterByTheDoor(thomas, 'Audio seul');
		await expect(
			thomas.page.getByRole('heading', { name: 'Votre arrivée est signalée' })
		).toBeVisible();
		const page = await context.newPage();
		host = { ...host, page };
		await page.goto(`/salle/${intervisionId}`);
		await admit(page, infirmier.name);
		await Promise.all([seesAndHears(page), seesAndHears(emilie.page)]);
	});

	await test.step('Audio seul, sur un réseau qui ferme UDP : il entend, rien d’autre ne lui arrive, par TCP', async () => {
		await onlyHears(thomas.page);
		expect(await mediaProtocols(thomas.page)).toEqual(['tcp']);
		await look(thomas.page, 'salle-audio-seul-tcp');
	});

	await test.step('Un micro débranché est remplacé ; sans autre micro, la page le dit et garde le reste', async () => {
		await unplug(emilie.page, 'audio', false);
		await onlyHears(thomas.page);
		await unplug(emilie.page, 'audio', true);
		await expect(emilie.page.getByRole('button', { name: 'Réessayer' })).toBeVisible();
		// Nobody is accused of it.
		await expect(emilie.page.getByText(/coupé par la personne/)).toHaveCount(0);
		await look(emilie.page, 'salle-micro-debranche');
		const before = await receivedMedia(emilie.page);
		await expect
			.poll(async () => (await receivedMedia(emilie.page)).frames > before.frames)
			.toBe(true);
	});

	await test.step('La liaison de la visio coupée est reprise ; la session perdue est refaite', async () => {
		const { page } = host;
		const signal = await takeSignal(page);
		await page.reload();
		await seesAndHears(page);
		expect(signal.opened).toBe(1);
		await signal.cut();
		await expect.poll(() => signal.opened, { timeout: 20_000 }).toBe(2);
		await seesAndHears(page);
		signal.refuseResume = true;
		await signal.cut();
		await expect.poll(() => signal.opened, { timeout: 30_000 }).toBe(3);
		await seesAndHears(page);
	});

	await test.step('La visio tuée pendant une situation : la fiche continue, l’image et le son reviennent seuls', async () => {
		await openSituation(host.page, 1);
		await Promise.all([seesAndHears(host.page), seesAndHears(emilie.page)]);
		for (const { page } of [host, emilie])
			await expect(field(page, 'detail').locator('.cm-content')).toBeVisible();
		killMediaServer();
		await typeInto(host.page, 'detail', 'Le suivi reprend à deux. ');
		await expect(field(emilie.page, 'detail')).toContainText('reprend à deux');
		await typeInto(emilie.page, 'detail', 'La pharmacie garde les ordonnances. ');
		await expect(field(host.page, 'detail')).toContainText('garde les ordonnances');
		await look(emilie.page, 'salle-visio-interrompue');
		await seesAndHears(emilie.page);
		await seesAndHears(host.page);
		await onlyHears(thomas.page);
		await expect(field(thomas.page, 'detail')).toContainText('garde les ordonnances');
	});
});
