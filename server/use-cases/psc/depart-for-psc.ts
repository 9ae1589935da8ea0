import type { Actor } from '#domain/access/actor.ts';
import { decideAddFactor } from '#domain/access/decide-factor.ts';
import type { PscRefusal } from '#domain/psc/psc-refusal.ts';
import type { PscCookie } from '#server/auth/psc/psc-cookies.ts';
import { hasFactor } from '#server/use-cases/account/has-factor.ts';
import type { PscDeps } from './psc-deps.ts';

type Departed =
	| { readonly ok: true; readonly url: string; readonly cookie: PscCookie }
	| { readonly ok: false; readonly why: PscRefusal };

/**
 * Sends a browser to Pro Santé Connect. What it must prove on its way back stays with it, sealed, ten minutes ([PSC-1]).
 * `linkFor`: who is signed in and wants to link, when it is no sign-in.
 */
export async function departForPsc(
	deps: PscDeps,
	wish: {
		readonly returnPath: string | null;
		readonly linkFor: Actor | null;
		readonly address: string;
	}
): Promise<Departed> {
	const { psc, now, log } = deps;
	if (!psc.client) return { ok: false, why: 'psc-absent' };
	if (!psc.limit.take(wish.address)) return { ok: false, why: 'psc-trop-de-demandes' };
	// [ACS-10] a session of one Intervision leads nowhere else, and links nothing
	if (wish.linkFor && wish.linkFor.intervisionId !== null)
		return { ok: false, why: 'psc-autre-session' };
	if (wish.linkFor && !(await mayLink(deps, wish.linkFor)))
		return { ok: false, why: 'psc-facteur-existant' };
	try {
		const { url, attempt } = await psc.client.depart();
		const linkFor = wish.linkFor?.sessionId ?? null;
		const cookie = psc.cookies.departure(
			{ ...attempt, returnPath: wish.returnPath, linkFor },
			now()
		);
		return { ok: true, url, cookie };
	} catch (error) {
		const cause = error instanceof Error ? error.name : 'unknown';
		log.warn({ cause }, 'the provider does not answer');
		return { ok: false, why: 'psc-indisponible' };
	}
}

/** [AUT-3] An e-mail link adds the first means only. */
async function mayLink(deps: PscDeps, { method, personId }: Actor): Promise<boolean> {
	return decideAddFactor(method, await hasFactor(deps, personId)).ok;
}
