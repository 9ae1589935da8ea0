import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import type { CollabTiming } from '#server/realtime/collab/limits.ts';
import { createCollabStore, type CollabStore } from '#server/db/collab-store.ts';
import type { Database } from '#server/db/database.ts';
import { waitFor } from '../wait-for.ts';
import { openWriter, type Writer } from '../writer.ts';
import { startFaultServer, type FaultServer } from './fault-server.ts';
import { createDraft, readStored, type StoredText } from './stored-draft.ts';

/** Generous: the machine may be slow, and browsers wait longer after each failed attempt. */
const patience = 20_000;

/** One server after another on the same port, drafts, and the browsers of one test. */
export class FaultScene {
	readonly store: CollabStore;
	readonly #draftKey: Uint8Array;
	readonly #databaseUrl: string;
	readonly #timing: Partial<CollabTiming>;
	/** Whose server this is another room of. */
	readonly #host: FaultScene | null;
	#server: FaultServer | null = null;
	#port = 0;
	#writers: Writer[] = [];
	#situationId = '';

	constructor(
		database: Database,
		databaseUrl: string,
		timing: Partial<CollabTiming> = {},
		host: FaultScene | null = null
	) {
		this.#host = host;
		this.#draftKey = host ? host.#draftKey : randomBytes(32);
		this.store = createCollabStore(database.sql);
		this.#databaseUrl = databaseUrl;
		this.#timing = timing;
	}

	get situationId(): string {
		return this.#situationId;
	}

	get server(): FaultServer {
		if (this.#host) return this.#host.server;
		if (!this.#server) throw new Error('no server');
		return this.#server;
	}

	/** The server ends as the process does when it is asked to; how long that took, ms. */
	async askToEnd(): Promise<number> {
		const since = Date.now();
		await this.server.ask({ do: 'close' });
		await this.server.kill();
		return Date.now() - since;
	}

	/** A draft of its own, and a server for it: the one that is still alive, or a new one. */
	async begin(): Promise<void> {
		this.#situationId = await createDraft(this.store, this.#draftKey);
		if (!this.#host && (!this.#server || this.#server.isDead())) await this.restart();
	}

	/** Starts the next server where browsers look for it. */
	async restart(): Promise<void> {
		this.#server = await startFaultServer({
			databaseUrl: this.#databaseUrl,
			dataDir: null,
			draftKey: Buffer.from(this.#draftKey).toString('hex'),
			port: this.#port,
			timing: { retryFirst: 20, retryLast: 200, ...this.#timing }
		});
		this.#port = this.#server.port;
	}

	come(personId: string, options?: Parameters<typeof openWriter>[3]): Writer {
		const writer = openWriter(this.server.url, this.#situationId, personId, {
			comesBackWithin: 200,
			...options
		});
		this.#writers.push(writer);
		return writer;
	}

	/** Browsers that are in and whose ids are registered. */
	async gather(...people: string[]): Promise<readonly Writer[]> {
		const writers = people.map((person) => this.come(person));
		await Promise.all(writers.map((writer) => writer.synced()));
		for (const writer of writers) writer.doc.getMap('champs').set('demandeurs.mg', true);
		await this.saved(...writers);
		return writers;
	}

	/** The tab is gone, with all that it held. */
	leave(...writers: readonly Writer[]): void {
		for (const writer of writers) writer.leave();
		this.#writers = this.#writers.filter((writer) => !writers.includes(writer));
	}

	async saved(...writers: readonly Writer[]): Promise<void> {
		await Promise.all(writers.map((writer) => writer.saved(patience)));
	}

	/** Ends a test; the server goes on with the next one. */
	end(): void {
		this.leave(...this.#writers);
	}

	async close(): Promise<void> {
		this.end();
		await this.#server?.kill();
	}

	/** What is on disk, whatever browsers hold. */
	stored(): Promise<StoredText | null> {
		return readStored(this.store, this.#draftKey, this.#situationId);
	}

	/** [RT-1] What a browser was told to be on disk is there. */
	async expectAcknowledged(...writers: readonly Writer[]): Promise<void> {
		const clocks = (await this.stored())?.clocks;
		for (const writer of writers)
			expect(clocks?.get(writer.doc.clientID) ?? 0).toBeGreaterThanOrEqual(writer.durable());
	}

	/** Every browser and the disk hold exactly this, everything is acknowledged, and nobody was closed for good. */
	async expectEverywhere(texts: Readonly<Record<string, string>>): Promise<void> {
		const agrees = (writer: Writer): boolean =>
			Object.entries(texts).every(([field, text]) => writer.read(field) === text);
		try {
			await waitFor(() => this.#writers.every(agrees), patience);
		} catch {
			// The comparison says more than « still waiting ».
			for (const writer of this.#writers)
				for (const [field, text] of Object.entries(texts)) expect(writer.read(field)).toBe(text);
		}
		await this.saved(...this.#writers);
		// A browser that brings back the text of others is not the one that is told.
		await expect
			.poll(async () => (await this.stored())?.texts, { timeout: patience })
			.toEqual(texts);
		expect(this.#writers.map((writer) => writer.ended())).toEqual(this.#writers.map(() => null));
	}
}
