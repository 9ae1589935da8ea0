import { existsSync } from 'node:fs';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { tryAs } from '../support/fiche-room.ts';
import { openBrowserFor } from '../support/person.ts';
import { claire, pharmacienne, prepareMeeting } from '../support/quick-meeting.ts';
import { admit, enterByTheDoor, openSituation, seesAndHears } from '../support/room.ts';
import { test } from '../support/test.ts';
import { countReceived, keepPeerConnections } from '../support/wire.ts';

const executablePath =
	['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path)) ?? '';

/** Firefox as it is installed, driven from outside (WebDriver BiDi), with its own fake camera and microphone. */
function launchFirefox(): Promise<Browser> {
	return puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		defaultViewport: { width: 1280, height: 800 },
		extraPrefsFirefox: {
			'media.navigator.streams.fake': true,
			'media.navigator.permission.disabled': true,
			'media.peerconnection.ice.loopback': true,
			'media.peerconnection.ice.obfuscate_host_addresses': false,
			'media.autoplay.default': 0,
			'intl.accept_languages': 'fr-FR, fr'
		}
	});
}

/** The same proof as for Chromium: pictures decoded, and packets, more than before. */
async function firefoxSeesAndHears(page: Page): Promise<void> {
	const before = await page.evaluate(countReceived);
	await expect
		.poll(
			async () => {
				const now = await page.evaluate(countReceived);
				return now.frames > before.frames + 5 && now.packets > before.packets + 20;
			},
			{ timeout: 30_000, message: 'pictures decoded and packets received by Firefox' }
		)
		.toBe(true);
}

test('Firefox et Chromium se voient et s’entendent, à l’accueil puis dans une situation', async ({
	browser,
	playwright,
	baseURL
}) => {
	test.setTimeout(120_000);
	const origin = baseURL ?? '';
	const { intervisionId } = await prepareMeeting(playwright, origin, ['Rita F.']);
	const host = await openBrowserFor(browser, 'Claire, animatrice, Chromium');
	await tryAs(host, claire.id);
	await host.page.goto(`/porte/${intervisionId}`);
	await enterByTheDoor(host);
	const firefox = await launchFirefox();
	try {
		const page = await firefox.newPage();
		await page.evaluateOnNewDocument(keepPeerConnections);
		await page.goto(origin);
		await page.evaluate(
			(path) => fetch(path, { method: 'POST', redirect: 'manual' }).then(() => undefined),
			`/essayer/${pharmacienne.id}`
		);
		await page.goto(`${origin}/porte/${intervisionId}`);
		for (const words of ['J’accepte la Charte', 'secret professionnel', 'industrie pharmaceutique'])
			await page.locator(`label ::-p-text(${words})`).click();
		await page.locator('button ::-p-text(Rejoindre)').click();
		await admit(host.page, pharmacienne.name);
		await Promise.all([seesAndHears(host.page), firefoxSeesAndHears(page)]);
		await openSituation(host.page, 1);
		// Pictures of the former room prove nothing of this one.
		await page.waitForSelector('::-p-text(Rita F.)');
		await Promise.all([seesAndHears(host.page), firefoxSeesAndHears(page)]);
		expect(await page.evaluate(() => document.body.innerText)).toContain('Chiffré');
		await expect(host.page.getByRole('button', { name: /^Chiffré/ })).toBeVisible();
	} finally {
		await firefox.close();
	}
});
