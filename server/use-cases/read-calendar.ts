import type { Actor } from '#domain/access/actor.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { CalendarFacts } from '#server/mail/calendar-event.ts';
import type { Deps } from './deps.ts';
import { loadMeetingFor } from './load-meeting.ts';

/** Gives the calendar file of an Intervision to someone expected there; it links to the door, which asks who comes. */
export async function readCalendar(
	deps: Deps & { calendar(facts: CalendarFacts): string },
	actor: Actor,
	intervisionId: string
): Promise<{ readonly ok: true; readonly content: string } | { readonly ok: false; why: Refusal }> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'entrer-dans-intervision');
	if (!loaded.ok) return loaded;
	const { facts } = loaded;
	return {
		ok: true,
		content: deps.calendar({
			intervisionId,
			host: new URL(deps.origin).hostname,
			sequence: 0,
			startsAt: new Date(facts.startsAt),
			minutes: facts.minutes,
			poleName: facts.poleName,
			link: `${deps.origin}/porte/${intervisionId}`,
			stamp: deps.now()
		})
	};
}
