import { expect, it } from 'vitest';
import { SpokenTime } from './spoken-time.ts';

it('[TOUR-4] tells once, after two seconds of voice in all', () => {
	const time = new SpokenTime();
	const told = [
		time.hear('situation1', true, 0),
		time.hear('situation1', false, 1500),
		time.hear('situation1', true, 10_000),
		time.hear('situation1', true, 10_400),
		time.hear('situation1', true, 10_600),
		time.hear('situation1', true, 30_000)
	];
	expect(told).toEqual([false, false, false, false, true, false]);
});

it('[TOUR-4] begins again in another situation, and counts nothing outside', () => {
	const time = new SpokenTime();
	time.hear('situation1', true, 0);
	expect(time.hear(null, true, 5000)).toBe(false);
	expect(time.hear('situation2', true, 6000)).toBe(false);
	expect(time.hear('situation2', false, 7000)).toBe(false);
	expect(time.hear('situation2', true, 8000)).toBe(false);
	expect(time.hear('situation2', true, 9000)).toBe(true);
});
