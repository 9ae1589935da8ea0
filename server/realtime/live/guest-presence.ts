import { viewerBy } from '#domain/access/standing.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { placeIn } from '#domain/realtime/meeting-place.ts';
import type { ActJournal } from '#server/use-cases/meeting-act.ts';
import type { LivePage } from './live-page.ts';

/**
 * [INT-11] Writes in the journal that a patient, or who speaks for him, came into the room and left it: the situation
 * and the moment, never a name, and no line of the attendance sheet.
 */
export class GuestPresence {
	readonly #journal: ActJournal;
	#here = new Map<string, { readonly situationId: string; readonly kind: string }>();

	constructor(journal: ActJournal) {
		this.#journal = journal;
	}

	async follow(facts: MeetingFacts, pages: readonly LivePage[], at: Date): Promise<void> {
		const now = guestsIn(facts, pages);
		const before = this.#here;
		this.#here = now;
		for (const [id, seat] of now)
			if (!before.has(id)) await this.#write('invite-present', seat, at);
		for (const [id, seat] of before) if (!now.has(id)) await this.#write('invite-sorti', seat, at);
	}

	async #write(
		event: 'invite-present' | 'invite-sorti',
		{ situationId, kind }: { readonly situationId: string; readonly kind: string },
		at: Date
	): Promise<void> {
		await this.#journal.append({
			at: at.toISOString(),
			actor: 'system',
			event,
			subject: situationId,
			payload: { qui: kind }
		});
	}
}

function guestsIn(facts: MeetingFacts, pages: readonly LivePage[]) {
	const here = new Map<string, { situationId: string; kind: string }>();
	for (const { person: holder, entered } of pages) {
		const person = participantOf(facts, holder.personId);
		if (!person?.guest) continue;
		const { situationId, kind } = person.guest;
		const where = placeIn(facts, viewerBy(person, holder.sessionId), entered);
		if (where === 'situation') here.set(holder.personId, { situationId, kind });
	}
	return here;
}
