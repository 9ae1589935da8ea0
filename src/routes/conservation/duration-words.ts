import { plural } from '#lib/ui/french-date.ts';

/** « 24 mois (2 ans) » */
export function monthsWords(months: number): string {
	const years = months / 12;
	const words = `${months}\u00A0mois`;
	return Number.isInteger(years) ? `${words} (${plural(years, 'an', 'ans')})` : words;
}
