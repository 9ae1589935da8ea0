import { addMonths, type Day } from './calendar-day.ts';

const delays: Readonly<Record<string, number>> = {
	'1-mois': 1,
	'2-mois': 2,
	'3-mois': 3,
	'6-mois': 6,
	'1-an': 12
};

/** [PLA-12] The day on which a situation is due again; at once for « autre », whose words nobody can count in. */
export function followUpDay(heldOn: Day, delay: string | null): Day {
	return addMonths(heldOn, delays[delay ?? ''] ?? 0);
}

/** [PLA-12] The date proposed: the first from a fortnight before it is due; else the last one before, so as not to be lost. */
export function proposedDate<Dated extends { readonly day: Day }>(
	coming: readonly Dated[],
	due: Day,
	fortnightBefore: Day
): Dated | null {
	const inOrder = coming.toSorted((one, other) => one.day.localeCompare(other.day));
	const after = inOrder.find(({ day }) => day >= fortnightBefore);
	return after ?? inOrder.findLast(({ day }) => day < due) ?? null;
}
