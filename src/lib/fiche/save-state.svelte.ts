import type { ConnectionView, FicheConnection } from '#lib/sync/fiche-connection.ts';
import { saveWord, type SaveWord } from './save-words.ts';
import type { UnsentLines } from './unsent-lines.svelte.ts';

/** « Enregistrement… » is believed for this long; after it one is told that it does not work for now. */
const patience = 6_000;

const opening: ConnectionView = {
	status: 'connexion',
	saved: true,
	unsaved: [],
	storage: 'marche',
	closing: null
};

/** The line to the server, as the screen shows it. */
export class SaveState {
	#view = $state.raw<ConnectionView>(opening);
	#late = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #lines: UnsentLines;

	constructor(connection: Pick<FicheConnection, 'view' | 'listen'>, lines: UnsentLines) {
		this.#lines = lines;
		this.#view = connection.view;
		connection.listen(() => {
			this.#view = connection.view;
			this.#wait();
		});
	}

	destroy(): void {
		clearTimeout(this.#timer);
	}

	#wait(): void {
		if (this.#view.saved) {
			clearTimeout(this.#timer);
			this.#timer = undefined;
			this.#late = false;
		} else this.#timer ??= setTimeout(() => (this.#late = true), patience);
	}

	get closing() {
		return this.#view.closing;
	}

	/** The text is here: one may write, unless the server takes nothing more. */
	get ready(): boolean {
		return this.#view.status === 'ouvert' || this.#view.status === 'coupe';
	}

	/** [EDI-13] Too much waits for the database: the fiche is only read for now. */
	get full(): boolean {
		return this.#view.storage === 'plein';
	}

	get word(): SaveWord {
		return saveWord(this.#view, this.#lines.state, this.#late);
	}

	/** [EDI-8] Closing the tab now would lose something. */
	get atRisk(): boolean {
		return this.#view.status !== 'ferme' && (!this.#view.saved || this.#lines.state !== 'rien');
	}

	/** Keys of the answers that are not saved. */
	get unsaved(): readonly string[] {
		return [...this.#view.unsaved, ...this.#lines.keys];
	}
}
