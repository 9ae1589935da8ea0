const FIRST_MS = 500;
const LONGEST_MS = 15_000;

/**
 * How long to wait before the next attempt, in milliseconds: doubles up to fifteen seconds, spread
 * by half so that forty browsers do not come back in the same instant. `chance` is in [0, 1).
 */
export function backOff(attempt: number, chance: number): number {
	const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
	return Math.round(whole / 2 + (whole / 2) * chance);
}
