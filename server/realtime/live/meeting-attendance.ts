import type { HandStay, PresenceStore } from '#server/db/presence.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Follows who is there, stay by stay, for the attendance sheet. */
export class MeetingAttendance {
	readonly #intervisionId: string;
	readonly #presence: PresenceStore;
	readonly #open = new Map<string, Whereabouts & { readonly id: string }>();

	constructor(intervisionId: string, presence: PresenceStore) {
		this.#intervisionId = intervisionId;
		this.#presence = presence;
	}

	/** Closes the stays that no longer hold and opens the new ones. */
	async follow(wanted: ReadonlyMap<string, Whereabouts>, at: Date): Promise<void> {
		const ended = [...this.#open].filter(([personId, stay]) => !same(stay, wanted.get(personId)));
		await this.#presence.leave(
			ended.map(([, { id }]) => id),
			at
		);
		for (const [personId] of ended) this.#open.delete(personId);
		for (const [personId, where] of wanted) {
			if (this.#open.has(personId)) continue;
			const stay = { ...where, personId, intervisionId: this.#intervisionId };
			const id = await this.#presence.enter({ ...stay, source: 'connexion', recordedBy: null }, at);
			this.#open.set(personId, { ...where, id });
		}
	}

	/** [EMA-3] moves those entered by hand like the others: on the telephone, in the room. */
	async followByHand(
		stays: readonly HandStay[],
		whereOf: (personId: string) => string | null | undefined,
		at: Date
	): Promise<void> {
		for (const stay of stays) {
			const situationId = whereOf(stay.personId);
			if (situationId === stay.situationId) continue;
			await this.#presence.leave([stay.id], at);
			if (situationId === undefined) continue;
			const { personId, mode, recordedBy } = stay;
			const moved = { personId, mode, recordedBy, situationId };
			await this.#presence.enter(
				{ ...moved, intervisionId: this.#intervisionId, source: 'saisie' },
				at
			);
		}
	}

	/** Signs that all these people are still there. */
	async touch(at: Date): Promise<void> {
		await this.#presence.touch(
			[...this.#open.values()].map(({ id }) => id),
			at
		);
	}
}

function same(stay: Whereabouts, wanted: Whereabouts | undefined): boolean {
	return wanted?.situationId === stay.situationId && wanted.mode === stay.mode;
}
