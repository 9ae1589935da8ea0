import type { FicheConnection } from '#lib/sync/fiche-connection.ts';

/** What may be said about saving: never more than the acknowledgements prove ([EDI-1]). */
export type SaveWord =
	'connexion' | 'enregistre' | 'en-cours' | 'retard' | 'coupe' | 'coupe-enregistre' | 'ferme';

/** « Enregistrement… » is believed for this long; after it one is told that it does not work for now. */
const patience = 6_000;

export const saveSentences: Readonly<Record<SaveWord, string>> = {
	connexion: 'Connexion à la fiche…',
	enregistre: 'Enregistré',
	'en-cours': 'Enregistrement…',
	retard:
		'Non enregistré pour l’instant\u00A0: le serveur réessaie, vous pouvez continuer à écrire',
	coupe: 'Non enregistré\u00A0: la connexion est coupée, vous pouvez continuer à écrire',
	'coupe-enregistre': 'Enregistré. La connexion est coupée, vous pouvez continuer à écrire',
	ferme: 'Fermée'
};

/** The line to the server, as the screen shows it. */
export class SaveState {
	#view = $state.raw<FicheConnection['view']>({ status: 'connexion', saved: true, closing: null });
	#late = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(connection: FicheConnection) {
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

	/** The text is here: one may write. */
	get ready(): boolean {
		return this.#view.status === 'ouvert' || this.#view.status === 'coupe';
	}

	get word(): SaveWord {
		const { status, saved } = this.#view;
		if (status === 'ouvert' && !saved) return this.#late ? 'retard' : 'en-cours';
		if (status === 'ouvert') return 'enregistre';
		if (status === 'coupe') return saved ? 'coupe-enregistre' : 'coupe';
		return status;
	}
}
