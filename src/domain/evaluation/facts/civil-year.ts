import { parisInstant } from '#domain/shared/paris-time.ts';

/** The two instants between which a civil year lasts in Paris: the first included, the last not. */
export function civilYear(year: number): { readonly from: Date; readonly to: Date } {
	return { from: newYear(year), to: newYear(year + 1) };
}

function newYear(year: number): Date {
	const at = parisInstant(`${String(year).padStart(4, '0')}-01-01`, '00:00');
	if (!at) throw new RangeError(`no year: ${year}`);
	return at;
}
