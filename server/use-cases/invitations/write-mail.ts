import { answers, offeredAnswers } from '#domain/invitation/answer.ts';
import {
	appointmentMark,
	placeWords,
	type Appointment
} from '#domain/invitation/invitation-facts.ts';
import { linkEnd } from '#domain/invitation/link-end.ts';
import type { CalendarFacts } from '#server/mail/calendar-event.ts';
import type { NewMail } from '#server/mail/outbox.ts';
import type { Sql } from '#server/db/database.ts';
import type { InvitationDeps } from './invitation-deps.ts';
import type { LoadedInvitation } from './load-invitations.ts';

/** How a mail goes into the outbox. */
export interface Sending {
	readonly kind: 'invitation' | 'changement' | 'relance' | 'annulation';
	readonly key: string;
	readonly batch: string;
	readonly heldFor?: number;
}

/** The link that a mail carries: the one in force, or another one that replaces it. */
export async function linkFor(
	deps: InvitationDeps,
	tx: Sql,
	{ intervisionId }: Appointment,
	person: Pick<LoadedInvitation, 'personId' | 'linkHash' | 'linkSeed'>,
	options: { readonly another: boolean }
): Promise<string> {
	const { personId, linkHash, linkSeed } = person;
	if (!options.another && linkSeed !== null) {
		const tokens = deps.links.tokens({ intervisionId, personId, seed: linkSeed });
		// A key of long ago made this link: it still opens, and can not be said again.
		const same = tokens.find((token) => deps.sha256(token) === linkHash);
		if (same !== undefined) return same;
	}
	const seed = deps.id();
	const token = deps.links.token({ intervisionId, personId, seed });
	await deps.invitations.renewLink(
		{ intervisionId, personId },
		{ hash: deps.sha256(token), seed },
		tx
	);
	return token;
}

/**
 * Writes one mail to one person in the transaction of the act: the link, the number of the appointment and what the
 * person was told change with it, or not at all. False when this act had already written it.
 */
export async function writeMail(
	deps: InvitationDeps,
	tx: Sql,
	appointment: Appointment,
	person: LoadedInvitation & { readonly email: string },
	sending: Sending
): Promise<boolean> {
	const { kind } = sending;
	const { personId } = person;
	const place = { intervisionId: appointment.intervisionId, personId };
	const off = kind === 'annulation';
	const token = off
		? null
		: await linkFor(deps, tx, appointment, person, { another: kind === 'invitation' });
	const now = deps.now();
	const sequence = await deps.invitations.tell(
		place,
		{
			told: appointmentMark(appointment),
			at: now,
			...(kind === 'invitation' && { invitedAt: now })
		},
		tx
	);
	const content = deps.calendar(calendarFacts(deps, appointment, person, { token, sequence, now }));
	const mail: NewMail = {
		...sending,
		...place,
		...wordsOf(deps, appointment, person, { kind, token }),
		to: person.email,
		calendar: { filename: 'intervision.ics', content, method: off ? 'CANCEL' : 'REQUEST' },
		expiresAt: expiryOf(appointment, kind)
	};
	return deps.outbox.add(mail, tx);
}

/** After the meeting a mail would only puzzle; but who is fetched into one that runs late needs the link. */
function expiryOf({ startsAt, minutes }: Appointment, kind: Sending['kind']): Date {
	const start = new Date(startsAt);
	if (kind === 'invitation') return linkEnd({ startsAt: start, endedAt: null });
	return new Date(start.getTime() + minutes * 60_000);
}

function wordsOf(
	deps: InvitationDeps,
	appointment: Appointment,
	{ givenName, answer }: LoadedInvitation,
	{ kind, token }: { readonly kind: Sending['kind']; readonly token: string | null }
) {
	const moment = deps.appointment(new Date(appointment.startsAt));
	const { poleName, organiser, cancelled } = appointment;
	if (token === null || kind === 'annulation') {
		return deps.invitationWords.annulation({ givenName, moment, poleName, organiser, cancelled });
	}
	const write = deps.invitationWords[kind];
	return write({
		...{ givenName, moment, poleName, organiser },
		place: placeWords(appointment),
		link: `${deps.origin}/invitation/${token}`,
		answerLink: `${deps.origin}/reponse/${token}`,
		answers: offeredAnswers(appointment.format).map((code) => ({ code, words: answers[code] })),
		answered: answer === null ? null : answers[answer]
	});
}

/** What the appointment of one person says; without a link it is called off. */
export function calendarFacts(
	deps: InvitationDeps,
	appointment: Appointment,
	{ name, email, answer }: Pick<LoadedInvitation, 'name' | 'answer'> & { readonly email: string },
	{ token, sequence, now }: { token: string | null; sequence: number; now: Date }
): CalendarFacts {
	return {
		method: token === null ? 'CANCEL' : 'REQUEST',
		intervisionId: appointment.intervisionId,
		host: new URL(deps.origin).hostname,
		sequence,
		startsAt: new Date(appointment.startsAt),
		minutes: appointment.minutes,
		poleName: appointment.poleName,
		place: placeWords(appointment),
		organiser: { name: appointment.organiser, address: deps.mailAddress },
		attendee: { name, address: email, answer: partstat(answer) },
		link: token === null ? null : `${deps.origin}/invitation/${token}`,
		stamp: now
	};
}

function partstat(answer: LoadedInvitation['answer']) {
	if (answer === null) return 'NEEDS-ACTION';
	return answer === 'absent' ? 'DECLINED' : 'ACCEPTED';
}
