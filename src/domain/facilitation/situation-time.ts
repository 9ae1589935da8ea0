/** [SAL-4] Thirty minutes a situation (Guide, « Modalités »): a mark, never a guillotine. */
export const situationMinutes = 30;
/** What « + 5 minutes » adds. */
export const extraStep = 5;
/** Beyond an hour more, one looks at the agenda again rather than at the clock. */
export const extraMost = 60;
const SOON_SECONDS = 5 * 60;

/** Seconds left of a situation opened at `openedAt`, on the server's clock; negative once past. */
export function secondsLeft(openedAt: string, extraMinutes: number, serverNow: number): number {
	const elapsed = Math.max(0, (serverNow - Date.parse(openedAt)) / 1000);
	return Math.round((situationMinutes + extraMinutes) * 60 - elapsed);
}

/** Where the time stands: words change twice, at five minutes and at zero ([TOUR-8]). */
export type TimeMark = 'large' | 'bientot' | 'ecoule';

export function timeMark(seconds: number): TimeMark {
	if (seconds <= 0) return 'ecoule';
	return seconds <= SOON_SECONDS ? 'bientot' : 'large';
}

/** What is shown and said when the mark is passed; null while there is time. */
export const timeWords: Readonly<Record<TimeMark, string | null>> = {
	large: null,
	bientot: 'Il reste cinq minutes.',
	ecoule: 'Le temps prévu est écoulé. Rien ne se ferme\u00A0: concluez quand vous êtes prêts.'
};
