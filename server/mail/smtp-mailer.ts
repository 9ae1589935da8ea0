import { createTransport } from 'nodemailer';
import type { Mailer } from './message.ts';

/** Sends through the operator's relay. `from`: an address of the association. Throws when the relay refuses. */
export function createSmtpMailer(url: string, from: string): Mailer {
	const transport = createTransport(url);
	return {
		async send({ to, subject, text, calendar }) {
			await transport.sendMail({
				from,
				to,
				subject,
				text,
				...(calendar && {
					// The same method as inside the file (RFC 6047 §2.4): an appointment to keep, no answer expected.
					icalEvent: { method: 'PUBLISH', filename: calendar.filename, content: calendar.content }
				})
			});
		}
	};
}
