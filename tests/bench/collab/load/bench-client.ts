import * as encoding from 'lib0/encoding';
import * as sync from 'y-protocols/sync';
import * as Y from 'yjs';
import type { Dialect } from './dialect.ts';
import { openRawSocket, type RawSocket } from './raw-socket.ts';
import { Cursor, readArrival } from './read-arrival.ts';
import type { Reading } from './reading.ts';

const messages = { sync: 0, awareness: 1, syncReply: 4 } as const;

export interface Seat {
	readonly port: number;
	readonly dialect: Dialect;
	readonly room: string;
	readonly clientId: number;
}

/** One person in a room: does what y-websocket does at its arrival, then reads what the others type. */
export class BenchClient {
	readonly #readings = new Map<number, Reading>();
	readonly #prefix: Uint8Array;
	#socket: RawSocket | null = null;
	#state: Uint8Array | null = null;
	#onState: () => void = () => undefined;
	#onEnd: () => void = () => undefined;
	#leaving = false;
	#isAsked = false;

	constructor(prefix: Uint8Array) {
		this.#prefix = prefix;
	}

	/** Comes in and waits for the server's state. */
	static async join({ port, dialect, room, clientId }: Seat): Promise<BenchClient> {
		const client = new BenchClient(dialect.prefix(room));
		const path = dialect.path(room, `${room}-${clientId}`);
		const take = (message: Uint8Array): void => client.#take(message);
		const synced = new Promise<void>((resolve, reject) => {
			client.#onState = resolve;
			client.#onEnd = () => reject(new Error(`a server closed ${path}`));
		});
		client.#socket = await openRawSocket(port, path, take, () => client.#end());
		// The server may ask along with its handshake, before there is a socket to answer by.
		if (client.#isAsked) client.say(emptyStep2);
		for (const message of [...dialect.hello, firstStep, presence(clientId)]) client.say(message);
		await synced;
		return client;
	}

	say(message: Uint8Array): void {
		this.#socket?.send(this.#prefix, message);
	}

	/** Notes what comes of a typist from now on. */
	follow(reading: Reading): void {
		this.#readings.set(reading.typist.clientId, reading);
	}

	get missing(): number {
		return [...this.#readings.values()].reduce((sum, { missing }) => sum + missing, 0);
	}

	/** The document as the server gave it at the arrival. */
	get state(): Uint8Array {
		if (!this.#state) throw new Error('not there yet');
		return this.#state;
	}

	leave(): void {
		this.#leaving = true;
		this.#socket?.leave();
	}

	/** Nothing of a run in which somebody was put out can be trusted. */
	#end(): void {
		this.#onEnd();
		if (this.#state && !this.#leaving) throw new Error('a server closed a socket of the bench');
	}

	#take(message: Uint8Array): void {
		const cursor = new Cursor(message, this.#prefix.length);
		const type = cursor.number();
		if (type !== messages.sync && type !== messages.syncReply) return;
		const step = cursor.number();
		const length = cursor.number();
		if (step === sync.messageYjsSyncStep1) this.#answer();
		else if (step === sync.messageYjsUpdate) readArrival(message, cursor.at, this);
		else if (!this.#state) {
			this.#state = Uint8Array.from(message.subarray(cursor.at, cursor.at + length));
			this.#onState();
		}
	}

	/** It has written nothing yet, and begins only once it is in. */
	#answer(): void {
		this.#isAsked = true;
		this.say(emptyStep2);
	}

	added(client: number, clock: number, length: number): void {
		this.#readings.get(client)?.added(clock, length);
	}

	erased(client: number, clock: number, length: number): void {
		this.#readings.get(client)?.erased(clock, length);
	}
}

const syncMessage = (write: (encoder: encoding.Encoder) => void): Uint8Array =>
	encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, messages.sync);
		write(encoder);
	});
const nobody = new Y.Doc();
const firstStep = syncMessage((encoder) => sync.writeSyncStep1(encoder, nobody));
const emptyStep2 = syncMessage((encoder) => sync.writeSyncStep2(encoder, nobody));

/** « I am here »: an awareness update with one state. */
function presence(clientId: number): Uint8Array {
	const states = encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, 1);
		encoding.writeVarUint(encoder, clientId);
		encoding.writeVarUint(encoder, 1);
		encoding.writeVarString(encoder, JSON.stringify({ field: 'contexte' }));
	});
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, messages.awareness);
		encoding.writeVarUint8Array(encoder, states);
	});
}
