import type { Actor } from '#domain/access/actor.ts';
import { buildEmargement, type EmargementLine } from '#domain/emargement/attendance.ts';
import type { Stay } from '#domain/emargement/stay.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { PresenceStore } from '#server/db/presence.ts';
import type { Deps } from './deps.ts';
import { loadMeetingFor } from './load-meeting.ts';

type EmargementDeps = Deps & {
	readonly presence: PresenceStore;
	/** What LiveKit saw, the second source. */
	mediaStays(facts: MeetingFacts): Promise<readonly Stay[]>;
};

interface Emargement {
	readonly intervisionId: string;
	readonly poleName: string;
	readonly organiser: string;
	readonly startsAt: string;
	readonly ended: boolean;
	readonly lines: readonly EmargementLine[];
	/** Expected, and never seen. */
	readonly absents: readonly { readonly personId: string; readonly name: string }[];
}

type EmargementReading =
	| { readonly ok: true; readonly emargement: Emargement }
	| { readonly ok: false; readonly why: Refusal };

/** Gives the attendance sheet of an Intervision, from our own stays and from what LiveKit saw. */
export async function readEmargement(
	deps: EmargementDeps,
	actor: Actor,
	intervisionId: string
): Promise<EmargementReading> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'voir-emargement');
	if (!loaded.ok) return loaded;
	const { facts } = loaded;
	const own = await deps.presence.list(facts.id);
	const seen = await deps.mediaStays(facts);
	const lines = buildEmargement(facts, [...own, ...seen]);
	const came = new Set(lines.map(({ personId }) => personId));
	return {
		ok: true,
		emargement: {
			intervisionId: facts.id,
			poleName: facts.poleName,
			organiser: facts.organiser,
			startsAt: facts.startsAt,
			ended: facts.endedAt !== null,
			lines,
			absents: facts.participants
				.filter(({ personId }) => !came.has(personId))
				.map(({ personId, name }) => ({ personId, name }))
		}
	};
}

export interface StayEntry {
	readonly personId: string;
	readonly mode: PresenceMode;
	/** Null: now. */
	readonly enteredAt: Date | null;
	/** Null: still there, and counted as let in from now on. */
	readonly leftAt: Date | null;
}

/** [EMA-3] enters somebody by hand: on the telephone, in the room; a stay of equal value (decisions.md §4). */
export async function addStay(
	deps: EmargementDeps,
	actor: Actor,
	intervisionId: string,
	{ personId, mode, enteredAt, leftAt }: StayEntry
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'corriger-emargement');
	if (!loaded.ok) return loaded;
	if (!participantOf(loaded.facts, personId)) return refused('introuvable');
	const from = enteredAt ?? deps.now();
	if (leftAt !== null && leftAt <= from) return refused('saisie-invalide');
	const stay = { intervisionId, personId, mode, recordedBy: actor.personId };
	await deps.presence.enterByHand(stay, from, leftAt);
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'presence-saisie',
		subject: intervisionId,
		payload: { personne: personId, mode, de: from.toISOString(), a: leftAt?.toISOString() ?? null }
	});
	await deps.changed(intervisionId);
	return granted;
}

/** [PRO-8] The card was wrong and is corrected: this attendance is counted again, by a person who answers for it. */
export async function recountAttendance(
	deps: EmargementDeps,
	actor: Actor,
	intervisionId: string,
	personId: string
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'corriger-emargement');
	if (!loaded.ok) return loaded;
	const before = participantOf(loaded.facts, personId)?.attendance;
	if (!before) return refused('introuvable');
	const after = await deps.presence.recount(intervisionId, personId);
	if (!after) return refused('introuvable');
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'presence-recomptee',
		subject: intervisionId,
		payload: { personne: personId, avant: before.categorie, apres: after.categorie }
	});
	return granted;
}
