import { decideRecogniser, decideRecognition } from '#domain/access/decide-recognition.ts';
import { recognitionAnswers } from '#domain/access/introduction.ts';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import { waysOf, type Attending } from '#domain/realtime/live-state.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { RecognitionStore } from '#server/db/recognitions.ts';
import type { ActJournal, MeetingAct } from './meeting-act.ts';

interface RecognitionPorts {
	readonly recognitions: RecognitionStore;
	readonly journal: ActJournal;
}

/** Somebody as the keeper of the door saw him: by this device, and no other ([REC-2]). */
export interface Seen {
	readonly personId: string;
	readonly device: string;
}

/** Somebody who has left meanwhile: refused for what one would say of her anyway. */
const absent = { sessionId: null, mode: 'visio' } as const;

/**
 * « Reconnu·e »: keeps who answers for whom. Several are recognised together or not at all: whoever pressed read all
 * the names, and must look again when one of them has changed.
 */
export async function recognise(
	{ facts, actor, at }: MeetingAct,
	people: readonly Seen[],
	inside: ReadonlyMap<string, Attending>,
	ports: RecognitionPorts
): Promise<Decision> {
	const known: { personId: string; sessionId: string | null; mode: PresenceMode }[] = [];
	for (const { personId, device } of people) {
		const attends = inside.get(personId);
		const decided = (attends ? waysOf(attends) : [absent]).map((way) => ({
			...way,
			decision: decideRecognition(facts, actor, { personId, mode: way.mode })
		}));
		const allowed = decided.filter(({ decision }) => decision.ok);
		const [first] = decided;
		if (allowed.length === 0 && first) return first.decision;
		if (attends?.device !== device) return refused('reconnaissance-perimee');
		known.push(...allowed.map(({ sessionId, mode }) => ({ personId, sessionId, mode })));
	}
	for (const who of known) {
		const { personId, sessionId, mode } = who;
		const person = participantOf(facts, personId);
		const answers = person !== null && recognitionAnswers(facts, actor, person, sessionId);
		const by = { personId: actor.personId, answers };
		if (!(await ports.recognitions.recognise(facts.id, who, by, at))) continue;
		await ports.journal.append({
			at: at.toISOString(),
			actor: actor.personId,
			event: 'personne-reconnue',
			subject: facts.id,
			payload: { personne: personId, mode }
		});
	}
	return granted;
}

/** « Annuler »: nobody answers for this person any more; what she had open closes with it ([REC-12]). */
export async function unrecognise(
	{ facts, actor, at }: MeetingAct,
	personId: string,
	ports: RecognitionPorts
): Promise<Decision> {
	const decision = decideRecogniser(facts, actor);
	if (!decision.ok) return decision;
	if (personId === actor.personId) return refused('reconnaissance-de-soi');
	if (!participantOf(facts, personId)) return refused('introuvable');
	if (!(await ports.recognitions.undo(facts.id, personId, actor.personId, at))) return granted;
	await ports.journal.append({
		at: at.toISOString(),
		actor: actor.personId,
		event: 'reconnaissance-annulee',
		subject: facts.id,
		payload: { personne: personId }
	});
	return granted;
}
