/** The same day so many months earlier, or the last day of that month; the hour stays. */
export function monthsBefore(at: Date, months: number): Date {
	const day = at.getUTCDate();
	const before = new Date(at);
	before.setUTCDate(1);
	before.setUTCMonth(before.getUTCMonth() - months);
	const last = new Date(before);
	last.setUTCMonth(last.getUTCMonth() + 1, 0);
	before.setUTCDate(Math.min(day, last.getUTCDate()));
	return before;
}
