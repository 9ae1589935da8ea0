const minute = 60_000;
const hour = 60 * minute;
/** Greylisting asks for some minutes, a relay that is down for hours (RFC 5321 §4.5.4.1). */
const delays = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour] as const;

/** Milliseconds before the next attempt after so many: longer each time, then every twelve hours ([INV-3]). */
export function retryDelay(attempts: number): number {
	return delays[Math.min(Math.max(attempts, 1), delays.length) - 1] ?? 12 * hour;
}

/** A mail that could not leave for four days is given up, and its sender told. */
export const mailLifetime = 4 * 24 * hour;
