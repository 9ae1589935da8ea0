import type { MeetingView } from '#domain/realtime/meeting-view.ts';

/** How long somebody waits before it is said again, softly. */
const AGAIN_MS = 60_000;
/** Whoever goes and comes back sooner is said once: a door is not rung without end. */
const QUIET_MS = 10_000;

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
	readonly #saidAt = new Map<string, number>();
	/** Who was at the door at the last ring, and said. */
	#here: readonly string[] = [];

	/** Who must be said now: whoever has just come, and whoever was last said a minute ago or more. */
	ring(view: Pick<MeetingView, 'lobby' | 'guests'>, nowMs: number) {
		const waiting = atTheDoor(view);
		const here = this.#here;
		const due = (ms: number) =>
			waiting.filter(({ id }) => nowMs - (this.#saidAt.get(id) ?? -Infinity) >= ms);
		const fresh = due(QUIET_MS).filter(({ id }) => !here.includes(id));
		const still = due(AGAIN_MS).filter(({ id }) => here.includes(id));
		this.#here = waiting
			.filter((one) => here.includes(one.id) || fresh.includes(one))
			.map(({ id }) => id);
		for (const { id } of [...fresh, ...still]) this.#saidAt.set(id, nowMs);
		return { fresh: fresh.map(({ name }) => name), still: still.map(({ name }) => name) };
	}
}
