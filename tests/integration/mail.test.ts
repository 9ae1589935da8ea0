import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCalendar, type CalendarFacts } from '#server/mail/calendar-event.ts';
import { createSmtpTransport } from '#server/mail/smtp-transport.ts';
import { MailFailure } from '#server/mail/message.ts';
import { invitationMail } from '#server/mail/texts.ts';
import { startRelay, type Relay } from '#tests/support/mail/smtp-relay.ts';

const link = 'https://intervisio.example/invitation/abcdefgh';
const facts: CalendarFacts = {
	method: 'REQUEST',
	intervisionId: 'abcdefghijkl',
	host: 'intervisio.example',
	sequence: 2,
	startsAt: new Date('2026-11-24T11:30:00Z'),
	minutes: 90,
	poleName: 'Péronne',
	place: 'Maison de santé, 3 rue de l’Église ; salle « Somme », 80200 Péronne',
	organiser: { name: 'DAC de la Somme', address: 'ne-pas-repondre@exemple.fr' },
	attendee: { name: 'Nadia Lemaire', address: 'nadia@example.org', answer: 'NEEDS-ACTION' },
	link,
	stamp: new Date('2026-11-23T08:00:00Z')
};
const parse = (text: string) => {
	const calendar = new ICAL.Component(ICAL.parse(text));
	const component = calendar.getFirstSubcomponent('vevent');
	if (!component) throw new Error('no event');
	return { calendar, component, event: new ICAL.Event(component) };
};

describe('a mail reaches a real SMTP server', () => {
	let relay: Relay;
	beforeAll(async () => {
		relay = await startRelay();
	});
	afterAll(() => relay.stop());
	const send = (to: string, url = relay.url) =>
		createSmtpTransport(url, 'Intervisio <intervisio@example.org>').send({
			to,
			...invitationMail({
				givenName: 'Nadia',
				moment: 'mardi 24 novembre à 12 h 30',
				place: 'À distance',
				poleName: 'Péronne',
				organiser: 'DAC de la Somme',
				link,
				answerLink: 'https://intervisio.example/reponse/abcdefgh',
				answers: [{ code: 'visio', words: 'En visio' }],
				answered: null
			}),
			messageId: '<outbox1@intervisio.example>',
			calendar: { filename: 'intervision.ics', content: writeCalendar(facts), method: 'REQUEST' }
		});

	it('with the appointment, its method, and the Message-ID that it was given', async () => {
		await send('nadia@example.org');
		const [mail] = relay.received;
		expect(mail?.messageId).toBe('<outbox1@intervisio.example>');
		expect(mail?.raw).toMatch(/Content-Type: text\/calendar;[^]*?method=REQUEST/i);
		expect(mail?.raw).toContain('Auto-Submitted: auto-generated');
		expect(mail?.raw).toMatch(/Subject: =\?UTF-8\?|Subject: Intervision/);
	});

	it.each([
		['refuse', { code: '550', permanent: true }],
		['grey', { code: '450', permanent: false }],
		['drop', { permanent: false }]
	] as const)(
		'[INV-3] %s is told apart, without a word of the address',
		async (fault, expected) => {
			relay.fail('someone@example.org', fault);
			const failure: unknown = await send('someone@example.org').catch((error: unknown) => error);
			expect(failure).toBeInstanceOf(MailFailure);
			expect(failure).toMatchObject(expected);
			expect(String(failure)).not.toContain('someone');
		}
	);

	it.each([
		['a line break', 'Péronne\r\nBcc: pirate@ailleurs.example\r\n\r\nLisez ceci'],
		['a lone CR', 'Péronne\rBcc: pirate@ailleurs.example'],
		['an encoded word', '=?utf-8?q?P=0D=0ABcc:_pirate@ailleurs.example?='],
		['a property of the agenda', 'Péronne\r\nATTENDEE:mailto:pirate@ailleurs.example\r\nEND:VEVENT']
	])('[INV-5] %s in a name begins no header, no recipient and no property', async (_, name) => {
		const before = relay.received.length;
		const words = { moment: 'mardi', place: name, poleName: name, organiser: name };
		const content = writeCalendar({
			...facts,
			...{ poleName: name, place: name },
			organiser: { name, address: 'ne-pas-repondre@exemple.fr' },
			attendee: { name, address: 'nadia@example.org', answer: 'NEEDS-ACTION' }
		});
		await createSmtpTransport(relay.url, 'Intervisio <intervisio@example.org>').send({
			to: 'nadia@example.org',
			...invitationMail({
				...{ ...words, givenName: name, link, answerLink: link },
				answers: [],
				answered: null
			}),
			messageId: '<outbox2@intervisio.example>',
			calendar: { filename: 'intervision.ics', content, method: 'REQUEST' }
		});
		const [mail, ...others] = relay.received.slice(before);
		expect(others).toEqual([]);
		const headers = mail?.raw.split(/\r\n\r\n/)[0] ?? '';
		const names = headers.split(/\r\n(?![ \t])/).map((header) => header.split(':')[0]);
		expect(names.filter((one) => /^(?:bcc|cc|attendee|x-)/i.test(one ?? ''))).toEqual([]);
		expect(names.filter((one) => one === 'To')).toHaveLength(1);
		expect(headers).not.toMatch(/=0D|=0A|\r(?!\n)/);
		const { calendar, event } = parse(content);
		expect(event.attendees).toHaveLength(1);
		expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
	});

	it('[INV-3] a relay that is away is for now', async () => {
		const away = await send('a@example.org', 'smtp://127.0.0.1:1').catch((error: unknown) => error);
		expect(away).toMatchObject({ permanent: false });
	});
});

describe('[INV-7] the appointment (RFC 5545, RFC 5546)', () => {
	it('is understood by another reader', () => {
		const { calendar, event, component } = parse(writeCalendar(facts));
		expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
		expect(event.summary).toBe('Intervision – pôle Péronne');
		expect(event.location).toBe(facts.place);
		expect(event.uid).toBe('abcdefghijkl@intervisio.example');
		expect(event.sequence).toBe(2);
		expect(event.description).toContain(link);
		expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T08:00:00Z');
		expect(event.organizer).toBe('mailto:ne-pas-repondre@exemple.fr');
		expect(event.attendees).toHaveLength(1);
		const [attendee] = event.attendees;
		expect(attendee?.getFirstValue()).toBe('mailto:nadia@example.org');
		expect(attendee?.getParameter('rsvp')).toBe('FALSE');
		expect(attendee?.getParameter('partstat')).toBe('NEEDS-ACTION');
	});

	it.each([
		['2026-11-24T11:30:00Z', '12:30'],
		['2026-07-15T10:30:00Z', '12:30'],
		['2026-03-28T11:30:00Z', '12:30'],
		['2026-03-29T10:30:00Z', '12:30'],
		['2026-10-24T10:30:00Z', '12:30'],
		['2026-10-25T11:30:00Z', '12:30']
	])('its own VTIMEZONE gives %s at %s in Paris', (startsAt, clock) => {
		const text = writeCalendar({ ...facts, startsAt: new Date(startsAt) });
		const { calendar, event } = parse(text);
		const zone = calendar.getFirstSubcomponent('vtimezone');
		if (!zone) throw new Error('no zone');
		event.startDate.zone = new ICAL.Timezone(zone);
		expect(event.startDate.toJSDate().toISOString()).toBe(new Date(startsAt).toISOString());
		expect(event.startDate.toString()).toContain(clock);
		expect(event.duration.toSeconds()).toBe(90 * 60);
	});

	it('its lines end and fold as they must, and cut no character', () => {
		const text = writeCalendar({ ...facts, poleName: 'é'.repeat(200) });
		expect(text.endsWith('\r\n')).toBe(true);
		for (const line of text.split('\r\n')) {
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			expect(line).not.toMatch(/[\n\r\ufffd]/);
		}
		expect(parse(text).event.summary).toContain('é'.repeat(200));
	});

	it('what was typed begins no line and no property of its own', () => {
		const hostile = 'Nesle\r\nATTENDEE:mailto:thief@example.org\nX;Y,Z\\';
		const name = 'A"\r\nB: C';
		const attendee = { name, address: 'a@example.org', answer: 'ACCEPTED' } as const;
		const text = writeCalendar({ ...facts, poleName: hostile, place: hostile, attendee });
		const { component, event } = parse(text);
		expect(component.getAllProperties('attendee')).toHaveLength(1);
		expect(event.location).toContain('X;Y,Z\\');
	});

	it('is cancelled under the same UID, with a higher SEQUENCE and no link', () => {
		const text = writeCalendar({ ...facts, method: 'CANCEL', sequence: 3, link: null });
		const { calendar, event, component } = parse(text);
		expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
		expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
		expect(event.uid).toBe('abcdefghijkl@intervisio.example');
		expect(event.sequence).toBe(3);
		expect(text).not.toContain('/invitation/');
	});

	it('a file that someone takes for herself publishes, and names no attendee', () => {
		const text = writeCalendar({ ...facts, method: 'PUBLISH', attendee: null });
		expect(parse(text).event.attendees).toHaveLength(0);
	});
});
