import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding } from '#domain/access/standing.ts';
import type { EmargementLine } from '#domain/emargement/attendance.ts';
import type { Correction, CorrectionReason } from '#domain/emargement/correction.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { namesOf } from './emargement/names-of.ts';
import { enterStay } from './emargement/enter-stay.ts';
import { readContent, readSheet, type EmargementDeps } from './emargement/read-sheet.ts';
import type { RemindDeps } from './emargement/remind-presences.ts';
import {
	readConfirmations,
	readValidation,
	type LineConfirmation,
	type ValidationView
} from './emargement/read-validation.ts';
import { loadMeetingFor } from './load-meeting.ts';

interface Emargement {
	readonly intervisionId: string;
	readonly poleName: string;
	readonly organiser: string;
	readonly startsAt: string;
	readonly ended: boolean;
	readonly lines: readonly EmargementLine[];
	/** How each of them was confirmed, or can be asked to be. */
	readonly confirmations: Readonly<Record<string, LineConfirmation>>;
	readonly validation: ValidationView;
	/** Expected, and never seen. */
	readonly absents: readonly { readonly personId: string; readonly name: string }[];
	/** [EMA-9] The latest first, those that were undone too. */
	readonly corrections: readonly ToldCorrection[];
	readonly canCorrect: boolean;
}

/** A correction, with who is who. */
interface ToldCorrection extends Correction {
	readonly name: string;
	readonly byName: string;
	readonly undoneByName: string | null;
}

type EmargementReading =
	| { readonly ok: true; readonly emargement: Emargement }
	| { readonly ok: false; readonly why: Refusal };

/** Gives the attendance sheet of an Intervision, from our own stays and from what LiveKit saw. */
export async function readEmargement(
	deps: EmargementDeps & Pick<RemindDeps, 'isoDay'>,
	actor: Actor,
	intervisionId: string
): Promise<EmargementReading> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'voir-emargement');
	if (!loaded.ok) return loaded;
	const { facts } = loaded;
	const { lines, corrections } = await readSheet(deps, facts);
	const nameOf = await namesOf(
		deps,
		facts,
		corrections.flatMap(({ by, undone }) => [by, ...(undone ? [undone.by] : [])])
	);
	const content = await readContent(deps, facts, lines);
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
			confirmations: await readConfirmations(deps, facts, content),
			validation: await readValidation(deps, actor, loaded, { lines, content }),
			absents: facts.participants
				.filter(({ personId }) => !came.has(personId))
				.map(({ personId, name }) => ({ personId, name })),
			corrections: corrections.toReversed().map((correction) => ({
				...correction,
				name: nameOf(correction.personId),
				byName: nameOf(correction.by),
				undoneByName: correction.undone && nameOf(correction.undone.by)
			})),
			canCorrect: decideResource(resourceStanding(facts, loaded.viewer), 'corriger-emargement').ok
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
	readonly reason?: CorrectionReason | null;
}

/** [EMA-3] enters somebody by hand: on the telephone, in the room; a stay of equal value (decisions.md §4). */
export async function addStay(
	deps: EmargementDeps,
	actor: Actor,
	intervisionId: string,
	{ personId, mode, enteredAt, leftAt, reason = null }: StayEntry
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'corriger-emargement');
	if (!loaded.ok) return loaded;
	if (!participantOf(loaded.facts, personId)) return refused('introuvable');
	const from = enteredAt ?? deps.now();
	if (leftAt !== null && leftAt <= from) return refused('saisie-invalide');
	const stay = { intervisionId, personId, mode, from, leftAt, reason, by: actor.personId };
	await deps.transaction((tx) => enterStay(deps, tx, stay));
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
