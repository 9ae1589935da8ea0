import {
	calendarParameter,
	calendarText,
	foldLine,
	parisStamp,
	utcStamp
} from './calendar-line.ts';
import { parisZone } from './paris-zone.ts';

/** What the calendar of a participant may know: when, where, which pôle, where to click. No situation, no other name. */
export interface CalendarFacts {
	/** PUBLISH: a file that someone takes for her own agenda, without an attendee (RFC 5546 §3.2.1). */
	readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
	readonly intervisionId: string;
	readonly host: string;
	readonly sequence: number;
	readonly startsAt: Date;
	readonly minutes: number;
	readonly poleName: string;
	readonly place: string;
	/** Who organises, and the address that mails come from. */
	readonly organiser: { readonly name: string; readonly address: string };
	readonly attendee: {
		readonly name: string;
		readonly address: string;
		readonly answer: 'NEEDS-ACTION' | 'ACCEPTED' | 'DECLINED';
	} | null;
	/** Her own link; null when it is off. */
	readonly link: string | null;
	readonly stamp: Date;
}

/**
 * Writes the .ics of an invitation (RFC 5545, RFC 5546 §3.2). The UID is stable, SEQUENCE grows with each sending, the
 * only attendee is the person to whom it goes. RSVP=FALSE: an agenda's own answer would reach a mailbox that nobody
 * reads, so the description says where one answers.
 */
export function writeCalendar(facts: CalendarFacts): string {
	const cancelled = facts.method === 'CANCEL';
	const end = new Date(facts.startsAt.getTime() + facts.minutes * 60_000);
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Intervisio//Intervision//FR',
		'CALSCALE:GREGORIAN',
		`METHOD:${facts.method}`,
		...parisZone,
		'BEGIN:VEVENT',
		`UID:${facts.intervisionId}@${facts.host}`,
		`SEQUENCE:${facts.sequence}`,
		`DTSTAMP:${utcStamp(facts.stamp)}`,
		`DTSTART;TZID=Europe/Paris:${parisStamp(facts.startsAt)}`,
		`DTEND;TZID=Europe/Paris:${parisStamp(end)}`,
		`SUMMARY:${calendarText(`${cancelled ? 'Annulée : ' : ''}Intervision – pôle ${facts.poleName}`)}`,
		`LOCATION:${calendarText(facts.place)}`,
		`DESCRIPTION:${calendarText(descriptionOf(facts.link))}`,
		...(facts.link ? [`URL:${facts.link}`] : []),
		`STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
		'CLASS:PRIVATE',
		`ORGANIZER;CN=${calendarParameter(facts.organiser.name)}:mailto:${facts.organiser.address}`,
		...(facts.attendee ? [attendeeLine(facts.attendee)] : []),
		'END:VEVENT',
		'END:VCALENDAR'
	];
	return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

function descriptionOf(link: string | null): string {
	if (link === null)
		return 'Cette Intervision n’aura pas lieu à cette date pour vous. Il n’y a rien à faire.';
	const test = new URL('/tester-mon-poste', link).href;
	return `Votre lien personnel, à ne pas transmettre :\n${link}\n\nTester votre poste avant le jour :\n${test}\n\nPour répondre, ouvrez ce lien ou celui du courriel : la réponse de votre agenda n’arrive à personne.`;
}

function attendeeLine({ name, address, answer }: NonNullable<CalendarFacts['attendee']>): string {
	return `ATTENDEE;CN=${calendarParameter(name)};CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${answer};RSVP=FALSE:mailto:${address}`;
}
