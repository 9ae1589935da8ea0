import { chromium, type Browser, type Page } from '@playwright/test';
import playwright from '../../../../playwright.config.ts';
import { probe, type PageMarks } from './probe.ts';

/** The browser of the journeys, with its fake camera. */
export function launchBrowser(): Promise<Browser> {
	return chromium.launch(playwright.use?.launchOptions ?? {});
}

/** A browser of someone who comes with a session, an empty cache, and leave to use camera and microphone. */
export async function openCold(browser: Browser, url: string, cookie: string): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		permissions: ['camera', 'microphone'],
		locale: 'fr-FR',
		reducedMotion: 'reduce'
	});
	const [name = '', value = ''] = cookie.split('=');
	if (name) await context.addCookies([{ name, value, url: new URL(url).origin }]);
	// What tsx wraps each named function in exists on our side only.
	await context.addInitScript('globalThis.__name = (named) => named');
	await context.addInitScript(probe);
	return context.newPage();
}

export async function readMarks(page: Page): Promise<PageMarks> {
	return page.evaluate(() => Reflect.get(globalThis, '__marks') as PageMarks);
}

/** Waits until the page shows somebody else. */
export async function seeSomebody(page: Page): Promise<void> {
	await page.waitForFunction(
		() => (Reflect.get(globalThis, '__marks') as { frames: number[] }).frames.length > 0,
		undefined,
		{ timeout: 30_000 }
	);
}
