import type { MeetingView } from '#domain/realtime/meeting-view.ts';

type Where = Pick<MeetingView, 'where'>;

/**
 * After a cut the server first says that one is not in the room, before it has heard `enter`. Nothing is decided then:
 * taken for a closing, it would put the fiche away with the words that wait in it to be stored.
 */
export class ComingBack {
	#asked = false;

	/** The line is open anew and `enter` was said; `shown`: what one saw before the cut. */
	opened(shown: Where | null): void {
		this.#asked = shown !== null && shown.where !== 'dehors';
	}

	/** The server said no to something: what it says next is so. */
	refused(): void {
		this.#asked = false;
	}

	/** Whether a state comes before the answer to `enter`, and says nothing yet. */
	isEarly(view: Where): boolean {
		if (view.where !== 'dehors') this.#asked = false;
		return this.#asked;
	}
}
