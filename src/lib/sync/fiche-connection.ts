import { WebsocketProvider } from 'y-websocket';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { collabPath, frameTypes } from '#domain/realtime/ack-message.ts';
import type { WatchMessage } from '#domain/realtime/watch-message.ts';
import { closingFor, isFinalClose, type Closing } from './closing.ts';
import { readDurableClocks } from './durable-frame.ts';
import { SaveLedger } from './save-ledger.ts';
import { stampDeletions } from './stamp-deletions.ts';
import { readWatchMessage } from './watch-frame.ts';

/** connexion: never synchronised yet; coupe: lost for now, one goes on typing; ferme: for good. */
export type ConnectionStatus = 'connexion' | 'ouvert' | 'coupe' | 'ferme';

export interface ConnectionView {
	readonly status: ConnectionStatus;
	/** [EDI-1] Everything written in this browser is on the server's disk. */
	readonly saved: boolean;
	readonly closing: Closing | null;
}

/** One browser's line to one generation of one shared fiche. */
export class FicheConnection {
	readonly situationId: string;
	readonly doc = new Y.Doc();
	readonly awareness: Awareness;
	readonly #provider: WebsocketProvider;
	readonly #ledger = new SaveLedger(this.doc.clientID);
	readonly #unstamp: () => void;
	readonly #gone = new AbortController();
	readonly #listeners = new Set<() => void>();
	#everSynced = false;
	#closing: Closing | null = null;
	#watched: WatchMessage | null = null;

	/** `origin` is the page's own, `wss://host`; the session travels in the cookie, never in the address. */
	constructor(origin: string, situationId: string, generation: number) {
		this.situationId = situationId;
		this.#provider = new WebsocketProvider(
			`${origin}${collabPath}/${situationId}`,
			String(generation),
			this.doc,
			{
				// Other tabs would bypass the server's checks, and may leave text in localStorage.
				disableBc: true,
				shouldReconnect: ({ code }) => !isFinalClose(code)
			}
		);
		this.awareness = this.#provider.awareness;
		this.#provider.messageHandlers[frameTypes.durable] = (_encoder, decoder) => {
			this.#ledger.acknowledge(readDurableClocks(decoder));
			this.#tell();
		};
		this.#provider.messageHandlers[frameTypes.watch] = (_encoder, decoder) => {
			this.#watched = readWatchMessage(decoder) ?? this.#watched;
			this.#tell();
		};
		this.#provider.on('sync', (synced) => {
			this.#everSynced ||= synced;
			this.#tell();
		});
		this.#provider.on('status', () => this.#tell());
		this.#provider.on('closed', ({ code }) => this.#closed(code));
		// A lost network is known at once; the socket itself takes half a minute to notice.
		for (const name of ['online', 'offline'])
			addEventListener(name, () => this.#tell(), { signal: this.#gone.signal });
		this.doc.on('afterTransaction', (transaction) => this.#count(transaction));
		this.#unstamp = stampDeletions(this.doc, () => {
			this.#ledger.erased();
			this.#tell();
		});
	}

	get view(): ConnectionView {
		return { status: this.#status(), saved: this.#ledger.saved, closing: this.#closing };
	}

	/** Where the name to watch stands, as the server last said. */
	get watched(): WatchMessage | null {
		return this.#watched;
	}

	/** Calls back after each change of the view or of what is watched; returns how to stop. */
	listen(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Leaves, and forgets the text. */
	destroy(): void {
		this.#listeners.clear();
		this.#gone.abort();
		this.#unstamp();
		this.#provider.destroy();
		this.awareness.destroy();
		this.doc.destroy();
	}

	#status(): ConnectionStatus {
		if (this.#closing) return 'ferme';
		if (!this.#everSynced) return 'connexion';
		return this.#provider.synced && navigator.onLine ? 'ouvert' : 'coupe';
	}

	#count(transaction: Y.Transaction): void {
		const own = this.doc.clientID;
		const before = transaction.beforeState.get(own) ?? 0;
		const after = transaction.afterState.get(own) ?? 0;
		if (!transaction.local || after <= before) return;
		this.#ledger.wrote(after);
		this.#tell();
	}

	// [EDI-2] The document may hold text that the server refused: it is thrown away with the line.
	#closed(code: number): void {
		this.#closing = closingFor(code);
		this.#tell();
		this.destroy();
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}
}
