import { guidePhases } from '#domain/facilitation/guide-phase.ts';
import type { MeetingView } from '#domain/realtime/meeting-view.ts';
import type { Spoken } from '../detect-announcements.ts';
import { rankWords } from './rank-words.ts';

/** What is said aloud of the turns: whose it is, that it is mine, who asks for it, where I stand. */
export function detectTurns(before: MeetingView | null, after: MeetingView): readonly Spoken[] {
	// A move says enough, and what is found on coming in is read on the screen.
	if (!before || before.where !== after.where) return [];
	if (before.open?.situationId !== after.open?.situationId) return [];
	const texts = [
		floorWords(before, after),
		handWords(before, after),
		ownRank(before, after),
		phaseWords(before, after)
	];
	return texts.flatMap((text, place) =>
		text === null
			? []
			: [{ text, urgency: 'polite' as const, channel: channels[place] ?? 'parole' }]
	);
}

const channels = ['parole', 'mains', 'rang', 'guide'] as const;

function floorWords(before: MeetingView, after: MeetingView): string | null {
	const [had, has] = [before.facilitation.floor, after.facilitation.floor];
	if (had?.personId === has?.personId) return null;
	if (has?.personId === after.me.personId) return 'Vous avez la parole.';
	if (has) return `${has.name} a la parole.`;
	return had?.personId === after.me.personId
		? 'Vous n’avez plus la parole.'
		: 'La parole est libre.';
}

/** « X lève la main »: for whoever gives the floor; the others see the queue. */
function handWords(before: MeetingView, after: MeetingView): string | null {
	if (!after.facilitation.may.giveFloor) return null;
	const were = new Set(before.facilitation.hands.map(({ personId }) => personId));
	const names = after.facilitation.hands
		.filter(({ personId }) => !were.has(personId) && personId !== after.me.personId)
		.map(({ name }) => name);
	if (names.length === 0) return null;
	return `${names.join(', ')} ${names.length > 1 ? 'lèvent' : 'lève'} la main.`;
}

function ownRank(before: MeetingView, after: MeetingView): string | null {
	const [was, is] = [ownRankIn(before), ownRankIn(after)];
	if (was === is) return null;
	if (is > 0) return `Votre main est levée. Vous êtes ${rankWords(is)}.`;
	// Given the floor, one hears that instead.
	return after.facilitation.floor?.personId === after.me.personId
		? null
		: 'Votre main est baissée.';
}

/** One's own rank, from 1; 0 when one's hand is down. */
export function ownRankIn({ facilitation, me }: MeetingView): number {
	return facilitation.hands.findIndex(({ personId }) => personId === me.personId) + 1;
}

/** The step of the guide, when it moves; that it is shown or put away is seen. */
function phaseWords(before: MeetingView, after: MeetingView): string | null {
	const [was, is] = [before.facilitation.time?.phase, after.facilitation.time?.phase];
	return is && was && was !== is ? `Étape\u00A0: ${guidePhases[is]}.` : null;
}
