import { describe, expect, it } from 'vitest';
import { SharedScreens } from './shared-screens.svelte.ts';

const hugues = { id: 'h', name: 'Hugues' };
const karim = { id: 'k', name: 'Karim' };
const emilie = { id: 'e', name: 'Émilie' };

describe('[MED-4] [MED-8] two screens at once', () => {
	it('shows the last to begin, wherever she stands in the list of people', () => {
		const screens = new SharedScreens();
		screens.follow([hugues]);
		expect(screens.shownId).toBe('h');
		screens.follow([emilie, hugues]);
		expect(screens.shownId).toBe('e');
	});

	it('keeps the chosen one when another begins', () => {
		const screens = new SharedScreens();
		screens.follow([hugues]);
		screens.follow([hugues, karim]);
		screens.chosen = 'h';
		screens.follow([emilie, hugues, karim]);
		expect(screens.shownId).toBe('h');
	});

	it('shows another when the chosen one stops, and does not take it up again', () => {
		const screens = new SharedScreens();
		screens.follow([hugues, karim]);
		screens.chosen = 'h';
		screens.follow([karim]);
		expect(screens.shownId).toBe('k');
		screens.follow([hugues, karim]);
		screens.follow([hugues, karim, emilie]);
		expect(screens.shownId).toBe('e');
	});

	it('shows nothing once all have stopped', () => {
		const screens = new SharedScreens();
		screens.follow([hugues]);
		screens.follow([]);
		expect(screens.shownId).toBeNull();
	});
});
