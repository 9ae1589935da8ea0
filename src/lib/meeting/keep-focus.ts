/** Gives the focus to the first of these that is on the page, when what held it has gone; else leaves it. */
export function keepFocus(ids: readonly string[]): void {
	const held = document.activeElement;
	if (held !== null && held !== document.body) return;
	for (const id of ids) {
		const target = document.getElementById(id);
		if (!target) continue;
		target.focus({ preventScroll: true });
		return;
	}
}
