/** Long enough not to answer a lift or a microwave; short enough to spare a sentence lost. */
export const POOR_FOR_MS = 10_000;
export const GOOD_FOR_MS = 45_000;
/** After « non merci », nothing is offered for a while. */
export const QUIET_MS = 180_000;

/** How the connection has felt lately. Times in milliseconds, on one clock. */
export interface NetworkSense {
	readonly poorSince: number | null;
	readonly goodSince: number | null;
	readonly quietUntil: number;
	/** How many rungs one came down by accepting offers: as many are owed back. */
	readonly lowered: number;
}

export const calm: NetworkSense = {
	poorSince: null,
	goodSince: null,
	quietUntil: 0,
	lowered: 0
};

/** One look at the connection (and at the processor: a computer out of breath feels the same). */
export function feel(sense: NetworkSense, poor: boolean, at: number): NetworkSense {
	return poor
		? { ...sense, poorSince: sense.poorSince ?? at, goodSince: null }
		: { ...sense, goodSince: sense.goodSince ?? at, poorSince: null };
}

/** [MED-3] What may be offered now; nothing is ever done without being asked. */
export function offerOf(sense: NetworkSense, at: number): 'down' | 'up' | null {
	if (at < sense.quietUntil) return null;
	if (sense.poorSince !== null && at - sense.poorSince >= POOR_FOR_MS) return 'down';
	const good = sense.goodSince !== null && at - sense.goodSince >= GOOD_FOR_MS;
	return sense.lowered > 0 && good ? 'up' : null;
}

/** The person answered; a rung was changed, or stays. Time is measured again from here. */
export function answered(
	sense: NetworkSense,
	answer: 'down' | 'up' | 'no',
	at: number
): NetworkSense {
	const since = { poorSince: null, goodSince: null };
	if (answer === 'no') return { ...sense, ...since, quietUntil: at + QUIET_MS };
	const lowered = Math.max(0, sense.lowered + (answer === 'down' ? 1 : -1));
	return { ...sense, ...since, lowered };
}
