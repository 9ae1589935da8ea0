import { addDays } from '#domain/planning/calendar-day.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { dueReminders, reminderHorizon } from '#domain/suites/due-reminders.ts';
import type { Deps } from '../deps.ts';
import { writeReminder, type ReminderDeps } from './write-reminder.ts';

/**
 * [SUI-9] Writes the reminders whose time has come. Run as often as one likes, by as many processes: each has one key,
 * which the outbox takes once. Gives how many were written.
 */
export async function sendSuiteReminders(deps: Deps & ReminderDeps): Promise<number> {
	const now = deps.now();
	const today = parisDay(now);
	const tasks = await deps.suites.held(
		addDays(today, -reminderHorizon),
		addDays(today, reminderHorizon)
	);
	const due = tasks.flatMap((task) =>
		dueReminders(task, now).map((reminder) => ({ task, reminder }))
	);
	if (due.length === 0) return 0;
	const written = await deps.outbox.written(due.map(({ reminder }) => reminder.key));
	const left = due.filter(({ reminder }) => !written.has(reminder.key));
	if (left.length === 0) return 0;
	const batch = deps.id();
	const contacts = await deps.suites.contacts([
		...new Set(left.map(({ reminder }) => reminder.toId))
	]);
	const sent = await deps.transaction(async (tx) => {
		let count = 0;
		for (const { task, reminder } of left) {
			if (await writeReminder(deps, task, reminder, { tx, batch, contacts })) count += 1;
		}
		if (count > 0) {
			await deps.journal.append(
				{
					at: now.toISOString(),
					actor: 'system',
					event: 'suite-rappelee',
					subject: batch,
					payload: { courriels: count }
				},
				tx
			);
		}
		return count;
	});
	if (sent > 0) deps.outbox.wake();
	return sent;
}
