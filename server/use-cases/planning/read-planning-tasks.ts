import type { Actor } from '#domain/access/actor.ts';
import type { Deps } from '../deps.ts';
import { dueFollowUps } from './follow-ups.ts';
import { planningScope } from './planning-scope.ts';
import { planningTasks, type PlanningTask } from './planning-tasks.ts';
import { parisDay } from '#domain/shared/paris-time.ts';

const halfDay = 12 * 3_600_000;

/** The lines of « À faire » that the planning of the own pôles asks for; a fixed number of queries ([PLA-6]). */
export async function readPlanningTasks(
	deps: Deps,
	actor: Actor
): Promise<readonly PlanningTask[]> {
	if (actor.intervisionId !== null) return [];
	const own = await planningScope(deps, actor);
	const poleIds = own.polesFor('preparer-intervision');
	if (poleIds.length === 0) return [];
	const now = deps.now();
	const dates = await deps.planning.coming(
		{ poleIds, personId: '' },
		new Date(now.getTime() - halfDay)
	);
	const awaited = await deps.followUps.awaited(poleIds, now);
	const records = await deps.poles.byIds(own.polesFor('nommer-fonction'));
	const summaries = await deps.poles.summaries(
		records.map(({ id }) => id),
		{ now, day: parisDay(now) }
	);
	const vacant = records.filter(({ id }) => summaries.get(id)?.referents.length === 0);
	const open = dates.filter(({ endedAt }) => endedAt === null);
	const takenOff = await deps.situations.takenOff(open.map(({ id }) => id));
	const followUps = dueFollowUps(awaited, open);
	return planningTasks({ now, dates: open, followUps, takenOff, vacant });
}
