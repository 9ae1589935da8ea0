import type { Actor } from '#domain/access/actor.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '../deps.ts';
import { scopeOf } from './list-demandes.ts';

export interface PoleLink {
	readonly poleId: string;
	readonly poleName: string;
	/** Null: none was made yet. */
	readonly url: string | null;
	/** Its QR code; null like the link. */
	readonly picture: string | null;
	readonly renewedAt: string | null;
}

/** Draws a QR code. */
export interface LinkDeps extends Deps {
	qrPicture(text: string): string;
}

/** Shows the links by which demandes come to someone's pôles. */
export async function readDemandeLinks(
	deps: LinkDeps,
	actor: Actor
): Promise<
	| { readonly ok: true; readonly links: readonly PoleLink[]; readonly general: string }
	| { readonly ok: false; readonly why: Refusal }
> {
	const { poles } = await scopeOf(deps, actor, 'gerer-lien-demande');
	if (poles.length === 0) return { ok: false, why: 'introuvable' };
	const session = decideSession(actor.method, 'gerer-lien-demande');
	if (!session.ok) return session;
	const made = await deps.demandes.links();
	return {
		ok: true,
		general: `${deps.origin}/demande`,
		links: poles.map(({ id, name }) => {
			const link = made.find(({ poleId }) => poleId === id);
			const url = link ? urlOf(deps, link) : null;
			return {
				poleId: id,
				poleName: name,
				url,
				picture: url && deps.qrPicture(url),
				renewedAt: link?.renewedAt.toISOString() ?? null
			};
		})
	};
}

/** [DEM-15] Makes a pôle's link, or a new one: the former leads nowhere from then on. */
export async function renewDemandeLink(
	deps: Deps,
	actor: Actor,
	poleId: string
): Promise<Decision> {
	const { poleIds } = await scopeOf(deps, actor, 'gerer-lien-demande');
	if (!poleIds.includes(poleId)) return refused('introuvable');
	const session = decideSession(actor.method, 'gerer-lien-demande');
	if (!session.ok) return session;
	const at = deps.now();
	await deps.demandes.setLink({
		...newDemandeLink(deps, poleId),
		renewedAt: at,
		renewedBy: actor.personId
	});
	await deps.journal.append({
		at: at.toISOString(),
		actor: actor.personId,
		event: 'lien-demande-renouvele',
		subject: poleId,
		payload: {}
	});
	return { ok: true };
}

/** What is kept of a new link: where it comes from, and what recognises it. */
export function newDemandeLink(deps: Pick<Deps, 'id' | 'poleLinks' | 'sha256'>, poleId: string) {
	const seed = deps.id();
	const linkHash = deps.sha256(deps.poleLinks.token({ poleId, seed }));
	return { poleId, linkSeed: seed, linkHash };
}

/** Null: made under a key that is no longer given; it opens still, and can not be said again. */
function urlOf(
	deps: Deps,
	{
		poleId,
		linkSeed,
		linkHash
	}: { poleId: string; linkSeed: string | null; linkHash: string | null }
): string | null {
	const tokens = linkSeed === null ? [] : deps.poleLinks.tokens({ poleId, seed: linkSeed });
	const token = tokens.find((one) => deps.sha256(one) === linkHash);
	return token === undefined ? null : `${deps.origin}/demande/${token}`;
}

/** The pôle to which a link leads; null when it leads nowhere. */
export function poleOfLink(deps: Pick<Deps, 'demandes' | 'sha256'>, token: string) {
	return deps.demandes.poleByLink(deps.sha256(token));
}

/** The name of the pôle behind a link, for the page that it opens; null when it leads nowhere. */
export async function readDemandePole(deps: Deps, token: string): Promise<string | null> {
	return (await poleOfLink(deps, token))?.name ?? null;
}
