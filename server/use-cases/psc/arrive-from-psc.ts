import type { Actor } from '#domain/access/actor.ts';
import { decideAddFactor } from '#domain/access/decide-factor.ts';
import type { PscRefusal } from '#domain/psc/psc-refusal.ts';
import { mayBeSameName } from '#domain/psc/same-name.ts';
import type { PscLogin } from '#server/auth/psc/psc-client.ts';
import type { Departure, PscCookie } from '#server/auth/psc/psc-cookies.ts';
import { hasFactor } from '#server/use-cases/account/has-factor.ts';
import { linkIdentity } from './link-identity.ts';
import { openPscSession, type OpenedByPsc } from './open-psc-session.ts';
import type { PscDeps } from './psc-deps.ts';

export type Arrived =
	| ({ readonly kind: 'opened'; readonly returnPath: string | null } & OpenedByPsc)
	/** Verified, but nobody of the directory yet: the invited address is to be proved. */
	| { readonly kind: 'unknown'; readonly cookie: PscCookie; readonly returnPath: string | null }
	| { readonly kind: 'refused'; readonly why: PscRefusal; readonly linking: boolean };

interface Return {
	/** The query of the address that the provider sent the browser to. */
	readonly query: string;
	/** What this browser kept since its departure. */
	readonly departure: string | undefined;
	readonly session: Actor | null;
	readonly address: string;
	readonly device: string;
}

/** Receives a browser back from Pro Santé Connect: opens a session, links, asks for an address, or refuses. */
export async function arriveFromPsc(deps: PscDeps, back: Return): Promise<Arrived> {
	const { psc, log } = deps;
	if (!psc.client) return refuse('psc-absent');
	if (!psc.limit.take(back.address)) return refuse('psc-trop-de-demandes');
	const kept = psc.cookies.readDeparture(back.departure, deps.now());
	// [PSC-1] an answer to nobody, or to another browser, is not even looked at
	if (!kept || new URLSearchParams(back.query).get('state') !== kept.state)
		return refuse('psc-retour-perdu', kept);
	const answer = await psc.client.arrive(back.query, kept);
	if (!answer.ok) {
		log.warn({ why: answer.why, cause: answer.cause }, 'a return of Pro Santé Connect is refused');
		return refuse(answer.why, kept);
	}
	return kept.linkFor === null
		? signIn(deps, answer.login, kept, back)
		: link(deps, answer.login, kept, back);
}

function refuse(why: PscRefusal, kept: Departure | null = null): Arrived {
	return { kind: 'refused', why, linking: (kept?.linkFor ?? null) !== null };
}

async function signIn(
	deps: PscDeps,
	login: PscLogin,
	kept: Departure,
	{ session: current, device }: Return
): Promise<Arrived> {
	const open = async (personId: string): Promise<Arrived> => ({
		kind: 'opened',
		returnPath,
		...(await openPscSession(deps, personId, login, { current, device }))
	});
	const { identities, cookies } = deps.psc;
	const { returnPath } = kept;
	const { nameId, rpps, familyName } = login.identity;
	const linked = await identities.owner(login.issuer, nameId);
	if (linked) return open(linked.personId);
	const known = rpps === null ? null : await identities.personByRpps(rpps);
	// [PSC-6] a number typed on the wrong line must not let anyone in: then the address is asked for, as for a stranger
	if (known && mayBeSameName(known.familyName, familyName)) {
		const decision = await linkIdentity(deps, known.id, login, 'rpps');
		if (!decision.ok) return refuse(decision.why);
		return open(known.id);
	}
	return { kind: 'unknown', returnPath, cookie: cookies.pending(await keep(deps, login)) };
}

/** [PSC-4] Keeps who was identified, sealed, while the address is proved. */
async function keep({ psc, now, token, sha256 }: PscDeps, login: PscLogin): Promise<string> {
	const secret = token();
	const tokenHash = sha256(secret);
	const expiresAt = new Date(now().getTime() + 30 * 60_000);
	await psc.pendings.add(tokenHash, psc.seal.close('attente', tokenHash, login), expiresAt);
	return secret;
}

async function link(
	deps: PscDeps,
	login: PscLogin,
	kept: Departure,
	{ session: current, device }: Return
): Promise<Arrived> {
	// Someone else may have signed in meanwhile on this computer: the identity would go to the wrong person.
	if (!current || current.sessionId !== kept.linkFor) return refuse('psc-autre-session', kept);
	const { personId, method } = current;
	if (!decideAddFactor(method, await hasFactor(deps, personId)).ok)
		return refuse('psc-facteur-existant', kept);
	const decision = await linkIdentity(deps, personId, login, 'compte');
	if (!decision.ok) return refuse(decision.why, kept);
	const opened = await openPscSession(deps, personId, login, { current, device });
	return { kind: 'opened', returnPath: kept.returnPath, ...opened };
}
