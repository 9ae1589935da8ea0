import type { LoginLinks } from './auth/login-links.ts';
import type { Sessions } from './auth/sessions.ts';
import type { KnownNames } from './known-names.ts';

interface Kept {
	readonly sessions: Pick<Sessions, 'purge'>;
	readonly loginLinks: Pick<LoginLinks, 'purge'>;
	readonly names: Pick<KnownNames, 'purge'>;
	now(): Date;
	readonly log: { warn(facts: object, message: string): void };
}

const hourly = 3_600_000;

/** Forgets now, and once an hour, the sessions, links and names to watch that are over. Gives what stops it. */
export async function startHousekeeping({
	sessions,
	loginLinks,
	names,
	now,
	log
}: Kept): Promise<() => void> {
	async function purge(): Promise<void> {
		names.purge();
		await Promise.all([sessions.purge(), loginLinks.purge(now())]);
	}
	await purge();
	const timer = setInterval(() => {
		purge().catch(() => log.warn({}, 'purge of ended sessions failed'));
	}, hourly);
	timer.unref();
	return () => clearInterval(timer);
}
