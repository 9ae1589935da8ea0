import { describe, expect, it } from 'vitest';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { stepFrom, type Spot } from './finding-tour.ts';
import { formOrder } from './form-order.ts';
import { OwnActivity } from './own-activity.ts';

const rank = formOrder(currentDefinition);
const precision = 'difficultes.somatiques.precision';
const stops: readonly Spot[] = [
	{ key: 'contexte', start: 4 },
	{ key: 'contexte', start: 30 },
	{ key: precision, start: 0 },
	{ key: 'detail', start: 12 }
];
const [first, second, third, fourth] = stops;
const cases: readonly (readonly [string, Spot | null, Spot | undefined, Spot | undefined])[] = [
	['nowhere', null, first, fourth],
	['before the first', { key: 'contexte', start: 0 }, first, fourth],
	['on the first', { key: 'contexte', start: 4 }, second, fourth],
	['between two of one text', { key: 'contexte', start: 12 }, second, first],
	['on the last of a text', { key: 'contexte', start: 30 }, third, first],
	['on the question of a precision', { key: 'difficultes', start: -1 }, third, second],
	['in a text without any', { key: 'restitue', start: 3 }, first, fourth],
	['on the last one', { key: 'detail', start: 12 }, first, third]
];

describe('from one passage to the next', () => {
	it('[GAR-56] follows the order of the form', () => {
		const ranks = stops.map(({ key }) => rank(key));
		expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
		expect(rank('nulle-part')).toBe(-1);
	});

	it.each(cases)('[GAR-56] from %s', (_, here, next, previous) => {
		expect(stepFrom(stops, here, 1, rank)).toEqual(next);
		expect(stepFrom(stops, here, -1, rank)).toEqual(previous);
	});

	it('[GAR-56] goes nowhere when there is none', () => {
		expect(stepFrom([], null, 1, rank)).toBeUndefined();
		expect(stepFrom([], { key: 'contexte', start: 0 }, -1, rank)).toBeUndefined();
	});
});

it('[GAR-57] tells whoever types in a text from everybody else', () => {
	let now = 0;
	const activity = new OwnActivity(() => now);
	expect(activity.isTypingIn('contexte')).toBe(false);
	activity.typed('contexte');
	expect([activity.isTypingIn('contexte'), activity.isTypingIn('detail')]).toEqual([true, false]);
	now = 10_000;
	expect(activity.isTypingIn('contexte')).toBe(false);
	activity.typed('contexte');
	activity.acted();
	expect(activity.isTypingIn('contexte')).toBe(false);
});
