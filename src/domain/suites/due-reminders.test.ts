import { describe, expect, it } from 'vitest';
import { dueReminders, type HeldTask } from './due-reminders.ts';

describe('[SUI-9] reminders', () => {
	const task: HeldTask = {
		...{ kind: 'restitution', id: 's', holderId: 'paul', dueOn: '2026-12-10' },
		relayIds: ['claire', 'nadia', 'paul']
	};
	const on = (day: string, hour = '11:00') => new Date(`2026-${day}T${hour}:00Z`);
	it.each([
		['11-26', ['confiee:paul']],
		['12-04', ['confiee:paul']],
		['12-05', ['avant:paul']],
		['12-10', ['avant:paul']],
		['12-11', ['apres:paul']],
		['12-16', ['apres:paul']],
		['12-17', ['apres:paul', 'relais:claire', 'relais:nadia']]
	])('on %s: %s', (day, expected) => {
		const due = dueReminders(task, on(day));
		expect(due.map(({ step, toId }) => `${step}:${toId}`)).toEqual(expected);
	});

	it('in the day only, not for ever, and the relay for a restitution only', () => {
		expect(dueReminders(task, on('12-11', '05:00'))).toEqual([]);
		expect(dueReminders(task, on('12-11', '20:00'))).toEqual([]);
		expect(dueReminders({ ...task, dueOn: '2026-01-10' }, on('12-11'))).toEqual([]);
		expect(dueReminders({ ...task, kind: 'piste' }, on('12-20'))).toHaveLength(1);
	});

	it('a task given to somebody else is another one; the same is named the same', () => {
		const key = (one: HeldTask) => dueReminders(one, on('12-11'))[0]?.key;
		expect(key(task)).toBe(key({ ...task }));
		expect(key({ ...task, holderId: 'lea' })).not.toBe(key(task));
	});
});
