/** [TOUR-10] How long the Charte that is recalled stays on the screens. */
const SHOWN_MS = 60_000;

/** The moment when it was recalled, while it is to be shown; null otherwise. Moments are ISO UTC. */
export function charteShown(shownAt: string | null, now: string): string | null {
	if (shownAt === null) return null;
	return charteSeconds(shownAt, Date.parse(now)) > 0 ? shownAt : null;
}

/** Seconds during which it is still to be shown, on the server's clock. */
export function charteSeconds(shownAt: string, serverNow: number): number {
	return Math.max(0, (Date.parse(shownAt) + SHOWN_MS - serverNow) / 1000);
}
