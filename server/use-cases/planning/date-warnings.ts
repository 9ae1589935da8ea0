import { intervisionState, type IntervisionState } from '#domain/planning/intervision-state.ts';
import { publicHoliday } from '#domain/planning/public-holiday.ts';
import { planningWarnings, type PlanningWarning } from '#domain/planning/warnings.ts';
import { isPlaceKnown } from '#domain/pole/site.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { PlannedDate } from '#server/db/planned-date.ts';

/** The state of a listed date. */
export function dateState(date: PlannedDate): IntervisionState {
	return intervisionState({
		endedAt: date.endedAt?.toISOString() ?? null,
		cancelledAt: date.cancelledAt?.toISOString() ?? null,
		postponedFrom: date.postponedFrom?.toISOString() ?? null,
		invited: date.invited
	});
}

/** [PLA-9] What a listed date lacks: the same everywhere it is shown. A date long past lacks nothing any more. */
export function dateWarnings(date: PlannedDate, now: Date): readonly PlanningWarning[] {
	if (date.startsAt.getTime() + date.minutes * 60_000 < now.getTime()) return [];
	return planningWarnings({
		state: dateState(date),
		situations: date.situations,
		persons: date.persons,
		animateurs: date.animateurs,
		experts: date.experts,
		withoutMedecinTraitant: date.withoutMedecinTraitant,
		holiday: publicHoliday(parisDay(date.startsAt)),
		sameDay: date.sameDay,
		placeKnown: isPlaceKnown(date.format, date.siteKind),
		misinformed: date.misinformed
	});
}
