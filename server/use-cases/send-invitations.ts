import type { Actor } from '#domain/access/actor.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
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

/** How a sending went: `unreached` names those whose mail did not leave, to be told otherwise or tried again. */
export type InvitationOutcome =
	| { readonly ok: true; readonly sent: number; readonly unreached: readonly string[] }
	| { readonly ok: false; readonly why: Refusal };

/**
 * Sends each of these persons a new nominative link with an .ics; the former link dies.
 * One mail that does not leave never stops the others. Persons without an e-mail are left out.
 */
export async function sendInvitations(
	deps: InvitationDeps,
	actor: Actor,
	intervisionId: string,
	personIds: readonly string[]
): Promise<InvitationOutcome> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'inviter');
	if (!loaded.ok) return loaded;
	const { facts } = loaded;
	const unreached: string[] = [];
	let sent = 0;
	for (const { personId, name } of facts.participants) {
		if (!personIds.includes(personId)) continue;
		const person = await deps.people.byId(personId);
		if (!person?.email) continue;
		try {
			await inviteOne(deps, facts, { ...person, email: person.email });
		} catch {
			// The relay refused or is away; what it says holds the address, so it is not kept.
			await deps.intervisions.forgetInvitation(intervisionId, personId);
			unreached.push(name);
			continue;
		}
		await deps.journal.append({
			at: deps.now().toISOString(),
			actor: actor.personId,
			event: 'participant-invite',
			subject: personId,
			payload: { intervision: intervisionId }
		});
		sent += 1;
	}
	return { ok: true, sent, unreached };
}

/** Writes the new link first, so that a mail that leaves always opens something. */
async function inviteOne(
	deps: InvitationDeps,
	facts: MeetingFacts,
	person: { readonly id: string; readonly givenName: string; readonly email: string }
): Promise<void> {
	const token = deps.token();
	const stamp = deps.now();
	const hash = deps.sha256(token);
	const sequence = await deps.intervisions.renewLink(facts.id, person.id, hash, stamp);
	const link = `${deps.origin}/invitation/${token}`;
	const startsAt = new Date(facts.startsAt);
	const { poleName, organiser, minutes } = facts;
	const moment = deps.appointment(startsAt);
	const content = deps.calendar({
		intervisionId: facts.id,
		host: new URL(deps.origin).hostname,
		sequence,
		startsAt,
		minutes,
		poleName,
		link,
		stamp
	});
	await deps.mailer.send({
		to: person.email,
		...deps.words(person.givenName, { moment, poleName, organiser, link }),
		calendar: { filename: 'intervision.ics', content }
	});
}
