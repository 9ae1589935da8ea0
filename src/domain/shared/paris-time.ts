const wallClock = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Paris',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23'
});

/** « 2026-11-24 12:30 », as a clock in Paris shows this instant. */
function parisClock(at: Date): string {
	return wallClock.format(at);
}

/** The day in Paris, « 2026-11-24 ». */
export function parisDay(at: Date): string {
	return parisClock(at).slice(0, 10);
}

/** The hour in Paris, « 12:30 ». */
export function parisHour(at: Date): string {
	return parisClock(at).slice(11);
}

/**
 * The instant at which clocks in Paris show this day and hour, whatever the machine's own zone; null when they never
 * do (30 February, the hour skipped in March). In the hour that October repeats, the first one.
 */
export function parisInstant(day: string, hour: string): Date | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(hour)) return null;
	const wanted = Date.parse(`${day}T${hour}:00Z`);
	if (Number.isNaN(wanted)) return null;
	// Paris is one hour ahead of UTC in winter, two in summer: the earlier instant first.
	for (const hours of [2, 1]) {
		const at = new Date(wanted - hours * 3_600_000);
		if (parisClock(at) === `${day} ${hour}`) return at;
	}
	return null;
}
