import type { Spot } from './finding-tour.ts';
import type { TextPlaces } from './text-places.ts';

/** Where the focus is in the fiche: in a text, on a finding of one, or on another question. */
export function focusedSpot(places: TextPlaces): Spot | null {
	const focused = document.activeElement;
	const key = focused?.id.match(/^champ-(.+)$/)?.[1];
	const place = key === undefined ? undefined : places.at(key);
	if (key !== undefined && place) return { key, start: place.selection().start };
	const item = focused?.closest<HTMLElement>('[data-finding-of]');
	if (item) return { key: item.dataset.findingOf ?? '', start: Number(item.dataset.start) };
	const frame = focused?.closest('[id^="cadre-"]')?.id;
	return frame ? { key: frame.replace('cadre-', ''), start: -1 } : null;
}
