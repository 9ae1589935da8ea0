/** As long as this in all, and one has spoken: a cough or a « oui » is not a turn. */
const ENOUGH_MS = 2000;

/** Counts how long one's own voice was heard in a situation; tells once that it was enough ([TOUR-4]). */
export class SpokenTime {
	#situationId: string | null = null;
	#heardMs = 0;
	#since: number | null = null;
	#told = false;

	/** True the one time when the two seconds are full. `situationId` null: nowhere, nothing counts. */
	hear(situationId: string | null, speaking: boolean, nowMs: number): boolean {
		if (situationId !== this.#situationId) {
			this.#situationId = situationId;
			this.#heardMs = 0;
			this.#since = null;
			this.#told = false;
		}
		if (situationId === null || this.#told) return false;
		if (this.#since !== null) this.#heardMs += nowMs - this.#since;
		this.#since = speaking ? nowMs : null;
		if (this.#heardMs < ENOUGH_MS) return false;
		this.#told = true;
		return true;
	}
}
