import { linkEnd } from '#domain/invitation/link-end.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { LoginLinks } from '#server/auth/login-links.ts';
import type { RateLimit } from '#server/auth/rate-limit.ts';
import type { Deps } from './deps.ts';

export interface SignInDeps extends Deps {
	readonly loginLinks: LoginLinks;
	readonly loginLimit: RateLimit;
	/** Does it behind an answer that always takes as long ([SEC-5]). */
	evenly(work: () => Promise<void>): Promise<void>;
	readonly loginWords: (firstName: string, link: string) => { subject: string; text: string };
}

/**
 * Sends a single-use link to a known address. The answer is the same for an unknown one: nobody learns who is
 * registered. Refuses only when too many are asked for, from one place or for one address.
 */
export async function requestLogin(
	deps: SignInDeps,
	email: string,
	address: string
): Promise<Decision> {
	const wanted = email.trim().toLowerCase();
	const byPlace = deps.loginLimit.take(`place:${address}`);
	const byAddress = deps.loginLimit.take(`mail:${deps.sha256(wanted)}`);
	if (!byPlace || !byAddress) return refused('trop-de-demandes');
	await deps.evenly(() => sendLink(deps, wanted));
	return { ok: true };
}

/** As long as the link that it carries (login-links.ts). */
const linkLives = 15 * 60_000;

async function sendLink(deps: SignInDeps, email: string): Promise<void> {
	const person = await deps.people.byEmail(email);
	if (!person?.email) return;
	const token = await deps.loginLinks.issue(person.id, deps.now());
	await deps.mailer.send({
		kind: 'connexion',
		personId: person.id,
		to: person.email,
		// A link that is dead before it arrives would only puzzle.
		expiresAt: new Date(deps.now().getTime() + linkLives),
		...deps.loginWords(person.givenName, `${deps.origin}/connexion/${token}`)
	});
}

/** Finds whose nominative link this is, while it may still be used. */
export async function readInvitation(
	deps: Deps,
	token: string
): Promise<
	| { readonly ok: true; readonly personId: string; readonly intervisionId: string }
	| { readonly ok: false; readonly why: 'lien-inconnu' | 'lien-expire' }
> {
	const found = await deps.intervisions.byLink(deps.sha256(token));
	if (!found) return { ok: false, why: 'lien-inconnu' };
	if (deps.now() > linkEnd(found)) return { ok: false, why: 'lien-expire' };
	return { ok: true, personId: found.personId, intervisionId: found.intervisionId };
}
