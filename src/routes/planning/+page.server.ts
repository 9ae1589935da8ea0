import { addDays, addMonths } from '#domain/planning/calendar-day.ts';
import { firstOfYear, monthGrid, readMonth, readYear } from '#domain/planning/month-grid.ts';
import { parisDay, parisInstant } from '#domain/shared/paris-time.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = url.searchParams;
	const today = parisDay(new Date());
	const yearly = asked.get('vue') === 'annee';
	const month = readMonth(asked.get('mois'), today);
	const year = readYear(asked.get('annee') ?? month.slice(0, 4), today);
	const weeks = monthGrid(month);
	const first = yearly ? firstOfYear(year) : (weeks[0]?.days[0] ?? month);
	const end = yearly
		? firstOfYear(year + 1)
		: addDays(weeks.at(-1)?.days.at(-1) ?? addMonths(month, 1), 1);
	const poleId = asked.get('pole') || null;
	const mine = asked.has('miens');
	const view = await locals.app.readCalendarView(locals.actor, {
		from: midnight(first),
		until: midnight(end),
		poleId,
		mine
	});
	const planned = Number(asked.get('planifiees') ?? '0');
	return { ...view, yearly, month, year, weeks, poleId, mine, planned };
};

function midnight(day: string): Date {
	return parisInstant(day, '00:00') ?? new Date(`${day}T00:00:00Z`);
}
