/** An e-mail without any patient data: who, what it is about, and a link (decisions.md §2, compliance.md §5). */
export interface MailMessage {
	readonly to: string;
	readonly subject: string;
	/** Plain text: readable everywhere, nothing hidden. */
	readonly text: string;
	readonly calendar?: { readonly filename: string; readonly content: string };
}

/** What sends: an SMTP relay, or the demonstration's own mailbox. */
export interface Mailer {
	send(message: MailMessage): Promise<void>;
}
