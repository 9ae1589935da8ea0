import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import type { PlannedDate } from '#server/db/planned-date.ts';
import type { Deps } from './deps.ts';
import { planningCard, type PlanningCard } from './planning/planning-card.ts';
import { planningScope } from './planning/planning-scope.ts';

export type { PlanningCard } from './planning/planning-card.ts';

export interface Planning {
	readonly name: string;
	readonly mandats: readonly Mandat[];
	readonly canCreate: boolean;
	readonly cards: readonly PlanningCard[];
}

/** Twelve hours after it was to start, an Intervision is among the past ones. */
const grace = 12 * 3_600_000;

/** [PLA-6] What someone has to do and the Intervisions that concern him or her: those to come, the last ones, and unfinished ones. */
export async function readPlanning(deps: Deps, actor: Actor): Promise<Planning> {
	const person = await deps.people.byId(actor.personId);
	const { scope, heldIn, mandats } = await planningScope(deps, actor);
	const border = new Date(deps.now().getTime() - grace);
	const dates = await datesOf(deps, actor, scope, border);
	const agendas = await deps.planning.agendas(dates.map(({ id }) => id));
	const cards = dates.map((date) => {
		const situations = agendas.filter(({ intervisionId }) => intervisionId === date.id);
		return planningCard(date, situations, {
			actor,
			mandats: heldIn(date.poleId),
			now: deps.now()
		});
	});
	const everywhere = { mandats, role: null };
	return {
		name: person ? `${person.givenName} ${person.familyName}` : '',
		mandats,
		canCreate: decideResource(everywhere, 'creer-intervision').ok && actor.intervisionId === null,
		cards
	};
}

async function datesOf(
	deps: Deps,
	actor: Actor,
	scope: Parameters<Deps['planning']['coming']>[0],
	border: Date
): Promise<readonly PlannedDate[]> {
	if (actor.intervisionId !== null) {
		const only = await deps.planning.date(actor.personId, actor.intervisionId);
		return only ? [only] : [];
	}
	const coming = await deps.planning.coming(scope, border);
	const past = await deps.planning.past(scope, border);
	return [...coming.filter(({ cancelledAt }) => cancelledAt === null), ...past];
}
