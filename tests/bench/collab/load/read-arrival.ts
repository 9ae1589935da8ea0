/** What an update that a server sends brings, by author. */
export interface ArrivalReader {
	/** Letters of this author, from a clock on. */
	added(client: number, clock: number, length: number): void;
	/** Letters taken away. Whose hand it was is not said: here everyone erases his own only. */
	erased(client: number, clock: number, length: number): void;
}

const contents = { collected: 0, deleted: 1, string: 4, skip: 10 } as const;
const flags = { origin: 0x80, rightOrigin: 0x40, key: 0x20, content: 0x1f } as const;

/**
 * Reads one update (Yjs V1) without building anything: servers may send strokes one by one or merge several. Only what
 * our typists write is known here; anything else is a fault of the bench.
 */
export function readArrival(bytes: Uint8Array, start: number, reader: ArrivalReader): void {
	const cursor = new Cursor(bytes, start);
	for (let clients = cursor.number(); clients > 0; clients--) {
		let structs = cursor.number();
		const client = cursor.number();
		let clock = cursor.number();
		for (; structs > 0; structs--) {
			const info = cursor.byte();
			const length = readStruct(cursor, info);
			if ((info & flags.content) !== contents.skip) reader.added(client, clock, length);
			clock += length;
		}
	}
	for (let clients = cursor.number(); clients > 0; clients--) {
		const client = cursor.number();
		for (let ranges = cursor.number(); ranges > 0; ranges--)
			reader.erased(client, cursor.number(), cursor.number());
	}
}

function readStruct(cursor: Cursor, info: number): number {
	const content = info & flags.content;
	if (content === contents.collected || content === contents.skip) return cursor.number();
	if (info & flags.origin) cursor.skipId();
	if (info & flags.rightOrigin) cursor.skipId();
	if (!(info & (flags.origin | flags.rightOrigin))) {
		if (cursor.number() === 1) cursor.skipString();
		else cursor.skipId();
		if (info & flags.key) cursor.skipString();
	}
	if (content === contents.deleted) return cursor.number();
	if (content === contents.string) return cursor.skipString();
	throw new Error(`an update with content ${content}`);
}

/** lib0's numbers and strings. */
export class Cursor {
	readonly #bytes: Uint8Array;
	at: number;

	constructor(bytes: Uint8Array, at: number) {
		this.#bytes = bytes;
		this.at = at;
	}

	byte(): number {
		const byte = this.#bytes[this.at++];
		if (byte === undefined) throw new Error('an update that ends too soon');
		return byte;
	}

	number(): number {
		let value = 0;
		let unit = 1;
		for (;;) {
			const byte = this.byte();
			value += (byte & 0x7f) * unit;
			if (byte < 0x80) return value;
			unit *= 128;
		}
	}

	skipId(): void {
		this.number();
		this.number();
	}

	/** Passes over a string and gives its length in UTF-16 units, as Yjs counts. */
	skipString(): number {
		const end = this.number() + this.at;
		let units = 0;
		while (this.at < end) {
			const byte = this.byte();
			if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
		}
		return units;
	}
}
