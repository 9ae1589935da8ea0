import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding } from '#domain/access/standing.ts';
import { decideConfirmation } from '#domain/emargement/decide-confirmation.ts';
import { isOver } from '#domain/emargement/decide-validation.ts';
import type { OwnPresence } from '#domain/emargement/own-presence.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { countedMode } from '#domain/intervision/presence-mode.ts';
import { granted, type Decision } from '#domain/shared/decision.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import { keepSignature } from '../salle/sign-presence.ts';
import { readSheet, type EmargementDeps } from './read-sheet.ts';

/** Shows somebody her own line of the sheet; null while she is not on it. */
export async function readOwnPresence(
	deps: EmargementDeps,
	actor: Actor,
	intervisionId: string
): Promise<OwnPresence | null> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'entrer-dans-intervision');
	if (!loaded.ok) return null;
	const { facts, viewer } = loaded;
	if (!decideResource(resourceStanding(facts, viewer), 'confirmer-presence').ok) return null;
	// Nobody has seen her come: the page of the door does not wait for three sources to say so.
	if (!participantOf(facts, actor.personId)?.attendance) return null;
	return ownPresence(deps, facts, actor.personId);
}

/** [EMA-11] « Je confirme ma présence », by one's own session: that of an account, or of the nominative link. */
export async function confirmPresence(
	deps: EmargementDeps,
	actor: Actor,
	intervisionId: string
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'confirmer-presence');
	if (!loaded.ok) return loaded;
	const { personId } = actor;
	const may = decideConfirmation((await readSheet(deps, loaded.facts)).lines, personId);
	if (!may.ok) return may;
	await keepSignature(
		{ intervisionId, personId, means: 'session', witnessId: personId },
		deps.now(),
		deps,
		{ identification: actor.method }
	);
	await deps.changed(intervisionId);
	return granted;
}

/** One line, for the person whose it is. */
export async function ownPresence(
	deps: EmargementDeps,
	facts: MeetingFacts,
	personId: string
): Promise<OwnPresence | null> {
	const { line } = decideConfirmation((await readSheet(deps, facts)).lines, personId);
	if (!line) return null;
	const [latest] = await deps.emargements.versions(facts.id);
	return {
		name: line.name,
		poleName: facts.poleName,
		startsAt: facts.startsAt,
		over: isOver(facts, deps.now()),
		enteredAt: line.enteredAt,
		leftAt: line.leftAt,
		minutes: line.minutes,
		modes: [...new Set(line.modes.map(countedMode))],
		situations: line.situations.map(({ position }) => position),
		liberal: line.liberal,
		confirmed: line.signature && { at: line.signature.at, means: line.signature.means },
		validatedAt: latest?.validatedAt.toISOString() ?? null
	};
}
