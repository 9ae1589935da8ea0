import { expect, type Page } from '@playwright/test';
import { come } from '../support/come.ts';
import { holdDevices, plugBack, unplug } from '../support/faulty-media.ts';
import { inboundDuring } from '../support/inbound.ts';
import { look } from '../support/look.ts';
import { holdClock, judgeNetwork, type JudgedNetwork } from '../support/media-trouble.ts';
import { claire, pharmacienne, prepareMeeting } from '../support/quick-meeting.ts';
import { admit, enterByTheDoor, openSituation, seesAndHears } from '../support/room.ts';
import { test } from '../support/test.ts';

const tile = (page: Page, name: string) =>
	page
		.getByRole('region', { name: 'Personnes dans la salle' })
		.getByRole('listitem')
		.filter({ hasText: name });
const face = (page: Page, name: string) => tile(page, name).locator('video.shown');
/** For our eyes only: axe has seen the same parts in another state. */
const picture = (page: Page, name: string) =>
	page.screenshot({ path: `test-results/pages/${name}.png` });

/** What of others' pictures arrives here now, by height. */
const heights = async (page: Page) =>
	(await inboundDuring(page, 1500)).flatMap(({ kind, height }) => (kind === 'video' ? height : []));

test('Une caméra débranchée, un réseau qui faiblit', async ({ browser, playwright, baseURL }) => {
	test.setTimeout(240_000);
	const { intervisionId } = await prepareMeeting(playwright, baseURL ?? '', ['Paul G.']);
	const host = await come(browser, claire, intervisionId);
	await enterByTheDoor(host, 'Visio', { firstToOpen: true });
	let network: JudgedNetwork | null = null;
	let jump: (milliseconds: number) => Promise<void> = async () => undefined;
	const emilie = await come(browser, pharmacienne, intervisionId, async ({ context, page }) => {
		await holdDevices(context);
		network = await judgeNetwork(page);
		jump = await holdClock(page);
	});
	await enterByTheDoor(emilie);
	await admit(host.page, pharmacienne.name);
	await openSituation(host.page, 1);
	for (const { page } of [host, emilie]) await seesAndHears(page);

	await test.step('[MED-5] la caméra débranchée : cela se dit, la voix continue, et elle revient d’une pression', async () => {
		const { page } = emilie;
		await page.getByRole('button', { name: 'Couper le micro' }).click();
		await unplug(page, 'video', true);
		const notice = page.getByText('Votre caméra ne répond plus : on ne vous voit plus.');
		await expect(notice).toBeVisible();
		await expect(page.getByRole('button', { name: 'Allumer la caméra' })).toBeVisible();
		await expect(face(host.page, pharmacienne.name)).toHaveCount(0);
		await look(page, 'media-camera-debranchee');
		await page.getByRole('button', { name: 'Réessayer' }).click();
		// Nothing is there yet, and the microphone that was switched off stays so.
		await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Rallumer le micro' })).toBeVisible();
		await plugBack(page);
		await expect(page.getByText(/^Une caméra est là/)).toBeVisible();
		await picture(page, 'media-camera-rebranchee');
		await page.getByRole('button', { name: 'Rallumer ma caméra' }).click();
		await expect(page.getByText(/^Une caméra est là/)).toHaveCount(0);
		await expect(face(host.page, pharmacienne.name)).toBeVisible();
		await expect.poll(async () => (await heights(host.page)).length).toBe(1);
		await expect(page.getByRole('button', { name: 'Rallumer le micro' })).toBeVisible();
		await page.getByRole('button', { name: 'Rallumer le micro' }).click();
		await seesAndHears(host.page);
	});

	await test.step('[MED-3] le réseau faiblit : recevoir moins est proposé, accepté, puis défait', async () => {
		const { page } = emilie;
		const offer = page.getByText('Votre connexion a du mal à suivre');
		await expect.poll(() => network?.asked).toBe('whole');
		network?.judge('bad');
		await expect(tile(page, pharmacienne.name).getByText('réseau faible')).toBeVisible();
		await expect(offer).toHaveCount(0);
		await expect(offer).toBeVisible({ timeout: 20_000 });
		// Offered, not done.
		expect(network?.asked).toBe('whole');
		await look(page, 'media-offre-alleger');
		await page.getByRole('button', { name: 'Alléger les images' }).click();
		await expect(offer).toHaveCount(0);
		await expect.poll(() => network?.asked).toBe('small');
		await expect.poll(() => heights(page), { timeout: 20_000 }).toEqual([180]);
		network?.judge('good');
		await expect(tile(page, pharmacienne.name).getByText('réseau faible')).toHaveCount(0);
		// Long enough to be believed: a look at a good network, then three quarters of a minute.
		await page.waitForTimeout(2500);
		await jump(46_000);
		await expect(page.getByText('Votre connexion va mieux')).toBeVisible();
		expect(network?.asked).toBe('small');
		await picture(page, 'media-offre-revoir');
		await page.getByRole('button', { name: 'Revoir toutes les images' }).click();
		await expect.poll(() => network?.asked).toBe('whole');
		await jump(60_000);
		await page.waitForTimeout(2500);
		await expect(page.getByText('Votre connexion va mieux')).toHaveCount(0);
	});

	for (const { wire } of [host, emilie]) expect(wire.complaints).toEqual([]);
});
