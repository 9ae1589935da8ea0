import { WebsocketProvider } from 'y-websocket';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { collabPath, frameTypes } from '#domain/realtime/ack-message.ts';
import type { StorageWord } from '#domain/realtime/storage-message.ts';
import type { WatchMessage } from '#domain/realtime/watch-message.ts';
import { changedKeys } from './changed-keys.ts';
import { closingFor, isFinalClose, type Closing } from './closing.ts';
import { readDurableClocks } from './durable-frame.ts';
import { ownWords } from './own-words.ts';
import { SaveLedger } from './save-ledger.ts';
import { spreadReconnections } from './spread-reconnections.ts';
import { stampDeletions } from './stamp-deletions.ts';
import { readStorageWord } from './storage-frame.ts';
import { readWatchMessage } from './watch-frame.ts';

/** connexion: never synchronised yet; coupe: lost for now, one goes on typing; ferme: for good. */
export type ConnectionStatus = 'connexion' | 'ouvert' | 'coupe' | 'ferme';

export interface ConnectionView {
	readonly status: ConnectionStatus;
	/** [EDI-1] Everything written in this browser is on the server's disk. */
	readonly saved: boolean;
	/** Keys of the answers that are not. */
	readonly unsaved: readonly string[];
	/** How the server says that its storage does; nothing is known of it while the line is cut. */
	readonly storage: StorageWord;
	readonly closing: Closing | null;
}

/** What the server did not store before the line ended: which answers, and this browser's own words in them. */
export interface LeftBehind {
	readonly keys: readonly string[];
	readonly words: Readonly<Record<string, string>>;
}

const nothingLeft: LeftBehind = { keys: [], words: {} };
/** Leaving, what was written last has this long to be stored. */
const lastMoment = 2_000;

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
	#storage: StorageWord = 'marche';
	#left: LeftBehind = nothingLeft;
	#destroyed = false;

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
		spreadReconnections(this.#provider);
		this.#provider.messageHandlers[frameTypes.durable] = (_encoder, decoder) => {
			this.#ledger.acknowledge(readDurableClocks(decoder));
			this.#tell();
		};
		this.#provider.messageHandlers[frameTypes.watch] = (_encoder, decoder) => {
			this.#watched = readWatchMessage(decoder) ?? this.#watched;
			this.#tell();
		};
		this.#provider.messageHandlers[frameTypes.storage] = (_encoder, decoder) => {
			this.#storage = readStorageWord(decoder) ?? this.#storage;
			this.#tell();
		};
		this.#provider.on('sync', (synced) => {
			this.#everSynced ||= synced;
			this.#tell();
		});
		this.#provider.on('status', ({ status }) => {
			// Another server may answer next time: it says itself how it does.
			if (status !== 'connected') this.#storage = 'marche';
			this.#tell();
		});
		this.#provider.on('closed', ({ code }) => this.#closed(code));
		// A lost network is known at once; the socket itself takes half a minute to notice.
		for (const name of ['online', 'offline'])
			addEventListener(name, () => this.#tell(), { signal: this.#gone.signal });
		this.doc.on('afterTransaction', (transaction) => this.#count(transaction));
		this.#unstamp = stampDeletions(this.doc, (keys) => {
			this.#ledger.erased(keys);
			this.#tell();
		});
	}

	get view(): ConnectionView {
		const { saved, unsaved } = this.#ledger;
		const [status, storage, closing] = [this.#status(), this.#storage, this.#closing];
		return { status, saved, unsaved, storage, closing };
	}

	/** Empty as long as the line has not ended. */
	get left(): LeftBehind {
		return this.#left;
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

	/** [EDI-12] Leaves once all is stored, after a moment at most, and forgets the text; gives what was not stored. */
	async leave(): Promise<LeftBehind> {
		if (!this.#destroyed) this.awareness.setLocalState(null);
		await this.#stored();
		this.#leaveBehind();
		this.destroy();
		return this.#left;
	}

	/** Forgets the text at once. */
	destroy(): void {
		if (this.#destroyed) return;
		this.#destroyed = true;
		this.#listeners.clear();
		this.#gone.abort();
		this.#unstamp();
		this.#provider.destroy();
		this.awareness.destroy();
		this.doc.destroy();
	}

	/** Resolves when all is stored, when the line has ended, or when it lasts too long. */
	#stored(): Promise<void> {
		const isOver = () => this.#ledger.saved || this.#destroyed || this.#status() !== 'ouvert';
		if (isOver()) return Promise.resolve();
		return new Promise((resolve) => {
			const done = () => {
				clearTimeout(timer);
				stop();
				resolve();
			};
			const timer = setTimeout(done, lastMoment);
			const stop = this.listen(() => isOver() && done());
		});
	}

	/** Before the document goes. */
	#leaveBehind(): void {
		if (this.#destroyed || this.#ledger.saved) return;
		const words = ownWords(this.doc, this.doc.clientID, this.#ledger.durable);
		this.#left = { keys: this.#ledger.unsaved, words };
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
		this.#ledger.wrote(after, changedKeys(transaction));
		this.#tell();
	}

	// [EDI-2] The document may hold text that the server refused: it is thrown away with the line.
	#closed(code: number): void {
		this.#closing = closingFor(code);
		this.#leaveBehind();
		if (!this.#closing.keepsWords) this.#left = { ...this.#left, words: {} };
		this.#tell();
		this.destroy();
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}
}
