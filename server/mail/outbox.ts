import { mailLifetime } from '#domain/mail/retry-delay.ts';
import type { Sql } from '#server/db/database.ts';
import type { OutboxStore } from '#server/db/outbox.ts';
import type { MailSeal } from './mail-seal.ts';
import type { MailMessage } from './message.ts';
import type { OutboxWorker } from './outbox-worker.ts';

/** A mail as an act writes it. */
export interface NewMail extends MailMessage {
	/** Names the act for ever: the same key written twice leaves once. */
	readonly key: string;
	readonly kind:
		| 'connexion'
		| 'invitation'
		| 'changement'
		| 'annulation'
		| 'retrait'
		| 'relance'
		| 'rappel-fiche'
		| 'presence'
		| 'paiement'
		| 'courriel';
	readonly personId?: string | null;
	readonly intervisionId?: string | null;
	/** Mails followed and taken back together; alone by default. */
	readonly batch?: string;
	/** Milliseconds before it may leave: the window in which it can be taken back. */
	readonly heldFor?: number;
	/** After this it serves nothing any more; some days by default. */
	readonly expiresAt?: Date;
}

interface Parts {
	readonly store: OutboxStore;
	readonly seal: MailSeal;
	readonly worker: Pick<OutboxWorker, 'wake' | 'settle'>;
	now(): Date;
	id(): string;
}

/** The one door by which mails leave. */
export function createOutbox({ store, seal, worker, now, id }: Parts) {
	async function add(mail: NewMail, tx?: Sql): Promise<boolean> {
		const { key, kind, personId = null, intervisionId = null, heldFor = 0 } = mail;
		const { to, subject, text, calendar } = mail;
		const rowId = id();
		const at = now();
		return store.add(
			{
				id: rowId,
				key,
				kind,
				lane: seal.lane(to),
				personId,
				intervisionId,
				batch: mail.batch ?? rowId,
				sealed: seal.seal(rowId, { to, subject, text, ...(calendar && { calendar }) }),
				dueAt: new Date(at.getTime() + heldFor),
				expiresAt: mail.expiresAt ?? new Date(at.getTime() + mailLifetime),
				createdAt: at
			},
			tx
		);
	}

	return {
		/** Writes a mail in the transaction of its act. False when this act had already written it ([INV-1]). */
		add,
		/** Writes a mail of its own, and has it sent at once. */
		async send(message: MailMessage & Partial<NewMail>): Promise<void> {
			const key = `courriel/${id()}`;
			await add({ kind: 'courriel', key, ...message });
			worker.wake();
		},
		/** The act is committed: its mails may leave. */
		wake: (): void => worker.wake(),
		/** Waits, not for long, until every mail of an act was tried. */
		settle: (batch: string, within: number): Promise<void> => worker.settle(batch, within),
		takeBack: store.takeBack,
		ofIntervision: store.ofIntervision,
		ofBatch: store.ofBatch,
		written: store.written,
		/** Which of these addresses refused the last mail. */
		async refusing(addresses: readonly string[]): Promise<ReadonlySet<string>> {
			const refused = await store.lastRefused(addresses.map(seal.lane));
			return new Set(addresses.filter((address) => refused.get(seal.lane(address))));
		},
		bounced: store.bounced
	};
}

export type Outbox = ReturnType<typeof createOutbox>;
