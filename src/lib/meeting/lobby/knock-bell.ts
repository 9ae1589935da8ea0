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
	#said = new Map<string, { readonly at: number; readonly gone: boolean }>();

	/** Who must be said now: whoever has just come, and whoever was last said a minute ago or more. */
	ring(view: Pick<MeetingView, 'lobby' | 'guests'>, nowMs: number) {
		const waiting = atTheDoor(view);
		const fresh = waiting.filter(({ id }) => this.#isFresh(id, nowMs));
		const still = waiting.filter(({ id }) => this.#isDueAgain(id, nowMs));
		const due = new Set([...fresh, ...still].map(({ id }) => id));
		const here = new Set(waiting.map(({ id }) => id));
		const gone = [...this.#said]
			.filter(([id, { at }]) => !here.has(id) && nowMs - at < QUIET_MS)
			.map(([id, { at }]) => [id, { at, gone: true }] as const);
		this.#said = new Map([
			...gone,
			...[...here].map((id) => {
				const before = this.#said.get(id);
				return [id, before && !due.has(id) ? before : { at: nowMs, gone: false }] as const;
			})
		]);
		return { fresh: fresh.map(({ name }) => name), still: still.map(({ name }) => name) };
	}

	#isFresh(id: string, nowMs: number): boolean {
		const said = this.#said.get(id);
		return !said || (said.gone && nowMs - said.at >= QUIET_MS);
	}

	#isDueAgain(id: string, nowMs: number): boolean {
		const said = this.#said.get(id);
		return said !== undefined && !said.gone && nowMs - said.at >= AGAIN_MS;
	}
}
