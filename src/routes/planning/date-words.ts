import { intervisionStates } from '#domain/planning/intervision-state.ts';
import { formats } from '#domain/pole/site.ts';
import type { CalendarDate } from '#server/use-cases/planning/read-calendar-view.ts';
import { plural } from '#lib/ui/french-date.ts';

/** Where the date leads: to its preparation, to its door, or nowhere. */
export function dateHref({ id, canPrepare, role, state }: CalendarDate): string | null {
	if (canPrepare) return `/intervisions/${id}`;
	return role !== null && state !== 'tenue' && state !== 'annulee' ? `/porte/${id}` : null;
}

/** The state when it is worth a word: planned is what all are. */
export function stateWord({ state }: CalendarDate): string | null {
	return state === 'planifiee' || state === 'convoquee' ? null : intervisionStates[state];
}

/** « Hybride, CSAPA du Ponthieu » */
export function placeWords({ format, place }: CalendarDate): string {
	return place === null ? formats[format] : `${formats[format]}, ${place}`;
}

/** « 2 situations, 9 personnes » */
export function countWords({ counts }: CalendarDate): string {
	if (counts === null) return '';
	const { situations, persons } = counts;
	const agenda =
		situations === 0 ? 'aucune situation' : plural(situations, 'situation', 'situations');
	return `${agenda}, ${plural(persons, 'personne', 'personnes')}`;
}

/** What deserves a look, in words. */
export function lackWords({ lacks, counts }: CalendarDate): string {
	const waiting = counts?.registrations ?? 0;
	const asked =
		waiting > 0 ? [plural(waiting, 'inscription à valider', 'inscriptions à valider')] : [];
	return [...asked, ...lacks].join(', ');
}
