import type { Spot } from './finding-tour.ts';
import type { FicheController } from './fiche-controller.svelte.ts';
import { findingKeys } from '#lib/guard/finding-keys.ts';

/** Where the focus is in the fiche: in a text, on a finding of one, or on another question. */
export function focusedSpot({ places, findings }: FicheController): Spot | null {
	const focused = document.activeElement;
	const key = focused?.id.match(/^champ-(.+)$/)?.[1];
	const place = key === undefined ? undefined : places.at(key);
	if (key !== undefined && place) return { key, start: place.selection().start };
	const item = focused?.closest<HTMLElement>('[data-finding-of]');
	if (item) {
		const of = item.dataset.findingOf ?? '';
		const shown = findings.of(of);
		const place = findingKeys(shown).findIndex((key) => item.id === findingItemId(of, key));
		const finding = shown[place];
		return { key: of, start: (finding && findings.locate(finding)?.start) ?? -1 };
	}
	const frame = focused?.closest('[id^="cadre-"]')?.id;
	return frame ? { key: frame.replace('cadre-', ''), start: -1 } : null;
}

/** Id of what shows a finding under its text. */
export const findingItemId = (of: string, key: string): string => `champ-${of}-garde-${key}`;
