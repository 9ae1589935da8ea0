import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding } from '#domain/access/standing.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import { decideSending } from '#domain/envoi/return-state.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Envois, Piece } from '#server/db/envois.ts';
import type { ReturnRow } from '#server/db/return-lists.ts';
import type { Deps } from '../deps.ts';
import { loadMeetingFor } from '../load-meeting.ts';

/** The return of one Intervision: where it stands, what came, and what this person may do about it. */
export interface ReturnSheet {
	readonly row: ReturnRow;
	readonly history: Awaited<ReturnType<Envois['history']>>;
	/** What the last sending held. */
	readonly pieces: readonly Piece[];
	/** [RET-2] Why nothing can be sent now; null when it can. */
	readonly sendRefusal: Refusal | null;
	readonly canSend: boolean;
	readonly canAnswer: boolean;
	/** Whether the fiches, the sheet may be opened from here. */
	readonly readsFiches: boolean;
	readonly readsSheet: boolean;
}

export async function readReturn(
	deps: Deps,
	actor: Actor,
	intervisionId: string
): Promise<
	{ readonly ok: true; readonly sheet: ReturnSheet } | { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'voir-retours');
	if (!loaded.ok) return loaded;
	const row = await deps.returns.one(intervisionId, deps.now());
	if (!row || loaded.facts.cancelledAt !== null) return { ok: false, why: 'introuvable' };
	const standing = resourceStanding(loaded.facts, loaded.viewer);
	const may = (action: Parameters<typeof decideResource>[1]) =>
		decideResource(standing, action).ok && decideSession(actor.method, action).ok;
	const { last } = row.facts;
	const sending = decideSending(row.facts);
	return {
		ok: true,
		sheet: {
			row,
			history: await deps.envois.history(intervisionId),
			pieces: last ? await deps.envois.pieces(last.id) : [],
			sendRefusal: sending.ok ? null : sending.why,
			canSend: may('adresser-retour') && sending.ok,
			canAnswer: may('accuser-reception') && last !== null,
			readsFiches: may('voir-fiches') && standing.mandats.includes('evaluation'),
			readsSheet: may('voir-emargement')
		}
	};
}
