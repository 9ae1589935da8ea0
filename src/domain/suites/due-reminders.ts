import { daysBetween, parisClock, remindsNow } from '#domain/invitation/paris-clock.ts';
import type { Day } from '#domain/planning/calendar-day.ts';

/** [SUI-9] Days from the due date: negative before, positive after. `relais`: to the animateur and the coordination. */
const reminderSteps = { confiee: null, avant: -5, apres: 1, relais: 7 } as const;
export type ReminderStep = keyof typeof reminderSteps;

/** A task that somebody holds, still to be done. */
export interface HeldTask {
	readonly kind: 'restitution' | 'retour-absent' | 'piste';
	/** Of the situation for a restitution, its own otherwise. */
	readonly id: string;
	readonly holderId: string;
	readonly dueOn: Day;
	/** Whoever leads and coordinates, for a restitution. */
	readonly relayIds: readonly string[];
}

export interface SuiteReminder {
	readonly step: ReminderStep;
	readonly toId: string;
	/** Names it for ever: the outbox takes it once. A task given to somebody else, or a new day, is another one. */
	readonly key: string;
}

/** What was missed for longer, by a server that was stopped, is not sent in a heap. */
export const reminderHorizon = 60;

/** What is due now for one task: of the steps whose day has come the latest alone, and the relay beside it. */
export function dueReminders(task: HeldTask, now: Date): readonly SuiteReminder[] {
	const clock = parisClock(now);
	if (!remindsNow(clock)) return [];
	const since = daysBetween(task.dueOn, clock.day);
	if (since > reminderHorizon) return [];
	const own: ReminderStep =
		since >= reminderSteps.apres ? 'apres' : since >= reminderSteps.avant ? 'avant' : 'confiee';
	const relayed = task.kind === 'restitution' && since >= reminderSteps.relais;
	return [
		{ step: own, toId: task.holderId, key: reminderKey(task, own, task.holderId) },
		...(relayed ? task.relayIds : [])
			.filter((id) => id !== task.holderId)
			.map((toId) => ({
				...{ step: 'relais' as const, toId },
				key: reminderKey(task, 'relais', toId)
			}))
	];
}

/** The mail that says that it is now his, written by the act that gives it or by the next round, once. */
export const confidedKey = (task: Omit<HeldTask, 'relayIds'>): string =>
	reminderKey(task, 'confiee', task.holderId);

function reminderKey(
	{ kind, id, holderId, dueOn }: Omit<HeldTask, 'relayIds'>,
	step: string,
	toId: string
): string {
	return `suite/${kind}/${id}/${holderId}/${dueOn}/${step}/${toId}`;
}
