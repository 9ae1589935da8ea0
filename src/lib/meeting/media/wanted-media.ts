import type { Rung } from './ladder.ts';

/** What somebody else sends. */
export type SentKind = 'voix' | 'image' | 'ecran';

export interface WantedMedia {
	readonly subscribed: boolean;
	/** The smallest layer is enough. */
	readonly small: boolean;
}

const none: WantedMedia = { subscribed: false, small: false };
const whole: WantedMedia = { subscribed: true, small: false };
const small: WantedMedia = { subscribed: true, small: true };

/** [MED-2] What is really asked of the server on each rung: what is not wanted is not sent, not merely hidden. */
export function wantedMedia(kind: SentKind, rung: Rung, watched: boolean): WantedMedia {
	if (kind === 'voix') return rung === 'fiche' ? none : whole;
	switch (rung) {
		case 'tout':
			return whole;
		case 'economie':
			// A screen in the smallest layer can not be read: it stays whole.
			return kind === 'ecran' ? whole : small;
		case 'orateur':
			return kind === 'ecran' || watched ? whole : none;
		case 'audio':
		case 'fiche':
			return none;
	}
}
