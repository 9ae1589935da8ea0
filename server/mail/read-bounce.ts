/** What a delivery status notification says of one of our mails. */
export interface Bounce {
	/** The row of the outbox, from our Message-ID. */
	readonly outboxId: string;
	/** « 5.1.1 » */
	readonly status: string;
}

/**
 * Reads a bounce as it arrived (RFC 3464): the failed recipient's status, and our Message-ID in the headers that came
 * back. Null for anything else: an away-message, a delay, a report on a mail of someone else. Says nothing of whom.
 */
export function readBounce(raw: string, host: string): Bounce | null {
	const text = raw.slice(0, 500_000).replace(/\r\n/g, '\n');
	if (!/^content-type:\s*multipart\/report;[^]*?report-type="?delivery-status"?/im.test(text)) {
		return null;
	}
	const failed = /^action:\s*failed\s*$/im.test(text);
	const status = /^status:\s*(5\.\d{1,3}\.\d{1,3})/im.exec(text)?.[1];
	if (!failed || status === undefined) return null;
	for (const [, id, at] of text.matchAll(/^message-id:\s*<([a-z2-7]{20})@([^>\s]+)>/gim)) {
		if (id !== undefined && at === host) return { outboxId: id, status };
	}
	return null;
}
