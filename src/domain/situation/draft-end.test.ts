import { expect, it } from 'vitest';
import { draftWait } from './draft-end.ts';
import type { SituationPhase } from './phase.ts';

const closedAt = '2026-11-03T12:00:00Z';
const after = (days: number, minutes = 0) =>
	new Date(Date.parse(closedAt) + days * 86_400_000 + minutes * 60_000);

it.each([
	[0, 0, false],
	[1, -1, false],
	[20, 1, false],
	[21, -1, false],
	[21, 0, true],
	[400, 0, true]
])('[RT-19] after %i days and %i minutes, the coordination is told: %s', (days, minutes, told) => {
	const wait = draftWait({ phase: 'fermee', closedAt }, after(days, minutes));
	expect(wait?.tellsCoordination).toBe(told);
	expect(wait?.days).toBe(minutes < 0 ? days - 1 : days);
});

it.each<[SituationPhase, string | null]>([
	['inscrite', null],
	['ouverte', null],
	['finalisee', closedAt],
	['retiree', closedAt],
	['fermee', null]
])('[RT-19] a situation that is %s waits for nobody', (phase, closed) => {
	expect(draftWait({ phase, closedAt: closed }, after(30))).toBeNull();
});
