import type { LoginLinks } from './auth/login-links.ts';
import type { Sessions } from './auth/sessions.ts';
import type { KnownNames } from './known-names.ts';

interface Kept {
	readonly sessions: Pick<Sessions, 'purge'>;
	readonly loginLinks: Pick<LoginLinks, 'purge'>;
	readonly names: Pick<KnownNames, 'purge'>;
	/** Challenges, codes and devices that are over; secrets to seal again. Gives how many of these nothing opens. */
	tendCredentials(now: Date): Promise<number>;
	/** Destroys the keys of drafts that are no more. */
	tendKeys(): Promise<void>;
	now(): Date;
	readonly log: { warn(facts: object, message: string): void };
}

const hourly = 3_600_000;

/**
 * Forgets now, and once an hour, the sessions, links, names to watch and keys of drafts that are over. Gives what stops
 * it.
 */
export async function startHousekeeping({
	sessions,
	loginLinks,
	names,
	tendCredentials,
	tendKeys,
	now,
	log
}: Kept): Promise<() => void> {
	async function purge(): Promise<void> {
		names.purge();
		const [unreadable] = await Promise.all([
			tendCredentials(now()),
			sessions.purge(),
			loginLinks.purge(now()),
			tendKeys()
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
