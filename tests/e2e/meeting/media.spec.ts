import { expect, type Page } from '@playwright/test';
import { inboundDuring } from '../support/inbound.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor, type Person } from '../support/person.ts';
import { enterByTheDoor, seesAndHears } from '../support/room.ts';
import { test } from '../support/test.ts';

const room = '/salle/demointervision';

async function comeAs(
	person: Pick<Person, 'page'>,
	who: string,
	firstToOpen = false
): Promise<void> {
	await person.page.goto('/');
	await person.page.getByRole('button', { name: new RegExp(`Essayer en tant que ${who}`) }).click();
	await person.page.waitForURL('**/accueil');
	await person.page.goto('/porte/demointervision');
	const charte = person.page.getByLabel('J’accepte la Charte');
	const join = person.page.getByRole('button', { name: 'Rejoindre' });
	await expect(join).toBeVisible();
	if (await charte.isVisible()) return enterByTheDoor(person, 'Visio', { firstToOpen });
	await person.page.getByRole('radio', { name: /Visio/ }).check();
	await join.click();
	await person.page.waitForURL('**/salle/**');
}

const people = (page: Page) => page.getByRole('region', { name: 'Personnes dans la salle' });
const tile = (page: Page, name: string) =>
	people(page).getByRole('listitem').filter({ hasText: name });
/** For our eyes only: axe has seen the same parts in another state. */
async function picture(page: Page, name: string): Promise<void> {
	await page.screenshot({ path: `test-results/pages/${name}.png` });
}

/** Whoever was admitted before is not asked to wait again. */
async function letIn(page: Page, name: string): Promise<void> {
	const enter = page.getByRole('button', { name: new RegExp(`Faire entrer ${name}`) });
	await expect(enter.or(tile(page, name))).toBeVisible();
	if (await enter.isVisible()) await enter.click();
	await expect(tile(page, name)).toBeVisible();
}

const videoOf = (streams: Awaited<ReturnType<typeof inboundDuring>>) =>
	streams.filter(({ kind }) => kind === 'video');

async function settings(page: Page, choice: RegExp): Promise<void> {
	await page.getByRole('button', { name: 'Réglages de l’image et du son' }).click();
	const dialog = page.getByRole('dialog', { name: 'Réglages' });
	await dialog.getByRole('radio', { name: choice }).check();
	await dialog.getByRole('button', { name: 'Revenir' }).click();
	await expect(dialog).toBeHidden();
}

async function openOptions(page: Page, name: string) {
	await page.getByRole('button', { name: `Options : ${name}` }).click();
	return page.getByRole('dialog', { name });
}

/** A headset that comes and goes: no fake device can be plugged, only the browser's list can be made to say so. */
function plugSimulated(): void {
	const { mediaDevices } = navigator;
	const list = mediaDevices.enumerateDevices.bind(mediaDevices);
	let plugged = false;
	mediaDevices.enumerateDevices = async () => {
		const headset = (kind: MediaDeviceKind) => ({
			...{ kind, deviceId: `casque-${kind}`, groupId: 'casque', label: 'Casque Jabra (0b0e:0300)' },
			toJSON: () => ({})
		});
		const more = plugged ? [headset('audioinput'), headset('audiooutput')] : [];
		return [...(await list()), ...more] as MediaDeviceInfo[];
	};
	Reflect.set(globalThis, '__plug', (on: boolean) => {
		plugged = on;
		mediaDevices.dispatchEvent(new Event('devicechange'));
	});
}

const plug = (page: Page, on: boolean) =>
	page.evaluate((value) => {
		const act: unknown = Reflect.get(globalThis, '__plug');
		if (typeof act === 'function') act(value);
	}, on);

test('Voir, entendre, montrer et alléger, à trois', async ({ browser }) => {
	const hugues = await openBrowserFor(browser, 'Hugues, co-animateur');
	const karim = await openBrowserFor(browser, 'Karim, expert');
	const thomas = await openBrowserFor(browser, 'Thomas, participant', { width: 360, height: 740 });
	await hugues.context.addInitScript(plugSimulated);
	await comeAs(hugues, 'Hugues Delattre', true);
	await comeAs(karim, 'Karim Benali');
	await comeAs(thomas, 'Thomas');
	const { page } = hugues;
	await letIn(page, 'Karim');
	await letIn(page, 'Thomas');
	await seesAndHears(page);
	await seesAndHears(thomas.page);

	await test.step('[MED-4] disposition, épingle, volume au clavier, mon image masquée', async () => {
		await expect(people(page).locator('.large')).toHaveCount(1);
		await look(page, 'media-orateur');
		await page.getByRole('button', { name: 'Grille' }).click();
		await expect(people(page).locator('.large')).toHaveCount(0);
		await picture(page, 'media-grille');
		const dialog = await openOptions(page, 'Karim Benali');
		await dialog.getByLabel('Volume de Karim Benali').focus();
		await page.keyboard.press('Home');
		await expect(dialog.getByText('0 %')).toBeVisible();
		await look(page, 'media-personne');
		const volumes = () =>
			page
				.locator('audio[data-voice]')
				.evaluateAll((all) =>
					all.map((one) => (one instanceof HTMLAudioElement ? one.volume : -1)).sort()
				);
		expect(await volumes()).toEqual([0, 1]);
		await dialog.getByRole('button', { name: 'Épingler en grand' }).click();
		await expect(tile(page, 'Karim')).toHaveClass(/large/);
		const own = await openOptions(page, 'Hugues Delattre');
		await own.getByRole('button', { name: 'Masquer mon image pour moi' }).click();
		await expect(people(page).getByRole('listitem')).toHaveCount(2);
		await page.reload();
		await expect(people(page).getByRole('listitem')).toHaveCount(2);
		await seesAndHears(page);
		await settings(page, /^Orateur La personne/);
	});

	await test.step('[MED-7] le micro par le clavier, dit à voix haute', async () => {
		await page.keyboard.press('Control+Alt+m');
		await expect(page.locator('[aria-live]').getByText('Micro coupé.')).toBeAttached();
		await expect(page.getByRole('button', { name: 'Rallumer le micro' })).toBeVisible();
		await expect(tile(karim.page, 'Hugues').getByText('micro coupé')).toBeAttached();
		await page.keyboard.press('Control+Alt+m');
		await expect(page.getByRole('button', { name: 'Couper le micro' })).toBeVisible();
	});

	await test.step('[MED-5] un casque se branche, se propose, puis se débranche (simulé)', async () => {
		await plug(page, true);
		await expect(page.getByText('Casque Jabra vient d’être branché')).toBeVisible();
		await picture(page, 'media-casque');
		await plug(page, false);
		await expect(page.getByText('Casque Jabra vient d’être branché')).toBeHidden();
	});

	await test.step('Hugues montre son écran, averti avant ; tous le voient en grand', async () => {
		await page.getByRole('button', { name: 'Montrer mon écran' }).click();
		const dialog = page.getByRole('dialog', { name: 'Montrer votre écran à tous' });
		await expect(dialog).toContainText('nom d’un patient');
		await look(page, 'media-avertissement');
		await dialog.getByRole('button', { name: 'Choisir ce que je montre' }).click();
		await expect(page.getByText('Tout le monde ici voit votre écran')).toBeVisible();
		const screen = karim.page.getByLabel('Écran de Hugues Delattre');
		await expect(screen).toBeVisible();
		await expect
			.poll(() => screen.evaluate((video) => (video as HTMLVideoElement).videoWidth))
			.toBeGreaterThan(0);
		await picture(karim.page, 'media-ecran');
		await picture(thomas.page, 'media-ecran-360');
		await page.getByRole('button', { name: 'Arrêter le partage', exact: true }).click();
		await expect(screen).toHaveCount(0);
	});

	await test.step('[MED-8] Karim le peut aussi, tant que Hugues le lui laisse', async () => {
		const share = karim.page.getByRole('button', { name: 'Montrer mon écran' });
		await expect(share).toHaveCount(0);
		let options = await openOptions(page, 'Karim Benali');
		await options.getByRole('button', { name: 'Lui laisser montrer son écran' }).click();
		await share.click();
		await karim.page.getByRole('button', { name: 'Choisir ce que je montre' }).click();
		await expect(page.getByLabel('Écran de Karim Benali')).toBeVisible();
		options = await openOptions(page, 'Karim Benali');
		await options.getByRole('button', { name: 'Ne plus lui laisser montrer son écran' }).click();
		// The server stops it, not the good will of a browser.
		await expect(page.getByLabel('Écran de Karim Benali')).toHaveCount(0);
		await expect(karim.page.getByText(/a mis fin au partage de votre écran/)).toBeVisible();
		await expect(share).toHaveCount(0);
		// another notice may stand beside it: a busy machine can leave a microphone silent
		const ended = karim.page.getByRole('status').filter({ hasText: 'a mis fin au partage' });
		await ended.getByRole('button', { name: 'J’ai compris' }).click();
	});

	await test.step('[MED-2] chaque degré demande vraiment moins', async () => {
		const { page: seen } = karim;
		await settings(seen, /^Économie/);
		await expect
			.poll(async () => videoOf(await inboundDuring(seen, 1500)).map(({ height }) => height))
			.toEqual([180, 180]);
		await settings(seen, /^Orateur seul/);
		await expect.poll(async () => videoOf(await inboundDuring(seen, 1500)).length).toBeLessThan(2);
		await picture(seen, 'media-orateur-seul');
		await settings(seen, /^Audio seul/);
		await expect.poll(async () => videoOf(await inboundDuring(seen, 1500)).length).toBe(0);
		expect((await inboundDuring(seen, 1500)).map(({ kind }) => kind)).toContain('audio');
		await picture(seen, 'media-audio-seul');
		await settings(seen, /^Visio/);
		await settings(seen, /^Toutes les images/);
		await expect.poll(async () => videoOf(await inboundDuring(seen, 1500)).length).toBe(2);
	});

	await test.step('au téléphone de Thomas, tout tient', async () => {
		await look(thomas.page, 'media-360');
		await fitsNarrow(thomas.page, 'media');
		await thomas.page.setViewportSize({ width: 740, height: 360 });
		await picture(thomas.page, 'media-paysage');
		await page.setViewportSize({ width: 768, height: 1024 });
		await picture(page, 'media-768');
		await page.setViewportSize({ width: 1280, height: 800 });
	});

	await test.step('[MED-6] un second onglet demande avant de prendre la place', async () => {
		const second = await karim.context.newPage();
		await second.goto(room);
		await expect(
			second.getByText('Vous êtes déjà dans la salle, dans un autre onglet')
		).toBeVisible();
		await look(second, 'media-second-onglet');
		await expect(people(karim.page)).toBeVisible();
		await second.getByRole('button', { name: 'Reprendre ici' }).click();
		await seesAndHears(second);
		await expect(
			karim.page.getByText('Vous avez repris la salle dans un autre onglet')
		).toBeVisible();
		await picture(karim.page, 'media-onglet-rendu');
		await karim.page.getByRole('button', { name: 'Reprendre ici' }).click();
		await expect(people(karim.page)).toBeVisible();
		await expect(second.getByText('Vous avez repris la salle dans un autre onglet')).toBeVisible();
		await second.close();
	});

	for (const { wire } of [hugues, karim, thomas]) expect(wire.complaints).toEqual([]);
});
