import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import type { IntervisionRole } from '#domain/intervision/role.ts';
import type { IntervisionState } from '#domain/planning/intervision-state.ts';
import type { Format } from '#domain/pole/site.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { PlannedDate } from '#server/db/planned-date.ts';
import type { Deps } from '../deps.ts';
import { dateState, dateWarnings } from './date-warnings.ts';
import { planningScope } from './planning-scope.ts';

/** One date as the planning shows it. */
export interface CalendarDate {
	readonly id: string;
	readonly day: string;
	readonly startsAt: string;
	readonly minutes: number;
	readonly poleId: string;
	readonly poleName: string;
	readonly poleCode: string;
	readonly format: Format;
	readonly place: string | null;
	readonly state: IntervisionState;
	readonly role: IntervisionRole | null;
	readonly canPrepare: boolean;
	/** For those with a function in the pôle; a participant sees the date only. */
	readonly counts: {
		readonly situations: number;
		readonly persons: number;
		readonly registrations: number;
		readonly animateur: string | null;
	} | null;
	/** In two words each. */
	readonly lacks: readonly string[];
}

export interface CalendarView {
	readonly dates: readonly CalendarDate[];
	readonly poles: readonly { readonly id: string; readonly name: string }[];
	readonly canCreate: boolean;
	readonly today: string;
}

export interface CalendarFilter {
	readonly from: Date;
	readonly until: Date;
	readonly poleId: string | null;
	readonly mine: boolean;
}

/** The dates that someone may see between two moments: those of the own pôles, and where the person is expected. */
export async function readCalendarView(
	deps: Deps,
	actor: Actor,
	{ from, until, poleId, mine }: CalendarFilter
): Promise<CalendarView> {
	const today = parisDay(deps.now());
	if (actor.intervisionId !== null) return { dates: [], poles: [], canCreate: false, today };
	const own = await planningScope(deps, actor);
	const poleIds = mine ? [] : own.scope.poleIds.filter((id) => poleId === null || id === poleId);
	const dates = await deps.planning.between({ ...own.scope, poleIds }, from, until);
	const shown = dates.filter((date) => poleId === null || date.poleId === poleId);
	const records = await deps.poles.byIds(own.scope.poleIds);
	return {
		dates: shown.map((date) =>
			calendarDate(date, { mandats: own.heldIn(date.poleId), now: deps.now() })
		),
		poles: records.map(({ id, name }) => ({ id, name })),
		canCreate: own.polesFor('creer-intervision').length > 0,
		today
	};
}

function calendarDate(
	date: PlannedDate,
	{ mandats, now }: { readonly mandats: Parameters<typeof decideResource>[0]['mandats']; now: Date }
): CalendarDate {
	const canPrepare = decideResource({ mandats, role: date.role }, 'preparer-intervision').ok;
	const sees = canPrepare || mandats.length > 0;
	const { situations, persons, registrations, animateur } = date;
	return {
		id: date.id,
		day: parisDay(date.startsAt),
		startsAt: date.startsAt.toISOString(),
		minutes: date.minutes,
		poleId: date.poleId,
		poleName: date.poleName,
		poleCode: date.poleCode,
		format: date.format,
		place: date.format === 'distance' ? null : date.siteName,
		state: dateState(date),
		role: date.role,
		canPrepare,
		counts: sees ? { situations, persons, registrations, animateur } : null,
		lacks: canPrepare ? dateWarnings(date, now).map(({ short }) => short) : []
	};
}
