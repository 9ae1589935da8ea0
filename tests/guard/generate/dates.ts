import { padded } from './numbers.ts';
import type { Random } from './random.ts';

export const MONTHS = [
	'janvier',
	'février',
	'mars',
	'avril',
	'mai',
	'juin',
	'juillet',
	'août',
	'septembre',
	'octobre',
	'novembre',
	'décembre'
] as const;

export function birthDate(random: Random): string {
	const day = 1 + random.below(28);
	const month = random.below(12);
	const year = 1941 + random.below(66);
	const numeric = [padded(day), padded(month + 1)];
	return random.pick([
		[...numeric, year].join('/'),
		[...numeric, year].join('/'),
		[...numeric, year].join('.'),
		[...numeric, year].join('-'),
		[...numeric, padded(year % 100)].join('/'),
		`${day} ${MONTHS[month]} ${year}`,
		`${day} ${MONTHS[month]} ${year}`,
		`${day === 1 ? '1er' : day} ${(MONTHS[month] ?? '').toUpperCase()} ${year}`
	]);
}

export function birthMonth(random: Random): string {
	const year = 1941 + random.below(66);
	const month = random.below(12);
	return random.chance(0.7) ? `${MONTHS[month]} ${year}` : `${padded(month + 1)}/${year}`;
}

/** A date of the follow-up: not to be flagged. */
export function ordinaryDate(random: Random): string {
	const day = 1 + random.below(28);
	const month = random.below(12);
	return random.pick([
		`${padded(day)}/${padded(month + 1)}`,
		`${day} ${MONTHS[month]}`,
		`${padded(day)}/${padded(month + 1)}/${2023 + random.below(4)}`
	]);
}
