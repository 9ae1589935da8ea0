import type { OutgoingMail, Transport } from './message.ts';

export interface ReceivedMail extends OutgoingMail {
	readonly id: number;
	readonly at: Date;
}

export interface DemonstrationMailbox extends Transport {
	/** Latest first. */
	list(): readonly ReceivedMail[];
	read(id: number): ReceivedMail | null;
}

/** Keeps the last messages in memory and shows them on a page: there is no SMTP relay in a demonstration. */
export function createDemonstrationMailbox(now: () => Date): DemonstrationMailbox {
	const kept: ReceivedMail[] = [];
	let next = 1;
	return {
		async send(message) {
			kept.unshift({ ...message, id: next++, at: now() });
			kept.length = Math.min(kept.length, 300);
		},
		list: () => kept,
		read: (id) => kept.find((mail) => mail.id === id) ?? null,
		close: () => undefined
	};
}
