import type { Actor } from '#domain/access/actor.ts';
import { placeWords } from '#domain/invitation/invitation-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { InvitationDeps } from './invitations/invitation-deps.ts';
import { loadInvitations } from './invitations/load-invitations.ts';
import { loadMeetingFor } from './load-meeting.ts';

/** Gives the calendar file of an Intervision to someone expected there; it links to the door, which asks who comes. */
export async function readCalendar(
	deps: InvitationDeps,
	actor: Actor,
	intervisionId: string
): Promise<{ readonly ok: true; readonly content: string } | { readonly ok: false; why: Refusal }> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'entrer-dans-intervision');
	if (!loaded.ok) return loaded;
	const { appointment, people } = await loadInvitations(deps, loaded.facts);
	const me = people.find(({ personId }) => personId === actor.personId);
	return {
		ok: true,
		content: deps.calendar({
			method: 'PUBLISH',
			intervisionId,
			host: new URL(deps.origin).hostname,
			sequence: me?.sequence ?? 0,
			startsAt: new Date(appointment.startsAt),
			minutes: appointment.minutes,
			poleName: appointment.poleName,
			place: placeWords(appointment),
			organiser: { name: appointment.organiser, address: deps.mailAddress },
			attendee: null,
			link: `${deps.origin}/porte/${intervisionId}`,
			stamp: deps.now()
		})
	};
}
