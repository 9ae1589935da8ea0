import { createHmac, randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { seal, unseal } from '#server/keys/aead.ts';
import { subkeyOf } from '#server/keys/subkey.ts';
import type { MailMessage } from './message.ts';

const message = v.object({
	to: v.string(),
	subject: v.string(),
	text: v.string(),
	calendar: v.optional(
		v.object({
			filename: v.string(),
			content: v.string(),
			method: v.picklist(['REQUEST', 'CANCEL'])
		})
	)
});

/** Seals what waits in the outbox. The former DRAFT_KEY still opens what it sealed, as long as it is given. */
export function createMailSeal(secrets: readonly [Uint8Array, ...Uint8Array[]]) {
	const keys = secrets.map((secret) => subkeyOf(secret, 'intervisio outbox'));
	const [laneKey] = secrets.map((secret) => subkeyOf(secret, 'intervisio outbox lane'));
	const [current] = keys;
	if (!current || !laneKey) throw new Error('no key');

	return {
		seal(id: string, mail: MailMessage): Buffer {
			const plain = Buffer.from(JSON.stringify(mail));
			return seal(current, `outbox|${id}`, plain, (length) => randomBytes(length));
		},
		/** Null when no key that we hold opens it. */
		open(id: string, sealed: Uint8Array): MailMessage | null {
			for (const key of keys) {
				try {
					const plain = unseal(key, `outbox|${id}`, sealed);
					const { calendar, ...mail } = v.parse(message, JSON.parse(plain.toString()));
					return calendar ? { ...mail, calendar } : mail;
				} catch {
					// Sealed under the other key.
				}
			}
			return null;
		},
		/** Says that two mails go to the same address, without saying which. */
		lane: (address: string): string =>
			createHmac('sha256', laneKey).update(address.trim().toLowerCase()).digest('hex').slice(0, 32)
	};
}

export type MailSeal = ReturnType<typeof createMailSeal>;
