import { decideTellable } from '#domain/access/decide-tellable.ts';
import { standingIn, viewerBy } from '#domain/access/standing.ts';
import {
	participantOf,
	situationOf,
	type MeetingFacts
} from '#domain/intervision/meeting-facts.ts';
import { chatField, type ChatMessage } from '#domain/realtime/chat.ts';
import { chatRefusalText } from '#domain/realtime/chat-refusal-text.ts';
import type { ChatWords } from '#domain/realtime/live-message.ts';
import { openSituationOf, placeIn } from '#domain/realtime/meeting-place.ts';
import type { ChatRefusal } from '#domain/realtime/meeting-view.ts';
import { paletteOf } from '#domain/realtime/palette.ts';
import { stopsText, tellFinding, type ToldFinding } from '#domain/realtime/told-finding.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { createRateLimit, type RateLimit } from '#server/auth/rate-limit.ts';
import { guardQuestion } from '#server/use-cases/guard-question.ts';
import { withinTime } from '../within-time.ts';
import { ChatThread } from './chat-thread.ts';
import type { LivePage } from './live-page.ts';
import type { LivePorts } from './live-ports.ts';

/** A message leaves at once or not at all: nobody waits longer than this for the guard. */
const GUARD_PATIENCE_MS = 1000;
/** Eight messages at once, then one every two seconds. */
const BURST = 8;
const PER_MINUTE = 30;

type Ports = Pick<LivePorts, 'fiche' | 'names' | 'readWithGuard'>;

/** Takes the messages of the thread: who may write, then what the guard says, then the memory. */
export class ChatDesk {
	readonly #ports: Ports;
	readonly #now: () => Date;
	readonly #limit: RateLimit;
	readonly #thread = new ChatThread();

	constructor(ports: Ports, now: () => Date) {
		this.#ports = ports;
		this.#now = now;
		this.#limit = createRateLimit(BURST, PER_MINUTE, () => now().getTime());
	}

	/** The thread as the facts allow it now. */
	messagesIn(facts: MeetingFacts): readonly ChatMessage[] {
		this.#thread.follow(openSituationOf(facts));
		return this.#thread.messages;
	}

	/** Reads a message before it is taken; the answer to the sender when it is not, else null. */
	async inspect(
		facts: MeetingFacts,
		page: LivePage,
		words: ChatWords
	): Promise<ChatRefusal | null> {
		const { personId } = page.person;
		// Right before everything: whoever may not write learns nothing from the guard.
		const allowed = mayWrite(facts, page, words.situationId);
		if (!allowed.ok) return refuse(words, allowed.why);
		if (this.#thread.holds(personId, words.id)) return null;
		if (!this.#limit.take(personId)) return refuse(words, 'trop-de-demandes');
		const findings = await this.#read(facts, words).catch(() => null);
		// [CHAT-4] fail closed; the cause may hold words: it is not logged
		if (findings === null) return refuse(words, 'garde-indisponible');
		const standing = findings.filter((finding) => stopsText(finding, words.dismissed));
		return standing.length > 0 ? refuse(words, 'garde-alerte', standing) : null;
	}

	/** Keeps a message that the guard let through, if its sender still may write. */
	keep(facts: MeetingFacts, page: LivePage, words: ChatWords): ChatRefusal | null {
		const { personId } = page.person;
		const allowed = mayWrite(facts, page, words.situationId);
		if (!allowed.ok) return refuse(words, allowed.why);
		this.#thread.follow(openSituationOf(facts));
		if (this.#thread.holds(personId, words.id)) return null;
		this.#thread.add({
			id: words.id,
			personId,
			name: participantOf(facts, personId)?.name ?? '',
			palette: paletteOf(facts, personId),
			at: this.#now().toISOString(),
			text: words.text
		});
		return null;
	}

	/** [GAR-44] The texts of the fiche are read with the message: a name seen there is known here. */
	async #read(facts: MeetingFacts, words: ChatWords): Promise<readonly ToldFinding[]> {
		const { fiche, names, readWithGuard } = this.#ports;
		const reading = readWithGuard(
			{ ...fiche.texts(words.situationId), [chatField]: words.text },
			{ ...guardQuestion(facts, names.known(words.situationId) ?? []), profile: 'chat' }
		);
		const findings = await withinTime(reading, GUARD_PATIENCE_MS);
		return findings.filter(({ field }) => field === chatField).map(tellFinding);
	}
}

/** [CHAT-1] Hearing, seeing and writing in the thread are one right (decisions.md §1). */
function mayWrite(facts: MeetingFacts, page: LivePage, situationId: string): Decision {
	const { personId, sessionId } = page.person;
	const situation = situationOf(facts, situationId);
	const person = participantOf(facts, personId);
	// [INT-10] the thread is the professionals' own
	if (!situation || !person || person.role === 'invite') return refused('introuvable');
	const viewer = viewerBy(person, sessionId);
	const decision = decideTellable(standingIn(facts, viewer, situation), situation, 'assister');
	if (!decision.ok) return decision;
	return placeIn(facts, viewer, page.entered) === 'situation' ? granted : refused('pas-admis');
}

function refuse(
	{ id }: ChatWords,
	why: Refusal,
	findings: readonly ToldFinding[] = []
): ChatRefusal {
	return { type: 'chat-refused', id, why, message: chatRefusalText(why), findings };
}
