import { parisInstant } from '#domain/shared/paris-time.ts';
import type { ReminderStep, SuiteReminder } from '#domain/suites/due-reminders.ts';
import type { Sql } from '#server/db/database.ts';
import type { RemindedTask } from '#server/db/suite-reminders.ts';
import type { SuiteWords } from '#server/mail/suite-texts.ts';
import type { Deps } from '../deps.ts';

/** Whom mails may go to, read before the transaction that writes them. */
export type Contacts = Awaited<ReturnType<Deps['suites']['contacts']>>;

/** What reminders need beside the usual services. */
export interface ReminderDeps {
	readonly suiteWords: (
		step: ReminderStep,
		words: SuiteWords
	) => { readonly subject: string; readonly text: string };
	/** The day as French people write it. */
	day(moment: Date): string;
}

/** Writes one mail about something to do, once. False without an address, or when it was written before. */
export async function writeReminder(
	deps: Deps & ReminderDeps,
	task: Pick<RemindedTask, 'kind' | 'dueOn' | 'poleName' | 'startsAt'>,
	reminder: SuiteReminder,
	{ tx, batch, contacts }: { readonly tx: Sql; readonly batch: string; readonly contacts: Contacts }
): Promise<boolean> {
	const person = contacts.get(reminder.toId);
	if (!person?.email) return false;
	const due = parisInstant(task.dueOn, '12:00');
	const { subject, text } = deps.suiteWords(reminder.step, {
		...{ givenName: person.givenName, kind: task.kind, poleName: task.poleName },
		heldOn: deps.day(task.startsAt),
		dueOn: due ? deps.day(due) : task.dueOn,
		link: `${deps.origin}/suites`
	});
	const to = { to: person.email, subject, text };
	const about = { key: reminder.key, personId: reminder.toId, batch };
	return deps.outbox.add({ kind: 'courriel', ...to, ...about }, tx);
}
