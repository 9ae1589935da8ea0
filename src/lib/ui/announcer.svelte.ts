import { untrack } from 'svelte';

export type Urgency = 'polite' | 'assertive';
interface Announcement {
	text: string;
	urgency: Urgency;
}

/**
 * What screen readers are told. A channel keeps only its last sentence, so that a busy moment
 * (three arrivals in a second) does not bury what matters. Speaks in the browser only.
 */
class Announcer {
	/** Replaced whole: a reactive map of the library would weigh on every page. */
	channels = $state.raw<ReadonlyMap<string, Announcement>>(new Map());

	say(text: string, options: { urgency?: Urgency; channel?: string } = {}): void {
		if (typeof document === 'undefined') return;
		const { urgency = 'polite', channel = 'general' } = options;
		// Said from an effect, it must not be run again by its own words.
		const said = untrack(() => this.channels);
		const previous = said.get(channel)?.text;
		// The same sentence twice must be a change in the page, or it is not read again.
		const spoken = previous === text ? `${text}\u00A0` : text;
		this.channels = new Map([...said, [channel, { text: spoken, urgency }]]);
	}

	silence(channel: string): void {
		const said = untrack(() => this.channels);
		this.channels = new Map([...said].filter(([name]) => name !== channel));
	}
}

export const announcer = new Announcer();
