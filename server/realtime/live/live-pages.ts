import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import { closeCodes, type CloseCode } from '#domain/realtime/close-codes.ts';
import type { HandStay } from '#server/db/presence.ts';
import type { LivePage } from './live-page.ts';

/** The open pages of one meeting. A person may have several; one at most has come in ([RT-57]). */
export class LivePages {
	readonly #pages = new Set<LivePage>();

	get size(): number {
		return this.#pages.size;
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

	/** Who has an open socket, come in or not. */
	connected(): ReadonlySet<string> {
		return new Set(this.all.map(({ person }) => person.personId));
	}

	/** Who has come in, and how: those entered by hand, and those with a page inside. */
	inside(byHand: readonly HandStay[]): ReadonlyMap<string, PresenceMode> {
		const inside = new Map<string, PresenceMode>(
			byHand.map(({ personId, mode }) => [personId, mode])
		);
		for (const page of this.#pages) if (page.entered) inside.set(page.person.personId, page.mode);
		return inside;
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

	/** Closes these pages with the reason, and forgets them. */
	shut(pages: readonly LivePage[], code: CloseCode): void {
		for (const page of pages) {
			page.close(code);
			this.#pages.delete(page);
		}
	}
}
