import { expect, it } from 'vitest';
import { secondsLeft } from './situation-clock.svelte.ts';

const opened = '2026-11-24T11:30:00Z';
const at = (minutes: number) => Date.parse(opened) + minutes * 60_000;

it('[SAL-4] counts thirty minutes down, then past', () => {
	expect(secondsLeft(opened, at(0))).toBe(1800);
	expect(secondsLeft(opened, at(29))).toBe(60);
	expect(secondsLeft(opened, at(31))).toBe(-60);
});

it('[SAL-4] does not count a clock that is late', () => {
	expect(secondsLeft(opened, at(-5))).toBe(1800);
});
