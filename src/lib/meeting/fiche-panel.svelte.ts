import type { FicheContext } from '#domain/fiche/fiche-context.ts';

const SETTLES_MS = 400;

/** The fiche beside the meeting: its context, asked again when the room changes. */
export class FichePanelData {
	context = $state.raw<FicheContext | null>(null);
	/** A French sentence when the fiche can not be shown. */
	failure = $state('');
	#situationId: string | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#asked = 0;

	/** Shows this situation's fiche; another one at once, the same again after a pause. */
	show(situationId: string): void {
		const other = situationId !== this.#situationId;
		this.#situationId = situationId;
		if (other) this.context = null;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.reload(), other ? 0 : SETTLES_MS);
	}

	reload = async (): Promise<void> => {
		const situationId = this.#situationId;
		const turn = ++this.#asked;
		if (situationId === null) return;
		try {
			const answer = await fetch(`/api/situations/${situationId}/contexte`, {
				headers: { accept: 'application/json' }
			});
			const body: unknown = await answer.json().catch(() => null);
			// A later question was asked meanwhile: its answer is the right one.
			if (turn !== this.#asked) return;
			if (answer.ok && isFicheContext(body)) {
				this.context = body;
				this.failure = '';
			} else this.failure = messageOf(body);
		} catch {
			if (turn === this.#asked)
				this.failure = 'La fiche n’a pas pu être lue\u00A0: le réseau ne répond pas. Réessayez.';
		}
	};

	/** Forgets the fiche: nothing of a situation stays on screen once one has left it. */
	clear(): void {
		clearTimeout(this.#timer);
		this.#asked++;
		this.#situationId = null;
		this.context = null;
		this.failure = '';
	}
}

function messageOf(body: unknown): string {
	const said =
		typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined;
	return typeof said === 'string'
		? said
		: 'La fiche n’a pas pu être lue. Réessayez dans un instant.';
}

function isFicheContext(body: unknown): body is FicheContext {
	return (
		typeof body === 'object' &&
		body !== null &&
		'situationId' in body &&
		'generation' in body &&
		'derived' in body &&
		'canWrite' in body
	);
}
