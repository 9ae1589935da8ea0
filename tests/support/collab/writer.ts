import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { collabPath, frameTypes } from '#domain/realtime/ack-message.ts';
import type { StorageWord } from '#domain/realtime/storage-message.ts';
import type { WatchMessage } from '#domain/realtime/watch-message.ts';
import { readStorageWord } from '#lib/sync/storage-frame.ts';
import { readWatchMessage } from '#lib/sync/watch-frame.ts';
import { waitFor } from './wait-for.ts';

/** A browser's side of the fiche, with the real provider. */
export interface Writer {
	readonly doc: Y.Doc;
	readonly provider: WebsocketProvider;
	/** Clock of this document that the server said to be on disk. */
	durable(): number;
	/** Close code that ended it for good, or null. */
	ended(): number | null;
	/** What the server last said of the name to watch. */
	watched(): WatchMessage | null;
	/** What the server said of its storage, in order. */
	storage(): readonly StorageWord[];
	synced(): Promise<void>;
	/** Waits until everything written here is acknowledged. */
	saved(limit?: number): Promise<void>;
	type(field: string, text: string): void;
	read(field: string): string;
	leave(): void;
}

/** Opens a tab of `personId` on a situation's fiche. */
export function openWriter(
	url: string,
	situationId: string,
	personId: string,
	options: {
		readonly generation?: number;
		readonly doc?: Y.Doc;
		readonly session?: string;
		/** For the product's own server, which asks for a session and an origin. */
		readonly headers?: Readonly<Record<string, string>>;
		readonly socket?: object;
		/** Longest pause between two attempts to come back, ms; y-websocket's own is 2500. */
		readonly comesBackWithin?: number;
	} = {}
): Writer {
	const doc = options.doc ?? new Y.Doc();
	const provider = new WebsocketProvider(
		`${url}${collabPath}/${situationId}`,
		String(options.generation ?? 1),
		doc,
		{
			// y-websocket types the browser's WebSocket; ws has the same interface at run time.
			WebSocketPolyfill: Object.assign(
				options.socket ?? socketWith(options.headers)
			) satisfies unknown,
			disableBc: true,
			...(options.comesBackWithin && { maxBackoffTime: options.comesBackWithin }),
			params: { qui: personId, ...(options.session ? { session: options.session } : {}) }
		}
	);
	let durable = 0;
	let ended: number | null = null;
	provider.messageHandlers[frameTypes.durable] = (_encoder, decoder) => {
		const count = decoding.readVarUint(decoder);
		for (let index = 0; index < count; index++) {
			const client = decoding.readVarUint(decoder);
			const clock = decoding.readVarUint(decoder);
			if (client === doc.clientID) durable = Math.max(durable, clock);
		}
	};
	let watched: WatchMessage | null = null;
	provider.messageHandlers[frameTypes.watch] = (_encoder, decoder) => {
		watched = readWatchMessage(decoder);
	};
	const storage: StorageWord[] = [];
	provider.messageHandlers[frameTypes.storage] = (_encoder, decoder) => {
		storage.push(readStorageWord(decoder) ?? 'marche');
	};
	provider.on('closed', ({ code }) => (ended = code));
	return {
		doc,
		provider,
		durable: () => durable,
		ended: () => ended,
		watched: () => watched,
		storage: () => storage,
		synced: () => waitFor(() => provider.synced),
		saved: (limit) => waitFor(() => durable >= Y.getState(doc.store, doc.clientID), limit),
		type: (field, text) => doc.getText(field).insert(doc.getText(field).length, text),
		read: (field) => doc.getText(field).toString(),
		leave: () => provider.destroy()
	};
}

function socketWith(headers: Readonly<Record<string, string>> = {}) {
	return class extends WebSocket {
		constructor(address: string, protocols?: string[]) {
			super(address, protocols, { headers: { ...headers } });
		}
	};
}
