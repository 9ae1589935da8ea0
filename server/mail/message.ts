/** What the recipient's agenda is told: an appointment, a change of it, or that it is off (RFC 5546). */
interface MailCalendar {
	readonly filename: string;
	readonly content: string;
	readonly method: 'REQUEST' | 'CANCEL';
}

/** An e-mail without any patient data: who, what it is about, and a link (decisions.md §2, compliance.md §5). */
export interface MailMessage {
	readonly to: string;
	readonly subject: string;
	/** Plain text: readable everywhere, nothing hidden. */
	readonly text: string;
	readonly calendar?: MailCalendar;
}

/** A message as it leaves: its Message-ID is the same at each attempt. */
export interface OutgoingMail extends MailMessage {
	readonly messageId: string;
}

/** What sends: an SMTP relay, or the demonstration's own mailbox. Rejects with a MailFailure. */
export interface Transport {
	send(message: OutgoingMail): Promise<void>;
	close(): void;
}

/** A mail did not leave. `code` says why without a word of the message or its address: « 550 », « ETIMEDOUT ». */
export class MailFailure extends Error {
	override readonly name = 'MailFailure';
	readonly code: string;
	/** The relay will never take it: to try again would be useless. */
	readonly permanent: boolean;
	constructor(code: string, permanent: boolean) {
		super(`mail refused: ${code}`);
		this.code = code;
		this.permanent = permanent;
	}
}
