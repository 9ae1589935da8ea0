import type { Actor } from '#domain/access/actor.ts';
import type { Decision } from '#domain/shared/decision.ts';
import type { CalendarFacts } from '#server/mail/calendar-event.ts';
import type { Deps } from './deps.ts';
import { loadMeetingFor } from './load-meeting.ts';

/** What sending needs beside the usual services: words and the calendar file, neither of which knows a situation. */
export interface InvitationDeps extends Deps {
	appointment(at: Date): string;
	words(
		firstName: string,
		facts: { moment: string; poleName: string; organiser: string; link: string }
	): { subject: string; text: string };
	calendar(facts: CalendarFacts): string;
}

/**
 * Sends each of these persons a new nominative link with an .ics; the former link dies.
 * Gives the number sent; persons without an e-mail are left out (the coordination hands them their link otherwise).
 */
export async function sendInvitations(
	deps: InvitationDeps,
	actor: Actor,
	intervisionId: string,
	personIds: readonly string[]
): Promise<Decision & { readonly sent?: number }> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'inviter');
	if (!loaded.ok) return loaded;
	const { facts } = loaded;
	const wanted = facts.participants.filter(({ personId }) => personIds.includes(personId));
	let sent = 0;
	for (const { personId } of wanted) {
		const person = await deps.people.byId(personId);
		if (!person?.email) continue;
		const token = deps.token();
		const now = deps.now();
		const sequence = await deps.intervisions.renewLink(
			intervisionId,
			personId,
			deps.sha256(token),
			now
		);
		const link = `${deps.origin}/invitation/${token}`;
		const startsAt = new Date(facts.startsAt);
		const words = deps.words(person.givenName, {
			moment: deps.appointment(startsAt),
			poleName: facts.poleName,
			organiser: facts.organiser,
			link
		});
		await deps.mailer.send({
			to: person.email,
			...words,
			calendar: {
				filename: 'intervision.ics',
				content: deps.calendar({
					intervisionId,
					host: new URL(deps.origin).hostname,
					sequence,
					startsAt,
					minutes: facts.minutes,
					poleName: facts.poleName,
					link,
					stamp: now
				})
			}
		});
		await deps.journal.append({
			at: now.toISOString(),
			actor: actor.personId,
			event: 'participant-invite',
			subject: personId,
			payload: { intervision: intervisionId }
		});
		sent += 1;
	}
	return { ok: true, sent };
}
