import { months, weekdays, weeksOfMonth } from '#domain/pole/rhythm.ts';
import type { Choice } from '#lib/ui/choice.ts';

/** Numbered lists keep their order: objects put numbers first, which is the order wanted here. */
export const monthChoices: Choice[] = Object.entries(months).map(([value, label]) => ({
	value,
	label
}));

export const weekdayChoices: Choice[] = Object.entries(weekdays).map(([value, label]) => ({
	value,
	label
}));

export const weekChoices: Choice[] = Object.entries(weeksOfMonth).map(([value, label]) => ({
	value,
	label
}));
