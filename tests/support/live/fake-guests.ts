import type { GuestFacts, GuestPartFacts } from '#domain/guest/guest-facts.ts';
import type { LobbyState } from '#domain/intervision/meeting-facts.ts';
import type { GuestDoor } from '#server/db/guest-door.ts';

/** The door of the guests, in memory. */
export class FakeGuests implements GuestDoor {
	list: readonly GuestFacts[] = [];
	parts: readonly GuestPartFacts[] = [];

	/** A guest whose link was used by the session `s-<id>`. */
	add(id: string, changes: Partial<GuestFacts> = {}): void {
		const guest: GuestFacts = {
			id,
			situationId: 'situation1',
			kind: 'patient',
			lobby: 'attendu',
			knockedAt: null,
			sessionId: `s-${id}`,
			welcomedBy: null,
			welcomedAt: null
		};
		this.list = [...this.list, { ...guest, ...changes }];
	}

	async read() {
		return { guests: this.list, parts: this.parts };
	}

	async knock(id: string, at: Date) {
		this.#change(id, ['attendu', 'parti', 'refuse'], {
			lobby: 'attente',
			knockedAt: at.toISOString()
		});
	}

	async welcome(id: string, welcomedBy: string, _how: string, at: Date) {
		return this.#change(id, ['attente'], {
			lobby: 'admis',
			welcomedBy,
			welcomedAt: at.toISOString()
		});
	}

	async sendBack(id: string, at: Date) {
		return this.#change(id, ['admis'], {
			lobby: 'attente',
			knockedAt: at.toISOString(),
			welcomedBy: null
		});
	}

	async leave(id: string) {
		this.#change(id, ['admis', 'attente'], { lobby: 'attendu', welcomedBy: null });
	}

	async openPart(situationId: string, _by: string, at: Date) {
		if (this.#open(situationId)) return false;
		this.parts = [...this.parts, { situationId, openedAt: at.toISOString(), closedAt: null }];
		return true;
	}

	async closePart(situationId: string, at: Date) {
		const open = this.#open(situationId);
		this.parts = this.parts.map((part) =>
			part === open ? { ...part, closedAt: at.toISOString() } : part
		);
		return open !== undefined;
	}

	#open(situationId: string): GuestPartFacts | undefined {
		return this.parts.find((part) => part.situationId === situationId && part.closedAt === null);
	}

	#change(id: string, from: readonly LobbyState[], values: Partial<GuestFacts>): boolean {
		const found = this.list.find((guest) => guest.id === id && from.includes(guest.lobby));
		this.list = this.list.map((guest) => (guest === found ? { ...guest, ...values } : guest));
		return found !== undefined;
	}
}
