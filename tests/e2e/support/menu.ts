import type { Page } from '@playwright/test';

/** Goes to a page by the site's navigation, unfolding « Plus » when it stands there for this person. */
export async function goByMenu(page: Page, name: string): Promise<void> {
	const menu = page.getByRole('navigation', { name: 'Navigation principale' });
	await menu.waitFor();
	const link = menu.getByRole('link', { name, exact: true, includeHidden: true });
	if (!(await link.isVisible())) await menu.locator('summary').click();
	await link.click();
}
