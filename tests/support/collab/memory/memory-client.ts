import * as decoding from 'lib0/decoding';
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { frameTypes } from '#domain/realtime/ack-message.ts';
import { isFinalClose } from '#lib/sync/closing.ts';
import { readDurableClocks } from '#lib/sync/durable-frame.ts';
import type { CollabHub } from '#server/realtime/collab/collab-hub.ts';
import type { CollabPerson } from '#server/realtime/collab/collab-person.ts';
import {
	encodeAwareness,
	encodeStep1,
	encodeStep2,
	encodeUpdate
} from '#server/realtime/collab/frames.ts';
import { SocketPair } from './socket-pair.ts';

/** What becomes of updates written without a socket. */
export type OfflineWay = 'step2' | 'resend';

/** Someone of a test, as the session would name them. */
export const personNamed = (personId: string, sessionId = `session-${personId}`): CollabPerson => ({
	personId,
	sessionId,
	name: `Nom de ${personId}`,
	palette: 3
});

/**
 * A browser tab that speaks y-websocket's protocol over a socket in memory: step 1 on opening, its own changes as they
 * come, step 2 when it is asked. Nothing arrives or leaves until the test delivers it.
 */
export class MemoryClient {
	readonly person: CollabPerson;
	readonly situationId: string;
	readonly doc = new Y.Doc();
	readonly awareness: Awareness;
	readonly offlineWay: OfflineWay;
	pair: SocketPair | null = null;
	/** First clock of this document that the server has not said to be on disk. */
	durable = 0;
	synced = false;
	/** The code that ended it for good. */
	ended: number | null = null;
	readonly #unsent: Uint8Array[] = [];

	constructor(
		person: CollabPerson,
		situationId: string,
		options: { readonly clientId?: number; readonly offlineWay?: OfflineWay } = {}
	) {
		this.person = person;
		this.situationId = situationId;
		this.offlineWay = options.offlineWay ?? 'step2';
		if (options.clientId !== undefined) this.doc.clientID = options.clientId;
		this.awareness = new Awareness(this.doc);
		this.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== this) this.#tell(update);
		});
		this.awareness.on('update', (_change: unknown, origin: unknown) => {
			if (origin === 'local') this.#show();
		});
	}

	/** Opens a socket; the hub decides of it as time goes. */
	come(hub: Pick<CollabHub, 'admit'>, generation = 1): SocketPair {
		const pair = new SocketPair();
		pair.browser.onframe = (frame) => {
			if (this.pair === pair) this.#hear(frame);
		};
		pair.browser.onclose = (code) => {
			if (this.pair === pair) this.#lose(code);
		};
		this.pair = pair;
		hub.admit(this.person, { situationId: this.situationId, generation }, pair.server);
		pair.browser.send(encodeStep1(Y.encodeStateVector(this.doc)));
		this.#show();
		for (const update of this.#unsent.splice(0)) pair.browser.send(encodeUpdate(update));
		return pair;
	}

	/** Leaves: says goodbye, or is cut off. */
	leave(how: 'goodbye' | 'both' | 'half' = 'goodbye'): void {
		const { pair } = this;
		if (!pair) return;
		this.#lose(null);
		if (how === 'goodbye') pair.browser.close();
		else pair.cut(how);
	}

	/** Closes the tab: the document is gone. */
	destroy(): void {
		this.leave();
		this.awareness.destroy();
		this.doc.destroy();
	}

	#tell(update: Uint8Array): void {
		if (this.pair) this.pair.browser.send(encodeUpdate(update));
		else if (this.offlineWay === 'resend') this.#unsent.push(update);
	}

	#show(): void {
		if (this.awareness.getLocalState() === null) return;
		const states = encodeAwarenessUpdate(this.awareness, [this.doc.clientID]);
		this.pair?.browser.send(encodeAwareness(states));
	}

	#lose(code: number | null): void {
		this.pair = null;
		this.synced = false;
		if (code !== null && isFinalClose(code)) this.ended = code;
	}

	#hear(frame: Uint8Array): void {
		const decoder = decoding.createDecoder(frame);
		const type = decoding.readVarUint(decoder);
		if (type === frameTypes.sync) this.#hearSync(decoder);
		else if (type === frameTypes.awareness)
			applyAwarenessUpdate(this.awareness, decoding.readVarUint8Array(decoder), this);
		else if (type === frameTypes.durable) {
			const clock = readDurableClocks(decoder).get(this.doc.clientID) ?? 0;
			this.durable = Math.max(this.durable, clock);
		}
	}

	#hearSync(decoder: decoding.Decoder): void {
		const kind = decoding.readVarUint(decoder);
		const payload = decoding.readVarUint8Array(decoder);
		if (kind === 0) {
			this.pair?.browser.send(encodeStep2(Y.encodeStateAsUpdate(this.doc, payload)));
			return;
		}
		Y.applyUpdate(this.doc, payload, this);
		if (kind === 1) this.synced = true;
	}
}
