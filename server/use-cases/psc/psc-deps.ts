import type { RateLimit } from '#server/auth/rate-limit.ts';
import type { AccountDeps } from '#server/use-cases/account/account-deps.ts';

/** What the use-cases of Pro Santé Connect are given. */
export interface PscDeps extends AccountDeps {
	/** Shared with the e-mail link: what sends e-mails is counted together. */
	readonly loginLimit: RateLimit;
	readonly log: { warn(facts: object, message: string): void };
}
