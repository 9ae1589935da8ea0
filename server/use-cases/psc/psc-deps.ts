import type { PscServices } from '#server/psc-services.ts';
import type { RateLimit } from '#server/auth/rate-limit.ts';
import type { Sessions } from '#server/auth/sessions.ts';
import type { Deps } from '#server/use-cases/deps.ts';

/** What the use-cases of Pro Santé Connect are given. */
export interface PscDeps extends Deps {
	readonly psc: PscServices;
	readonly sessions: Sessions;
	/** Shared with the e-mail link: what sends e-mails is counted together. */
	readonly loginLimit: RateLimit;
	readonly log: { warn(facts: object, message: string): void };
	/** Does it behind an answer that always takes as long ([SEC-5]). */
	evenly(work: () => Promise<void>): Promise<void>;
	/** Closes at once the sockets and the media of a session. */
	revoke(filter: { sessionId?: string }): void;
}
