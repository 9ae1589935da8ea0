import { hasRoomFor } from '#domain/facilitation/agenda-order.ts';
import type { EnlistableDate } from '#domain/planning/enlistable-date.ts';
import type { PlannedDate } from '#server/db/planned-date.ts';

/** Says of each date of a pôle whether one more situation finds its place there. */
export function listEnlistable(coming: readonly PlannedDate[]): readonly EnlistableDate[] {
	return coming.map(({ id, startsAt, situations }) => ({
		id,
		startsAt: startsAt.toISOString(),
		full: !hasRoomFor(situations)
	}));
}
