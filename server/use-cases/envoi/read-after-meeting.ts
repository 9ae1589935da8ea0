import type { Actor } from '#domain/access/actor.ts';
import { resourceStanding } from '#domain/access/standing.ts';
import { decideSending } from '#domain/envoi/return-state.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { HeldRestitutions } from '#server/db/home-counts.ts';
import type { ReturnRow } from '#server/db/return-lists.ts';
import type { Deps } from '../deps.ts';
import { loadMeetingFor } from '../load-meeting.ts';

/** What follows an Intervision that was held: fiches, sheet, restitutions, return. Counts, never what they count. */
export interface AfterMeeting {
	readonly row: ReturnRow;
	readonly restitutions: HeldRestitutions;
	/** Finalises and signs. */
	readonly conducts: boolean;
	/** Files what is signed. */
	readonly coordinates: boolean;
	readonly canSend: boolean;
	/** The page of the return is this person's to open. */
	readonly seesReturn: boolean;
}

/** Null before the Intervision is held. */
export async function readAfterMeeting(
	deps: Deps,
	actor: Actor,
	intervisionId: string
): Promise<
	| { readonly ok: true; readonly after: AfterMeeting | null }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'adresser-retour');
	if (!loaded.ok) return loaded;
	const row = await deps.returns.one(intervisionId, deps.now());
	if (!row?.facts.ended) return { ok: true, after: null };
	const { role, mandats } = resourceStanding(loaded.facts, loaded.viewer);
	const coordinates =
		mandats.includes('coordination-clinique') || mandats.includes('coordination-logistique');
	return {
		ok: true,
		after: {
			row,
			restitutions: await deps.homeCounts.ofIntervision(intervisionId, parisDay(deps.now())),
			conducts: role === 'animateur' || role === 'co-animateur',
			coordinates,
			canSend: decideSending(row.facts).ok,
			seesReturn: coordinates || mandats.includes('evaluation') || mandats.includes('direction')
		}
	};
}
