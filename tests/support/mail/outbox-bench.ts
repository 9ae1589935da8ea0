import { randomBytes } from 'node:crypto';
import { createOutboxStore } from '#server/db/outbox.ts';
import type { Sql } from '#server/db/database.ts';
import { createMailSeal } from '#server/mail/mail-seal.ts';
import { createOutbox } from '#server/mail/outbox.ts';
import { createOutboxWorker } from '#server/mail/outbox-worker.ts';
import { createSmtpTransport } from '#server/mail/smtp-transport.ts';
import { randomId } from '#server/random-id.ts';

/** An outbox with a worker of its own, as one process has it. Time is given, so that tests let it pass. */
export function openOutbox(
	sql: Sql,
	relayUrl: string,
	options: { draftKey: Uint8Array; previous?: Uint8Array; now?: () => Date; leaseMs?: number }
) {
	const { draftKey, previous, now = () => new Date(), leaseMs = 60_000 } = options;
	const store = createOutboxStore(sql);
	const seal = createMailSeal(previous ? [draftKey, previous] : [draftKey]);
	const logged: string[] = [];
	const worker = createOutboxWorker({
		store,
		seal,
		transport: createSmtpTransport(relayUrl, 'Intervisio <intervisio@example.org>', {
			connectionTimeout: 2000,
			greetingTimeout: 2000,
			socketTimeout: 3000
		}),
		owner: randomBytes(8).toString('hex'),
		host: 'intervisio.example',
		now,
		log: { warn: (facts, message) => void logged.push(JSON.stringify({ ...facts, message })) },
		leaseMs,
		idleMs: 500
	});
	return {
		store,
		worker,
		logged,
		outbox: createOutbox({ store, seal, worker, now, id: randomId })
	};
}

/** A mail with a secret in it. */
export const secretMail = (to: string, key: string) => ({
	kind: 'courriel' as const,
	key,
	batch: key,
	to,
	subject: 'Votre lien',
	text: `https://intervisio.example/connexion/secret-${key}`
});
