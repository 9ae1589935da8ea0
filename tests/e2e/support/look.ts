import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** One for each run: two may take place at the same time. */
const folder = `test-results/pages/${process.env['PICTURES'] ?? ''}`;

/**
 * Looks at a page as a reader with needs would: axe finds nothing (WCAG 2.2 AA), by day and by night, and a picture
 * of each is kept for our eyes.
 */
export async function look(page: Page, name: string): Promise<void> {
	mkdirSync(folder, { recursive: true });
	await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
	// At rest: what is half scrolled under the fiche's bar would count as a target too small.
	await page
		.locator('.pane')
		.evaluateAll((panes) => panes.forEach((pane) => pane.scrollTo({ top: 0 })));
	const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
	const byDay = await new AxeBuilder({ page }).withTags(tags).analyze();
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.screenshot({ path: `${folder}/${name}-nuit.png` });
	const byNight = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
	await page.emulateMedia({ colorScheme: 'light' });
	const found = [...byDay.violations, ...byNight.violations].map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
	);
	expect(found, `accessibility of ${name}`).toEqual([]);
}

/** No page may be wider than the screen: 320 px is a phone held by someone in a hurry. */
export async function fitsNarrow(page: Page, name: string): Promise<void> {
	const before = page.viewportSize();
	await page.setViewportSize({ width: 320, height: 640 });
	const excess = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	await page.screenshot({ path: `${folder}/${name}-320.png`, fullPage: true });
	if (before) await page.setViewportSize(before);
	expect(excess, `${name} at 320 px`).toBeLessThanOrEqual(0);
}
