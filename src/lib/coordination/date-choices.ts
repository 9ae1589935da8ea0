import type { EnlistableDate } from '#domain/planning/enlistable-date.ts';
import type { Choice } from '#lib/ui/choice.ts';
import { formatMoment } from '#lib/ui/french-date.ts';

/** The dates where a situation may be put; one that is full says so, and can not be chosen ([TOUR-7]). */
export function dateChoices(
	dates: readonly EnlistableDate[],
	format: { readonly year?: boolean } = {}
): readonly Choice[] {
	return dates.map(({ id, startsAt, full }) => {
		const label = formatMoment(startsAt, format);
		return { value: id, label: full ? `${label} (complète)` : label, disabled: full };
	});
}
