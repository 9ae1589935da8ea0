import type { Actor } from '#domain/access/actor.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { draftWait } from '#domain/situation/draft-end.ts';
import type { Deps } from './deps.ts';
import { loadSituationFor } from './load-meeting.ts';

/** What is shown before a draft is given up: a code and days, nothing of what it says. */
export interface DraftEnd {
	readonly code: string;
	readonly position: number;
	readonly poleName: string;
	readonly startsAt: string;
	readonly days: number;
}

/** Shows, to whoever may give up a draft, which one it is. */
export async function readDraftEnd(
	deps: Pick<Deps, 'reader' | 'now'>,
	actor: Actor,
	situationId: string
): Promise<
	{ readonly ok: true; readonly draft: DraftEnd } | { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadSituationFor(deps, actor, situationId, 'abandonner-brouillon');
	if (!loaded.ok) return loaded;
	const { facts, situation } = loaded;
	return {
		ok: true,
		draft: {
			code: situation.dossierCode,
			position: situation.position,
			poleName: facts.poleName,
			startsAt: facts.startsAt,
			days: draftWait(situation, deps.now())?.days ?? 0
		}
	};
}
