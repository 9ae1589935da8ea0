import { expect, it } from 'vitest';
import type { Rung } from './ladder.ts';
import { wantedMedia, type SentKind } from './wanted-media.ts';

const whole = { subscribed: true, small: false };
const small = { subscribed: true, small: true };
const none = { subscribed: false, small: false };

it.each<[Rung, SentKind, boolean, object]>([
	['tout', 'voix', false, whole],
	['tout', 'image', false, whole],
	['tout', 'ecran', false, whole],
	['economie', 'voix', false, whole],
	['economie', 'image', true, small],
	['economie', 'ecran', false, whole],
	['orateur', 'voix', false, whole],
	['orateur', 'image', true, whole],
	['orateur', 'image', false, none],
	['orateur', 'ecran', false, whole],
	['audio', 'voix', false, whole],
	['audio', 'image', true, none],
	['audio', 'ecran', true, none],
	['fiche', 'voix', true, none],
	['fiche', 'image', true, none]
])('[MED-2] on « %s », %s (watched: %s)', (rung, kind, watched, wanted) => {
	expect(wantedMedia(kind, rung, watched)).toEqual(wanted);
});
