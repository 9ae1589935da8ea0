import type { SituationRecord } from '#domain/intervision/meeting-facts.ts';

/** [TOUR-7] One to five situations (Guide, « Modalités »). */
const situationsMost = 5;

export type Direction = 'monter' | 'descendre';

type Line = Pick<SituationRecord, 'id' | 'phase' | 'openedAt'>;

/** Whether the order of this one may still change: it was never opened. */
export function isMovable({ phase, openedAt }: Omit<Line, 'id'>): boolean {
	return phase === 'inscrite' && openedAt === null;
}

/** The situation with which this one changes places; null at either end, or when it was opened already. */
export function neighbourOf(
	situations: readonly Line[],
	situationId: string,
	direction: Direction
): string | null {
	const waiting = situations.filter(isMovable);
	const rank = waiting.findIndex(({ id }) => id === situationId);
	if (rank < 0) return null;
	return waiting[rank + (direction === 'monter' ? -1 : 1)]?.id ?? null;
}

/** Whether one more situation still finds its place: what left the agenda takes none. */
export function hasRoom(situations: readonly Pick<SituationRecord, 'phase'>[]): boolean {
	return hasRoomFor(situations.filter(({ phase }) => phase !== 'retiree').length);
}

/** The same, where those that stay were counted. */
export function hasRoomFor(situations: number): boolean {
	return situations < situationsMost;
}
