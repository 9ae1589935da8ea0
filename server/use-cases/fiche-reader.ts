import type { Actor } from '#domain/access/actor.ts';
import { grantingTitles } from '#domain/access/granting-titles.ts';
import { standingIn, type Viewer } from '#domain/access/standing.ts';
import type { Title } from '#domain/access/title.ts';
import {
	situationOf,
	type MeetingFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from './deps.ts';
import { loadSituationFor } from './load-meeting.ts';

/** Somebody who may read a finalised fiche whole, where it was written, and by which titles: the « why » of the journal. */
interface FicheReader {
	readonly ok: true;
	readonly facts: MeetingFacts;
	readonly viewer: Viewer;
	readonly situation: SituationRecord;
	readonly titles: readonly Title[];
}

type Loaded = FicheReader | { readonly ok: false; readonly why: Refusal };

/** [ACS-20] Decides who reads a fiche: by its own situation, or because he conducts a later one of the same dossier. */
export async function loadFicheReader(
	deps: Deps,
	actor: Actor,
	situationId: string
): Promise<Loaded> {
	const own = await loadSituationFor(deps, actor, situationId, 'lire-fiche');
	if (own.ok) {
		const standing = standingIn(own.facts, own.viewer, own.situation);
		return { ...own, titles: grantingTitles(standing, own.situation, 'lire-fiche') };
	}
	// Whoever may read it by this situation raises the session.
	if (own.why === 'authentification-insuffisante') return own;
	const later = await loadLater(deps, actor, situationId);
	return later ?? own;
}

async function loadLater(deps: Deps, actor: Actor, situationId: string): Promise<Loaded | null> {
	const intervisionId = await deps.reader.intervisionOf(situationId);
	const facts = intervisionId ? await deps.reader.loadFacts(intervisionId) : null;
	const situation = facts ? situationOf(facts, situationId) : null;
	if (!facts || !situation) return null;
	for (const step of await deps.dossierReader.history(situation.dossierId)) {
		if (step.situationId === situationId || step.ficheId !== null) continue;
		const now = await loadSituationFor(deps, actor, step.situationId, 'lire-fiches-anterieures');
		if (!now.ok && now.why === 'authentification-insuffisante') return now;
		if (!now.ok) continue;
		const standing = standingIn(now.facts, now.viewer, now.situation);
		const titles = grantingTitles(standing, now.situation, 'lire-fiches-anterieures');
		return { ok: true, facts, viewer: now.viewer, situation, titles };
	}
	return null;
}
