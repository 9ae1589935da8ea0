import type { MeetingView } from '#domain/realtime/meeting-view.ts';

/** How long somebody waits before it is said again, softly. */
const AGAIN_MS = 60_000;

interface Waiting {
	readonly id: string;
	readonly name: string;
}

/** Everybody at the door, as this viewer may name them: professionals, and guests of whom one may not know who. */
export function atTheDoor({
	lobby,
	guests
}: Pick<MeetingView, 'lobby' | 'guests'>): readonly Waiting[] {
	return [
		...(lobby ?? []).map(({ personId, name }) => ({ id: personId, name })),
		...(guests ?? [])
			.filter(({ state }) => state === 'frappe')
			.map(({ personId, told }) => ({
				id: personId,
				name: told ? `Le patient de la situation ${told.position}` : 'Une personne invitée'
			}))
	];
}

/** « X attend à la porte. », or several. */
export function knockWords(names: readonly string[], still: boolean): string {
	const verb = names.length > 1 ? 'attendent' : 'attend';
	return `${names.join(', ')} ${verb}${still ? ' toujours' : ''} à la porte.`;
}

/**
 * [LOB-7] Remembers when each person at the door was last said, by the state alone: whoever comes back to the room
 * after a cut says again whoever still waits, and nobody twice in a minute.
 */
export class KnockBell {
	#said = new Map<string, number>();

	/** Who must be said now: whoever has just come, and whoever was last said a minute ago or more. */
	ring(view: Pick<MeetingView, 'lobby' | 'guests'>, nowMs: number) {
		const waiting = atTheDoor(view);
		const fresh = waiting.filter(({ id }) => !this.#said.has(id));
		const still = waiting.filter(({ id }) => nowMs - (this.#said.get(id) ?? nowMs) >= AGAIN_MS);
		const due = new Set([...fresh, ...still].map(({ id }) => id));
		this.#said = new Map(
			waiting.map(({ id }) => [id, due.has(id) ? nowMs : (this.#said.get(id) ?? nowMs)])
		);
		return { fresh: fresh.map(({ name }) => name), still: still.map(({ name }) => name) };
	}
}
