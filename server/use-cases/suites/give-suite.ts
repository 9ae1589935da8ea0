import type { Actor } from '#domain/access/actor.ts';
import { addDays, isDay } from '#domain/planning/calendar-day.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import { confidedKey } from '#domain/suites/due-reminders.ts';
import { suiteDelays } from '#domain/suites/planned-suites.ts';
import type { Deps } from '../deps.ts';
import { isSuspended } from './read-suites.ts';
import { loadSuites } from './load-suites.ts';
import { presentPeople } from './present-people.ts';
import { writeReminder, type ReminderDeps } from './write-reminder.ts';

/** To whom, and until when; null: as it was, with a week at least. */
export interface GivenSuite {
	readonly taskId: string;
	readonly personId: string;
	readonly dueOn: string | null;
}

/** A year at most: what takes longer is looked at again. */
const farthest = 366;

/** [SUI-8] Gives it to somebody who was there: traced, and the new one is told by mail. */
export async function giveSuite(
	deps: Deps & ReminderDeps,
	actor: Actor,
	situationId: string,
	{ taskId, personId, dueOn }: GivenSuite
): Promise<Decision> {
	const loaded = await loadSuites(deps, actor, situationId, 'confier-suites');
	if (!loaded.ok) return loaded;
	const { facts, situation, today, who } = loaded;
	const task = loaded.tasks.find(({ id }) => id === taskId);
	if (!task) return refused('introuvable');
	if (task.closed) return refused('suite-deja-notee');
	if (isSuspended(loaded)) return refused('accord-retire');
	const people = await presentPeople(deps, facts, situation);
	if (!people.some((one) => one.personId === personId)) return refused('suite-a-un-absent');
	const day = dueOn ?? later(task.dueOn, addDays(today, suiteDelays.atLeast));
	if (!isDay(day) || day < today || day > addDays(today, farthest)) {
		return refused('echeance-impossible');
	}
	const { now: at } = who;
	const contacts = await deps.suites.contacts([personId]);
	const outcome = await deps.transaction(async (tx): Promise<Decision> => {
		const to = { personId, dueOn: day, by: actor.personId, at };
		const written =
			task.id === 'restitution'
				? await deps.suites.giveRestitution(tx, situationId, to)
				: await deps.suites.giveSuite(tx, task.id, to);
		if (!written) return refused('suite-deja-notee');
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: actor.personId,
				event: 'suite-confiee',
				subject: task.id === 'restitution' ? situationId : task.id,
				payload: { nature: task.kind, de: task.holderId, a: personId, echeance: day }
			},
			tx
		);
		if (personId === task.holderId) return granted;
		const held = {
			...{ kind: task.kind, holderId: personId, dueOn: day },
			id: task.id === 'restitution' ? situationId : task.id
		};
		const date = { poleName: facts.poleName, startsAt: new Date(facts.startsAt) };
		const reminder = { step: 'confiee' as const, toId: personId, key: confidedKey(held) };
		await writeReminder(deps, { ...held, ...date }, reminder, { tx, batch: deps.id(), contacts });
		return granted;
	});
	if (outcome.ok) deps.outbox.wake();
	return outcome;
}

const later = (one: string | null, other: string): string =>
	one !== null && one > other ? one : other;

/** [SUI-12] The situation is no longer to be looked at again, for a coded reason. */
export function dropReprogrammation(
	deps: Deps,
	actor: Actor,
	situationId: string,
	reason: string
): Promise<Decision> {
	return change(deps, actor, situationId, reason);
}

/** It is, after all. */
export function resumeReprogrammation(
	deps: Deps,
	actor: Actor,
	situationId: string
): Promise<Decision> {
	return change(deps, actor, situationId, null);
}

async function change(
	deps: Deps,
	actor: Actor,
	situationId: string,
	reason: string | null
): Promise<Decision> {
	const loaded = await loadSuites(deps, actor, situationId, 'confier-suites');
	if (!loaded.ok) return loaded;
	const by = actor.personId;
	const at = loaded.who.now;
	return deps.transaction(async (tx) => {
		const dropped = reason === null ? null : { reason, by, at };
		if (!(await deps.suites.dropReprogrammation(tx, situationId, dropped))) {
			return refused(reason === null ? 'suite-pas-notee' : 'suite-deja-notee');
		}
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: by,
				event: reason === null ? 'reprogrammation-reprise' : 'reprogrammation-abandonnee',
				subject: situationId,
				payload: {}
			},
			tx
		);
		return granted;
	});
}
