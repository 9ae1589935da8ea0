const inside = 'button, a[href], input, textarea, select, [tabindex="0"]';

const shows = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** What takes the focus in a zone: the thread's own line, the zone itself when it scrolls, else its first control. */
function entryOf(zone: HTMLElement): HTMLElement | undefined {
	const writing = zone.querySelector<HTMLElement>('textarea');
	if (zone.id === 'fil' && writing) return writing;
	if (zone.tabIndex >= 0) return zone;
	return [...zone.querySelectorAll<HTMLElement>(inside)].find(shows);
}

/** [MED-7] From one zone of the room to the next, in the order of the page, and round again. */
export function goToNextZone(): void {
	// A dialog is answered first.
	if (document.querySelector('dialog[open]')) return;
	const zones = [...document.querySelectorAll<HTMLElement>('[data-zone]')].filter(shows);
	const here = zones.findLastIndex((zone) => zone.contains(document.activeElement));
	const next = zones[(here + 1) % zones.length];
	if (next) entryOf(next)?.focus();
}
