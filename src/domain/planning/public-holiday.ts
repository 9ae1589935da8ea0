import { addDays, dayOf, yearOf, type Day } from './calendar-day.ts';

const fixed: Readonly<Record<string, string>> = {
	'01-01': 'jour de l’An',
	'05-01': 'fête du Travail',
	'05-08': 'Victoire de 1945',
	'07-14': 'fête nationale',
	'08-15': 'Assomption',
	'11-01': 'Toussaint',
	'11-11': 'Armistice de 1918',
	'12-25': 'Noël'
};

/** Days after Easter Sunday. */
const movable: Readonly<Record<number, string>> = {
	1: 'lundi de Pâques',
	39: 'Ascension',
	50: 'lundi de Pentecôte'
};

/** [PLA-5] The French public holiday of this day (art. L. 3133-1 of the Code du travail), computed; null on any other day. */
export function publicHoliday(day: Day): string | null {
	const named = fixed[day.slice(5)];
	if (named !== undefined) return named;
	const easter = easterSunday(yearOf(day));
	const found = Object.entries(movable).find(([after]) => addDays(easter, Number(after)) === day);
	return found?.[1] ?? null;
}

/** Easter Sunday of the Gregorian calendar (Meeus, « Astronomical Algorithms », chapter 8). */
export function easterSunday(year: number): Day {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const rest = year % 100;
	const leap = Math.floor(century / 4);
	const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * golden + century - leap - correction + 15) % 30;
	const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
	const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
	const sum = epact + sunday - 7 * late + 114;
	return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
