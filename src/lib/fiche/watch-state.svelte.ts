import type { FicheShape } from '#domain/fiche/fiche-shape.ts';
import type { WatchMessage } from '#domain/realtime/watch-message.ts';
import type { ToldTexts } from '#lib/guard/guard-message.ts';
import type { FicheConnection } from '#lib/sync/fiche-connection.ts';
import { locatePassages } from '#lib/sync/find-passage.ts';

/** What the server says of the name to watch: where it stands, never the name ([GAR-40]). */
export class WatchState {
	message = $state.raw<WatchMessage | null>(null);
	readonly #connection: FicheConnection;
	readonly #shape: FicheShape;
	readonly #stop: () => void;

	constructor(connection: FicheConnection, shape: FicheShape) {
		this.#connection = connection;
		this.#shape = shape;
		this.message = connection.watched;
		this.#stop = connection.listen(() => {
			this.message = connection.watched;
		});
	}

	/** The passages as they stand in the document now, by text. */
	locate(): ToldTexts {
		return locatePassages(this.#connection.doc, this.#shape, this.message?.passages ?? []);
	}

	destroy(): void {
		this.#stop();
	}
}
