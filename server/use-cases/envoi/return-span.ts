import { parisInstant } from '#domain/shared/paris-time.ts';

/** What lists show when no year is asked: as long as situations are kept (decisions.md §3). */
const months = 24;

interface Span {
	readonly from: Date;
	readonly until: Date;
}

/** A year of Paris, or the last two years; what is still to come is left out by the state of each date. */
export function returnSpan(year: number | null, now: Date): Span {
	const newYear = (of: number) => parisInstant(`${of}-01-01`, '00:00') ?? now;
	if (year !== null) return { from: newYear(year), until: newYear(year + 1) };
	const from = new Date(now);
	from.setUTCMonth(from.getUTCMonth() - months);
	return { from, until: new Date(now.getTime() + 86_400_000) };
}
