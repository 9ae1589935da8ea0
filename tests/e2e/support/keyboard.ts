import { expect, type FileChooser, type Page } from '@playwright/test';

/** What holds the focus, as whoever reads the screen or hears it would find it. */
interface Held {
	readonly name: string;
	readonly tag: string;
	readonly inDialog: boolean;
	/** A ring is drawn, on it or on what stands for it. */
	readonly ringed: boolean;
	/** Some of it is on the screen, and under nothing (WCAG 2.4.11). */
	readonly seen: boolean;
}

/** Enough for the longest way: a fiche with all its fields. */
const most = 260;

export const held = (page: Page): Promise<Held> => page.evaluate(describeHeld);

function describeHeld(): Held {
	const one = document.activeElement ?? document.body;
	const textOf = (ids: string) =>
		ids
			.split(/\s+/)
			.map((id) => document.getElementById(id)?.textContent ?? '')
			.join(' ');
	const labels = 'labels' in one ? [...(one as HTMLInputElement).labels!] : [];
	const name =
		one.getAttribute('aria-label') ??
		(one.hasAttribute('aria-labelledby') ? textOf(one.getAttribute('aria-labelledby')!) : null) ??
		(labels.length > 0 ? labels.map((label) => label.textContent).join(' ') : one.textContent);
	const drawn = (element: Element | null) => {
		if (!element) return false;
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
	};
	const box = one.getBoundingClientRect();
	const [left, right] = [Math.max(box.left, 0) + 1, Math.min(box.right, innerWidth) - 1];
	const [top, bottom] = [Math.max(box.top, 0) + 1, Math.min(box.bottom, innerHeight) - 1];
	const spots = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((x) =>
		[0.02, 0.5, 0.98].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const)
	);
	return {
		name: (name ?? '').replace(/\s+/g, ' ').trim().slice(0, 200),
		tag: one.tagName.toLowerCase(),
		inDialog: one.closest('dialog') !== null,
		ringed: drawn(one) || drawn(one.closest('.cm-editor')),
		seen: spots.some(([x, y]) => {
			const hit = document.elementFromPoint(x, y);
			return hit !== null && (one.contains(hit) || labels.some((label) => label.contains(hit)));
		})
	};
}

const matches = (name: string, wanted: string | RegExp): boolean =>
	typeof wanted === 'string' ? name === wanted : wanted.test(name);

/** The ring is there, and what it surrounds: at once for an eye, which is a moment later for an editor of text. */
async function shows(page: Page, name: string): Promise<void> {
	await expect
		.poll(
			async () => {
				const { ringed, seen } = await held(page);
				return { ringed, seen };
			},
			{ timeout: 1000, intervals: [0, 50], message: `the focus shows on « ${name} »` }
		)
		.toEqual({ ringed: true, seen: true });
}

/**
 * Presses Tab until what holds the focus has this name. On the way nothing may take the focus without showing it, and
 * the page may be left once only: after its last element, for the browser's own bar.
 */
export async function tabTo(
	page: Page,
	wanted: string | RegExp,
	key: 'Tab' | 'Shift+Tab' = 'Tab'
): Promise<void> {
	const way: string[] = [];
	let left = 0;
	for (let press = 0; press < most; press += 1) {
		const now = await held(page);
		if (press > 0 && now.tag === 'body') left += 1;
		if (press > 0 && now.tag !== 'body') await shows(page, now.name);
		if (now.tag !== 'body' && matches(now.name, wanted)) return;
		way.push(now.tag === 'body' ? '–' : now.name.slice(0, 40));
		if (left > 1) break;
		await page.keyboard.press(key);
	}
	throw new Error(`no way by ${key} to ${String(wanted)}: ${way.join(' → ')}`);
}

/** Goes there, and presses. */
export async function pressOn(
	page: Page,
	wanted: string | RegExp,
	options: { readonly key?: 'Enter' | 'Space'; readonly by?: 'Tab' | 'Shift+Tab' } = {}
): Promise<void> {
	await tabTo(page, wanted, options.by);
	await page.keyboard.press(options.key ?? 'Enter');
}

/** After something has gone from the screen, the focus is still somewhere in it. */
export async function keepsFocus(page: Page): Promise<void> {
	// What is moved gives its place back a moment later.
	await expect.poll(async () => (await held(page)).tag, { timeout: 3000 }).not.toBe('body');
}

/** The focus is in the dialog, goes round in it, and nowhere else in the page. */
export async function isTrapped(page: Page, title: string | RegExp): Promise<void> {
	await expect(page.getByRole('dialog', { name: title })).toBeVisible();
	expect((await held(page)).inDialog, 'the focus enters the dialog').toBe(true);
	for (let press = 0; press < 40; press += 1) {
		await page.keyboard.press(press < 30 ? 'Tab' : 'Shift+Tab');
		const now = await held(page);
		if (now.tag === 'body') continue;
		expect(now.inDialog, `« ${now.name} » holds the focus behind the dialog`).toBe(true);
	}
}

/** Escape closes the dialog, and gives the focus back to what opened it. */
export async function givesBack(page: Page, opener: string | RegExp): Promise<void> {
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect.poll(async () => (await held(page)).name).toMatch(opener);
}

/** What a screen reader is told. */
export const isTold = (page: Page, words: string | RegExp): Promise<void> =>
	expect(page.locator('[aria-live]').getByText(words).first()).toBeAttached();

/** Chooses in a list with the arrows: from its first line down to this one. */
export async function pickByKeys(
	page: Page,
	field: string | RegExp,
	option: string
): Promise<void> {
	await tabTo(page, field);
	const chosen = () =>
		page.evaluate(() => {
			const one = document.activeElement;
			return one instanceof HTMLSelectElement ? (one.selectedOptions[0]?.label ?? '') : null;
		});
	await page.keyboard.press('Home');
	for (let press = 0; press < most; press += 1) {
		const now = await chosen();
		if (now === option) return;
		await page.keyboard.press('ArrowDown');
		if ((await chosen()) === now) break;
	}
	throw new Error(`no « ${option} » by the arrows in ${String(field)}`);
}

type Files = Parameters<FileChooser['setFiles']>[0];

/** Asks for files by a key on their field, and answers the window that the browser opens. */
export async function chooseFiles(
	page: Page,
	field: string | RegExp,
	files: Files,
	key: 'Enter' | 'Space' = 'Space'
): Promise<void> {
	// the page answers by itself from here on
	await page.waitForLoadState('networkidle');
	// Before the way there: the browser is told a moment later that its window will be answered.
	const asked = page.waitForEvent('filechooser');
	await tabTo(page, field);
	await page.keyboard.press(key);
	await (await asked).setFiles(files);
}
