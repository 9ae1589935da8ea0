import { createTransport } from 'nodemailer';
import { MailFailure, type Transport } from './message.ts';

/** Well under the lease of the outbox: a relay that hangs must let go before another process may try. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

/** Sends through the operator's relay. `from`: an address of the association. */
export function createSmtpTransport(url: string, from: string, timeouts = patience): Transport {
	const transport = createTransport({ url, ...timeouts });
	return {
		async send({ to, subject, text, calendar, messageId }) {
			try {
				await transport.sendMail({
					from,
					to,
					subject,
					text,
					messageId,
					// Away-messages of agendas and of absent people would reach nobody (RFC 3834).
					headers: { 'Auto-Submitted': 'auto-generated' },
					...(calendar && {
						// The same method as inside the file (RFC 6047 §2.4).
						icalEvent: {
							method: calendar.method,
							filename: calendar.filename,
							content: calendar.content
						}
					})
				});
			} catch (error) {
				throw failureOf(error);
			}
		},
		close: () => transport.close()
	};
}

/** What the relay said holds the address: its code alone is kept. 5xx is for ever, 4xx for now (RFC 5321 §4.2.1). */
function failureOf(error: unknown): MailFailure {
	const { responseCode, code, command } = Object(error);
	if (typeof responseCode !== 'number') return new MailFailure(String(code ?? 'inconnu'), false);
	// A relay that refuses our own account or greeting says nothing of the recipient.
	const aboutMessage = ['RCPT TO', 'MAIL FROM', 'DATA'].includes(String(command));
	return new MailFailure(String(responseCode), aboutMessage && responseCode >= 500);
}
