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
			const url = link ? `${deps.origin}/demande/${link.token}` : null;
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
	const row = { poleId, token: deps.token(), renewedAt: at, renewedBy: actor.personId };
	await deps.demandes.setLink(row);
	await deps.journal.append({
		at: at.toISOString(),
		actor: actor.personId,
		event: 'lien-demande-renouvele',
		subject: poleId,
		payload: {}
	});
	return { ok: true };
}

/** The name of the pôle behind a link, for the page that it opens; null when it leads nowhere. */
export async function readDemandePole(deps: Deps, token: string): Promise<string | null> {
	return (await deps.demandes.poleByLink(token))?.name ?? null;
}
