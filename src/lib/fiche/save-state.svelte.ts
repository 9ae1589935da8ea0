import type { FicheConnection } from '#lib/sync/fiche-connection.ts';

/** What may be said about saving: never more than the acknowledgements prove ([EDI-1]). */
export type SaveWord =
	'connexion' | 'enregistre' | 'en-cours' | 'coupe' | 'coupe-enregistre' | 'ferme';

export const saveSentences: Readonly<Record<SaveWord, string>> = {
	connexion: 'Connexion à la fiche…',
	enregistre: 'Enregistré',
	'en-cours': 'Enregistrement…',
	coupe: 'Non enregistré\u00A0: la connexion est coupée, vous pouvez continuer à écrire',
	'coupe-enregistre': 'Enregistré. La connexion est coupée, vous pouvez continuer à écrire',
	ferme: 'Fermée'
};

/** The line to the server, as the screen shows it. */
export class SaveState {
	#view = $state.raw<FicheConnection['view']>({ status: 'connexion', saved: true, closing: null });

	constructor(connection: FicheConnection) {
		this.#view = connection.view;
		connection.listen(() => (this.#view = connection.view));
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
		if (status === 'ouvert') return saved ? 'enregistre' : 'en-cours';
		if (status === 'coupe') return saved ? 'coupe-enregistre' : 'coupe';
		return status;
	}
}
