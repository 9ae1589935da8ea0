import { parisDay, parisInstant } from '#domain/shared/paris-time.ts';
import { monthsBefore } from './months-before.ts';

/** [CON-11] Accounts are kept from the end of their year: payments of Intervisions before this moment are old enough. */
export function paymentsBefore(at: Date, months: number): Date {
	const year = parisDay(monthsBefore(at, months)).slice(0, 4);
	const first = parisInstant(`${year}-01-01`, '00:00');
	if (!first) throw new Error('a year begins');
	return first;
}
