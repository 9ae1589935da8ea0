import { mailsKept } from '#domain/conservation/standing-durations.ts';
import type { LoginLinks } from './auth/login-links.ts';
import type { Sessions } from './auth/sessions.ts';
import type { Guests } from './db/guests.ts';
import type { SignatureLinks } from './db/meeting-seats.ts';
import type { OutboxStore } from './db/outbox.ts';
import type { Reprises } from './db/reprises.ts';
import type { KnownNames } from './known-names.ts';
import type { PscServices } from './psc-services.ts';

interface Kept {
	readonly sessions: Pick<Sessions, 'purge'>;
	readonly loginLinks: Pick<LoginLinks, 'purge'>;
	readonly guests: Pick<Guests, 'purge'>;
	readonly signatureLinks: Pick<SignatureLinks, 'purge'>;
	readonly psc: Pick<PscServices, 'purge'>;
	readonly names: Pick<KnownNames, 'purge'>;
	/** Challenges, codes and devices that are over; secrets to seal again. Gives how many of these nothing opens. */
	tendCredentials(now: Date): Promise<number>;
	readonly outbox: Pick<OutboxStore, 'purge'>;
	readonly reprises: Pick<Reprises, 'dropBefore'>;
	/** Destroys the keys of drafts that are no more. */
	tendKeys(): Promise<void>;
	/** Seals again, under the key of now, the scanned sheets that the former one sealed. */
	tendScans(): Promise<void>;
	now(): Date;
	readonly log: { warn(facts: object, message: string): void };
}

const hourly = 3_600_000;
/** [IMP-2] The file of a former base waits no longer than a day. */
const fileKept = 24 * hourly;

/**
 * Forgets now, and once an hour, the sessions, links, names to watch and keys of drafts that are over. Gives what stops
 * it.
 */
export async function startHousekeeping({
	sessions,
	loginLinks,
	guests,
	signatureLinks,
	psc,
	names,
	tendCredentials,
	outbox,
	reprises,
	tendKeys,
	tendScans,
	now,
	log
}: Kept): Promise<() => void> {
	async function purge(): Promise<void> {
		names.purge();
		const [unreadable] = await Promise.all([
			tendCredentials(now()),
			sessions.purge(),
			loginLinks.purge(now()),
			guests.purge(now()),
			signatureLinks.purge(now()),
			psc.purge(now()),
			outbox.purge(new Date(now().getTime() - mailsKept)),
			reprises.dropBefore(new Date(now().getTime() - fileKept)),
			tendKeys(),
			tendScans()
		]);
		if (unreadable > 0) log.warn({ unreadable }, 'secrets of codes were sealed under a lost key');
	}
	await purge();
	const timer = setInterval(() => {
		purge().catch(() => log.warn({}, 'purge of what is over failed'));
	}, hourly);
	timer.unref();
	return () => clearInterval(timer);
}
