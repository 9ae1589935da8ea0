import type { Devices } from '#server/auth/devices.ts';
import type { InvitationCodes } from '#server/auth/invitation-codes.ts';
import type { PasskeyStore } from '#server/auth/passkey-store.ts';
import type { Passkeys } from '#server/auth/passkeys.ts';
import type { RateLimit } from '#server/auth/rate-limit.ts';
import type { RecoveryCodes } from '#server/auth/recovery-codes.ts';
import type { Sessions } from '#server/auth/sessions.ts';
import type { Totp } from '#server/auth/totp.ts';
import type { PersonTies } from '#server/db/person-ties.ts';
import type { PscServices } from '#server/psc-services.ts';
import type { Deps } from '../deps.ts';
import type { AccountNews } from './account-news.ts';

/** The browser that asks: in words, and the devices that it says it is. */
export interface Browser {
	/** « Firefox sur Windows ». */
	readonly device: string;
	/** What its cookie of remembered devices holds. */
	readonly tokens: readonly string[];
}

/** A browser of which nothing is known. */
export const unknownBrowser: Browser = { device: '', tokens: [] };

export interface AccountDeps extends Deps {
	readonly sessions: Sessions;
	readonly passkeys: Passkeys;
	readonly passkeyStore: PasskeyStore;
	readonly totp: Totp;
	readonly recoveryCodes: RecoveryCodes;
	readonly devices: Devices;
	readonly invitationCodes: InvitationCodes;
	readonly ties: PersonTies;
	readonly psc: PscServices;
	/** Against guessing codes: by person. */
	readonly factorLimit: RateLimit;
	/** Against filling a mailbox with codes: by person. */
	readonly codeLimit: RateLimit;
	/** Closes at once what a session or a person holds open. */
	revoke(filter: { sessionId?: string; personId?: string }): void;
	/** Does it behind an answer that always takes as long ([SEC-5]). */
	evenly(work: () => Promise<void>): Promise<void>;
	/** A message that did not leave stops nobody: it is told to the log. */
	unsent(error: unknown): void;
	readonly accountWords: {
		news(firstName: string, news: AccountNews, link: string): { subject: string; text: string };
		code(firstName: string, code: string): { subject: string; text: string };
	};
}
