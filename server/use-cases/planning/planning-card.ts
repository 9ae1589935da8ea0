import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import type { PlannedDate } from '#server/db/planned-date.ts';
import type { AgendaState } from '#server/db/planning.ts';
import { cardTasks, type Task } from './card-tasks.ts';

export interface PlanningCard {
	readonly id: string;
	readonly poleName: string;
	readonly startsAt: string;
	readonly minutes: number;
	readonly ended: boolean;
	readonly participants: number;
	readonly situations: number;
	/** What this Intervision still lacks. */
	readonly tasks: readonly Task[];
	readonly canPrepare: boolean;
	readonly canEnter: boolean;
	/** On its list, whether or not it may be entered (any more). */
	readonly attends: boolean;
}

/** Who looks at the card, with the functions that count in its pôle. */
export interface CardReader {
	readonly actor: Actor;
	readonly mandats: readonly Mandat[];
	readonly now: Date;
}

/** One Intervision as the first page shows it to this person. */
export function planningCard(
	date: PlannedDate,
	agenda: readonly AgendaState[],
	{ actor, mandats, now }: CardReader
): PlanningCard {
	const prepares = decideResource({ mandats, role: date.role }, 'preparer-intervision').ok;
	const conducts = date.role === 'animateur' || date.role === 'co-animateur';
	const coordination = decideResource({ mandats, role: null }, 'preparer-intervision').ok;
	return {
		id: date.id,
		poleName: date.poleName,
		startsAt: date.startsAt.toISOString(),
		minutes: date.minutes,
		ended: date.endedAt !== null,
		participants: date.persons,
		situations: agenda.length,
		tasks: prepares ? cardTasks(date, agenda, { conducts, coordination, now }) : [],
		canPrepare: prepares && actor.intervisionId === null,
		attends: date.role !== null,
		canEnter: date.role !== null && date.endedAt === null && date.cancelledAt === null
	};
}
