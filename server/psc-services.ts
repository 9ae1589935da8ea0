import { randomInt } from 'node:crypto';
import { createRateLimit } from './auth/rate-limit.ts';
import { createPscClient, type PscClient } from './auth/psc/psc-client.ts';
import { createPscCookies, type PscCookies } from './auth/psc/psc-cookies.ts';
import { createPscSeal, type PscSeal } from './auth/psc/psc-seal.ts';
import type { RateLimit } from './auth/rate-limit.ts';
import type { Sql } from './db/database.ts';
import { createPscIdentities, type PscIdentities } from './db/psc-identities.ts';
import { createPscPendings, type PscPendings } from './db/psc-pendings.ts';
import { createPscSessions, type PscSessions } from './db/psc-sessions.ts';
import type { Env } from './env.ts';
import { pscCodeMail } from './mail/psc-code-mail.ts';

/** Everything that identification by Pro Santé Connect needs. */
export interface PscServices {
	/** Null when this installation is not registered with it: the rest of the login does without. */
	readonly client: PscClient | null;
	readonly seal: PscSeal;
	readonly cookies: PscCookies;
	readonly identities: PscIdentities;
	readonly sessions: PscSessions;
	readonly pendings: PscPendings;
	/** Departures and returns, by address: a whole hospital may share one. */
	readonly limit: RateLimit;
	readonly words: typeof pscCodeMail;
	/** Six digits, to prove an e-mail address. */
	code(): string;
	purge(now: Date): Promise<void>;
}

/** Where the provider comes back, as registered with it. */
const callbackPath = '/connexion/pro-sante-connect/retour';

export function createPscServices(env: Env, sql: Sql): PscServices {
	const places = { callback: `${env.origin}${callbackPath}`, afterLogout: `${env.origin}/` };
	const seal = createPscSeal(env.draftKey);
	const sessions = createPscSessions(sql);
	const pendings = createPscPendings(sql);
	return {
		client: env.psc && createPscClient(env.psc, places),
		seal,
		cookies: createPscCookies(seal, env.origin.startsWith('https:')),
		identities: createPscIdentities(sql),
		sessions,
		pendings,
		limit: createRateLimit(60, 60, Date.now),
		words: pscCodeMail,
		code: () => String(randomInt(1_000_000)).padStart(6, '0'),
		async purge(now) {
			await Promise.all([sessions.purge(now), pendings.purge(now)]);
		}
	};
}
