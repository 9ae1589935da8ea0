import { randomBytes } from 'node:crypto';
import { createCollabStore } from '#server/db/collab-store.ts';
import type { Database } from '#server/db/database.ts';
import { startCollabServer, type CollabServer } from '../collab-server.ts';
import { openWriter, type Writer } from '../writer.ts';
import { holdStore, type HeldStore } from './held-store.ts';
import { createDraft, readStored, type StoredText } from './stored-draft.ts';

type ServerOptions = Partial<Parameters<typeof startCollabServer>[1]>;

/** A server in this process over a store that fails as told, and the browsers of one test. */
export class LocalScene {
	readonly store: HeldStore;
	readonly #database: Database;
	readonly #draftKey = randomBytes(32);
	#servers: CollabServer[] = [];
	#writers: Writer[] = [];

	constructor(database: Database) {
		this.#database = database;
		this.store = holdStore(createCollabStore(database.sql));
	}

	createDraft(): Promise<string> {
		return createDraft(this.store, this.#draftKey);
	}

	async serve(options: ServerOptions = {}, port = 0): Promise<CollabServer> {
		const given = {
			draftKey: this.#draftKey,
			store: this.store,
			...options,
			timing: { retryFirst: 20, retryLast: 100, ...options.timing }
		};
		const server = await startCollabServer(this.#database.sql, given, port);
		this.#servers.push(server);
		return server;
	}

	come(...[url, situationId, personId, options]: Parameters<typeof openWriter>): Writer {
		const patience = { comesBackWithin: 200, ...options };
		const writer = openWriter(url, situationId, personId, patience);
		this.#writers.push(writer);
		return writer;
	}

	stored(situationId: string): Promise<StoredText | null> {
		return readStored(this.store, this.#draftKey, situationId);
	}

	/** Forgets a server that crashed: there is nothing left of it to close. */
	forget(server: CollabServer): void {
		this.#servers = this.#servers.filter((other) => other !== server);
	}

	async end(): Promise<void> {
		this.store.gate = 'open';
		for (const writer of this.#writers) writer.leave();
		await Promise.all(this.#servers.map((server) => server.close()));
		this.#writers = [];
		this.#servers = [];
	}
}
