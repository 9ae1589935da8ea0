import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** What the calendar of a participant may know: when, with which pôle, where to click. No situation, no patient. */
export interface CalendarFacts {
	readonly intervisionId: string;
	readonly host: string;
	readonly sequence: number;
	readonly startsAt: Date;
	readonly minutes: number;
	readonly poleName: string;
	readonly link: string;
	readonly stamp: Date;
}

/** Writes the .ics of an invitation (RFC 5545). The UID is stable, SEQUENCE grows with each sending. */
export function writeCalendar(facts: CalendarFacts): string {
	const calendar = ical({
		prodId: '//Intervisio//Intervision//FR',
		method: ICalCalendarMethod.PUBLISH
	});
	calendar.createEvent({
		id: `${facts.intervisionId}@${facts.host}`,
		sequence: facts.sequence,
		stamp: facts.stamp,
		start: facts.startsAt,
		end: new Date(facts.startsAt.getTime() + facts.minutes * 60_000),
		summary: `Intervision – pôle ${facts.poleName}`,
		description: `Votre lien personnel, à ne pas transmettre :\n${facts.link}`,
		url: facts.link,
		status: ICalEventStatus.CONFIRMED,
		location: 'À distance, depuis votre navigateur'
	});
	return calendar.toString();
}
