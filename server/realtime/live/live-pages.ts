import { closeCodes, type CloseCode } from '#domain/realtime/close-codes.ts';
import type { MeetingFacts, ParticipantFacts } from '#domain/intervision/meeting-facts.ts';
import { usesMedia, type BrowserMode } from '#domain/intervision/presence-mode.ts';
import type { Attending } from '#domain/realtime/live-state.ts';
import type { HandStay } from '#server/db/presence.ts';
import { randomId } from '#server/random-id.ts';
import type { LivePage } from './live-page.ts';

/** Tabs of one person at the door, beside the one that is inside: an old one gives way, a new one always comes in. */
const TABS_EACH = 4;

/** The device of someone entered by hand: there is none. */
const BY_HAND = 'sansappareil';

/** The open pages of one meeting. A person may have several; one at most has come in ([RT-57]). */
export class LivePages {
	readonly #pages = new Set<LivePage>();
	readonly #devices = new Map<string, string>();

	get size(): number {
		return this.#pages.size;
	}

	/** Who has a page open, come in or not. */
	get people(): ReadonlySet<string> {
		return new Set(this.all.map(({ person }) => person.personId));
	}

	/** The pages as they are now: closing some while reading them is safe. */
	get all(): readonly LivePage[] {
		return [...this.#pages];
	}

	has(page: LivePage): boolean {
		return this.#pages.has(page);
	}

	add(page: LivePage): void {
		this.#pages.add(page);
	}

	/** Forgets a page; false when it was not there. */
	forget(page: LivePage): boolean {
		return this.#pages.delete(page);
	}

	/** Who has an open socket, come in or not; whoever sits in the room of a device that has come in is at the door too. */
	connected(facts: MeetingFacts): ReadonlySet<string> {
		const seated = facts.participants.filter((person) => this.#isSeatHere(person));
		const own = this.all.map(({ person }) => person.personId);
		return new Set([...own, ...seated.map(({ personId }) => personId)]);
	}

	/** The mode of each device that has come in, by person. */
	devices(): ReadonlyMap<string, BrowserMode> {
		const entered = this.all.filter((page) => page.entered);
		return new Map(entered.map(({ person, mode }) => [person.personId, mode]));
	}

	/** Who has come in, and how: those entered by hand, those seated, and those with a page inside. */
	inside(facts: MeetingFacts, byHand: readonly HandStay[]): ReadonlyMap<string, Attending> {
		const inside = new Map<string, Attending>(
			byHand.map(({ personId, mode }) => [
				personId,
				{ mode, sessionId: null, device: BY_HAND, seat: null }
			])
		);
		for (const person of facts.participants) {
			const { personId, seat } = person;
			if (!seat || !this.#isSeatHere(person)) continue;
			const { id, kind } = seat;
			const device = this.#deviceOf(id);
			inside.set(personId, { mode: kind, sessionId: id, device, seat: { id, kind } });
		}
		for (const { entered, mode, person, portrait } of this.#pages) {
			if (!entered) continue;
			const { personId, sessionId } = person;
			const seat = inside.get(personId)?.seat ?? null;
			const device = this.#deviceOf(sessionId);
			inside.set(personId, { mode, sessionId, device, seat, portrait });
		}
		return inside;
	}

	/** [SAL-10] A seat lasts as long as the device of its room is there; a telephone, as long as the microphone near it. */
	#isSeatHere({ seat }: ParticipantFacts): boolean {
		if (!seat) return false;
		const device = this.devices().get(seat.holderId);
		if (device === undefined) return false;
		return seat.kind === 'salle' ? device === 'salle' : usesMedia(device);
	}

	/** [REC-2] The same name for a session as long as the meeting lives, and not the session itself. */
	#deviceOf(sessionId: string): string {
		const device = this.#devices.get(sessionId) ?? randomId();
		this.#devices.set(sessionId, device);
		return device;
	}

	/** [RT-57] the newest page of a person takes the place; the former is told and closed. */
	takeOver(page: LivePage): void {
		const { personId } = page.person;
		const former = this.all.filter(
			(other) => other !== page && other.entered && other.person.personId === personId
		);
		this.shut(former, closeCodes.takenOver);
		page.entered = true;
	}

	/** [RT-60] Closes the oldest tabs of somebody who opens too many: they would cost everybody, each time. */
	makeWayFor(personId: string): void {
		const waiting = this.all.filter(
			({ entered, person }) => !entered && person.personId === personId
		);
		const tooMany = Math.max(0, waiting.length - TABS_EACH + 1);
		this.shut(waiting.slice(0, tooMany), closeCodes.tooMany);
	}

	/** Closes these pages with the reason, and forgets them. */
	shut(pages: readonly LivePage[], code: CloseCode): void {
		for (const page of pages) {
			page.close(code);
			this.#pages.delete(page);
		}
	}
}
