import ICAL from 'ical.js';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCalendar } from '#server/mail/calendar-event.ts';
import { createSmtpMailer } from '#server/mail/smtp-mailer.ts';
import { invitationMail } from '#server/mail/texts.ts';

const received: string[] = [];
const server = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS', 'AUTH'],
	onData(stream, _session, done) {
		const chunks: Buffer[] = [];
		stream.on('data', (chunk: Buffer) => chunks.push(chunk));
		stream.on('end', () => {
			received.push(Buffer.concat(chunks).toString('utf8'));
			done();
		});
	}
});
let port = 0;

beforeAll(async () => {
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const address = server.server.address();
	port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => new Promise<void>((done) => server.close(() => done())));

const link = 'https://intervisio.example/invitation/abcdefgh';
const calendar = () =>
	writeCalendar({
		intervisionId: 'abcdefghijkl',
		host: 'intervisio.example',
		sequence: 2,
		startsAt: new Date('2026-11-24T11:30:00Z'),
		minutes: 90,
		poleName: 'Péronne',
		link,
		stamp: new Date('2026-11-23T08:00:00Z')
	});

describe('invitations by e-mail', () => {
	it('reach a real SMTP server with the appointment attached', async () => {
		const mailer = createSmtpMailer(`smtp://127.0.0.1:${port}`, 'intervisio@example.org');
		const words = invitationMail('Nadia', {
			moment: 'mardi 24 novembre à 12 h 30',
			poleName: 'Péronne',
			organiser: 'DAC de la Somme',
			link
		});
		await mailer.send({
			to: 'nadia@example.org',
			...words,
			calendar: { filename: 'intervision.ics', content: calendar() }
		});
		expect(received).toHaveLength(1);
		expect(received[0]).toContain('text/calendar');
		expect(received[0]).toMatch(/Subject: =\?UTF-8\?|Subject: Intervision/);
	});

	it('refuse to be called sent when the relay is away', async () => {
		const mailer = createSmtpMailer('smtp://127.0.0.1:1', 'intervisio@example.org');
		await expect(mailer.send({ to: 'a@example.org', subject: 's', text: 't' })).rejects.toThrow();
	});

	it('carry an appointment that another reader understands (RFC 5545)', () => {
		const parsed = new ICAL.Component(ICAL.parse(calendar()));
		const event = new ICAL.Event(parsed.getFirstSubcomponent('vevent') ?? undefined);
		expect(event.summary).toBe('Intervision – pôle Péronne');
		expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-24T11:30:00.000Z');
		expect(event.duration.toSeconds()).toBe(90 * 60);
		expect(event.uid).toBe('abcdefghijkl@intervisio.example');
		expect(event.sequence).toBe(2);
		expect(event.description).toContain(link);
	});
});
