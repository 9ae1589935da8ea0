import { decideStrongAct, type Actor } from '#domain/access/actor.ts';
import type { SituationAction } from '#domain/access/situation-action.ts';
import type { Viewer } from '#domain/access/standing.ts';
import { parseFinalFiche } from '#domain/fiche/parse-final-fiche.ts';
import type { MeetingFacts, SituationRecord } from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '../deps.ts';
import { loadSituationFor } from '../load-meeting.ts';

type StoredFiche = NonNullable<Awaited<ReturnType<Deps['fiches']['byId']>>>;

interface Finalised {
	readonly ok: true;
	readonly fiche: StoredFiche;
	readonly facts: MeetingFacts;
	readonly viewer: Viewer;
	readonly situation: SituationRecord;
}

/** Reads a finalised fiche for somebody who may do this with it, by a strong session. */
export async function loadFinalised(
	deps: Pick<Deps, 'fiches' | 'reader'>,
	actor: Actor,
	ficheId: string,
	action: SituationAction
): Promise<Finalised | { readonly ok: false; readonly why: Refusal }> {
	const strong = decideStrongAct(actor.method);
	if (!strong.ok) return strong;
	const fiche = await deps.fiches.byId(ficheId);
	if (!fiche) return { ok: false, why: 'introuvable' };
	const loaded = await loadSituationFor(deps, actor, fiche.situationId, action);
	return loaded.ok ? { ...loaded, fiche } : loaded;
}

/** [SIG-1] What is signed is what was finalised: the hash is computed again from the stored content. */
export function readIntact({ sha256 }: Pick<Deps, 'sha256'>, stored: StoredFiche) {
	if (sha256(stored.content) !== stored.sha256) {
		throw new Error('stored fiche does not match its hash');
	}
	return { ...stored, content: parseFinalFiche(stored.content) };
}
