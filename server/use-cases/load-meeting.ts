import { isWithinSession, type Actor } from '#domain/access/actor.ts';
import { decideResource, type ResourceAction } from '#domain/access/resource-access.ts';
import { sessionOf } from '#domain/access/identity.ts';
import { decideTellable } from '#domain/access/decide-tellable.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { SituationAction } from '#domain/access/situation-action.ts';
import { resourceStanding, standingIn, type Viewer } from '#domain/access/standing.ts';
import {
	situationOf,
	type MeetingFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from './deps.ts';

type Reader = Pick<Deps, 'reader'>;

interface Allowed {
	readonly ok: true;
	readonly facts: MeetingFacts;
	readonly viewer: Viewer;
}
interface Denied {
	readonly ok: false;
	readonly why: Refusal;
}

/** Who asks, by the session that was read for this request: functions in the pôle, and nowhere else ([SEC-9]). */
async function viewerFor(reader: Deps['reader'], actor: Actor, poleId: string): Promise<Viewer> {
	return { ...(await reader.loadViewer(actor.personId, poleId)), session: sessionOf(actor) };
}

/** Reads an Intervision for someone who may do this with it; a stranger learns nothing, not even that it exists. */
export async function loadMeetingFor(
	{ reader }: Reader,
	actor: Actor,
	intervisionId: string,
	action: ResourceAction
): Promise<Allowed | Denied> {
	const facts = await reader.loadFacts(intervisionId);
	if (!facts || !isWithinSession(actor, facts.id)) return { ok: false, why: 'introuvable' };
	const viewer = await viewerFor(reader, actor, facts.poleId);
	const standing = resourceStanding(facts, viewer);
	if (standing.role === null && standing.mandats.length === 0) {
		return { ok: false, why: 'introuvable' };
	}
	const decision = decideResource(standing, action);
	if (!decision.ok) return decision;
	// [PLA-14] nobody enters a date that was called off
	if (action === 'entrer-dans-intervision' && facts.cancelledAt !== null) {
		return { ok: false, why: 'intervision-annulee' };
	}
	const session = decideSession(actor.method, action);
	return session.ok ? { ok: true, facts, viewer } : session;
}

/** Reads a situation for someone who may do this around it, by the one access decision; a stranger learns nothing. */
export async function loadSituationFor(
	{ reader }: Reader,
	actor: Actor,
	situationId: string,
	action: SituationAction
): Promise<(Allowed & { readonly situation: SituationRecord }) | Denied> {
	const intervisionId = await reader.intervisionOf(situationId);
	const facts = intervisionId ? await reader.loadFacts(intervisionId) : null;
	const situation = facts ? situationOf(facts, situationId) : null;
	if (!facts || !situation || !isWithinSession(actor, facts.id)) {
		return { ok: false, why: 'introuvable' };
	}
	const viewer = await viewerFor(reader, actor, facts.poleId);
	const standing = standingIn(facts, viewer, situation);
	if (standing.titles.length === 0) return { ok: false, why: 'introuvable' };
	const decision = decideTellable(standing, situation, action);
	if (!decision.ok) return decision;
	const session = decideSession(actor.method, action, situation.phase);
	return session.ok ? { ok: true, facts, viewer, situation } : session;
}
