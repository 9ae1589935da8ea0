const outlives = 12 * 3_600_000;

/** A nominative link opens nothing twelve hours after the Intervision was ended or, if nobody ended it, was to start. */
export function linkEnd({ startsAt, endedAt }: { startsAt: Date; endedAt: Date | null }): Date {
	return new Date((endedAt ?? startsAt).getTime() + outlives);
}
