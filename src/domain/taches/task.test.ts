import { describe, expect, it } from 'vitest';
import { sortTasks, type Task, type TaskKind } from './task.ts';

const now = new Date('2026-11-26T12:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();
const task = (kind: TaskKind, days: number | null, text = kind as string): Task => ({
	kind,
	text,
	href: '/ici',
	action: 'Faire',
	about: days === null ? null : { poleName: 'Péronne', startsAt: inDays(days) }
});
const isToday = (kind: TaskKind, days: number | null) =>
	sortTasks([task(kind, days)], now).today.length === 1;

describe('[TAC-1] what is for today', () => {
	it.each([
		['accord', 10, true],
		['accord', 11, false],
		['accord', -2, true],
		['animateur', 14, true],
		['animateur', 15, false],
		['invitation', 21, true],
		['invitation', 22, false],
		['signature', -90, true],
		['demande', null, true],
		['annuaire-courriel', null, true],
		['referent', null, false],
		['regularisation', 1, false]
	] as const)('%s, %s days before: %s', (kind, days, today) => {
		expect(isToday(kind, days)).toBe(today);
	});

	it('the nearest first, what concerns no date before all, the same line once', () => {
		const tasks = [task('expert', 9), task('demande', null), task('accord', 2), task('accord', 2)];
		const { today, later } = sortTasks(tasks, now);
		expect(today.map(({ kind }) => kind)).toEqual(['demande', 'accord', 'expert']);
		expect(later).toEqual([]);
	});
});
