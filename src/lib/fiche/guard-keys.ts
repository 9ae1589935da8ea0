import { findingKeys } from '#lib/guard/finding-keys.ts';
import type { FicheController } from './fiche-controller.svelte.ts';
import { findingItemId, focusedSpot } from './focused-spot.ts';

/** The keys of the guard, wherever the focus is in the page: F8, Shift+F8, Tab from a passage, Ctrl+Z after a fix. */
export function guardKeys(event: KeyboardEvent, fiche: FicheController): void {
	if (event.defaultPrevented || event.altKey || document.querySelector('dialog:modal')) return;
	if (event.key === 'F8') {
		event.preventDefault();
		void fiche.tour.step(event.shiftKey ? -1 : 1);
	} else if (event.key === 'Tab' && !event.shiftKey) {
		if (toFixes(fiche)) event.preventDefault();
	} else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
		if (onAnswer() && fiche.mending.last) {
			event.preventDefault();
			fiche.mending.undo();
		}
	}
}

/** From a passage that is selected whole, Tab leads to what can be done about it, past the other passages. */
function toFixes(fiche: FicheController): boolean {
	const spot = focusedSpot(fiche);
	const place = spot && fiche.places.at(spot.key);
	if (!spot || !place || onAnswer()) return false;
	const { start, end } = place.selection();
	const shown = fiche.findings.of(spot.key);
	const key =
		findingKeys(shown)[
			shown.findIndex((finding) => {
				const now = fiche.findings.locate(finding);
				return now?.start === start && now.end === end;
			})
		];
	if (key === undefined) return false;
	const button = document.getElementById(findingItemId(spot.key, key))?.querySelector('button');
	button?.focus();
	return button !== null && button !== undefined;
}

/** The focus is on the answers to a finding, not in a text. */
const onAnswer = () => document.activeElement?.closest('[data-finding-of]') != null;
