import * as Y from 'yjs';
import type { FicheShape } from '#domain/fiche/fiche-shape.ts';
import { stampDeletions } from '#lib/sync/stamp-deletions.ts';
import type { Random } from '../random.ts';
import { MemoryClient, personNamed } from '../memory/memory-client.ts';
import { PromiseBook } from './promise-book.ts';

/** Texts stay below this, as people's do: the server's bound is for those who fill the memory. */
const longest = 1_500;

/** Somebody honest with a tab open: types, erases, ticks, takes back, goes and comes. */
export class Typist {
	readonly client: MemoryClient;
	readonly book: PromiseBook;
	readonly reads: boolean;
	/** Access was taken away on purpose: a final code is then what is expected. */
	expelled = false;
	/** Its own updates so far. */
	updates = 0;
	readonly #random: Random;
	readonly #shape: FicheShape;
	readonly #undo: Y.UndoManager;
	readonly #unstamp: () => void;

	constructor(personId: string, situationId: string, random: Random, shape: FicheShape) {
		this.#random = random;
		this.#shape = shape;
		this.reads = personId.startsWith('lecteur');
		this.client = new MemoryClient(personNamed(personId), situationId, {
			clientId: 1 + random.below(2 ** 31),
			offlineWay: random.below(2) === 0 ? 'step2' : 'resend'
		});
		const { doc } = this.client;
		this.book = new PromiseBook(doc);
		// Texts only, as in the product: an undo manager keeps overwritten values, which Yjs then sends two in one.
		const roots = [...shape.texts.keys()].map((name) => doc.getText(name));
		this.#undo = new Y.UndoManager(roots, {
			captureTimeout: 0,
			trackedOrigins: new Set(['typed'])
		});
		this.#unstamp = stampDeletions(doc, () => undefined);
		doc.on('update', (_update: Uint8Array, origin: unknown) => {
			if (origin !== this.client) this.updates += 1;
		});
	}

	/** One act of a person at a fiche. */
	act(): void {
		if (this.reads) return this.#point();
		const { doc } = this.client;
		const way = this.#random.below(14);
		if (way === 0) this.#undo.undo();
		else if (way === 1) this.#undo.redo();
		else if (way === 2) this.#point();
		else doc.transact(() => (way < 6 ? this.#tick() : this.#write(way)), 'typed');
	}

	leaveForGood(): void {
		this.#unstamp();
		this.#undo.destroy();
		this.client.destroy();
	}

	#text(): Y.Text {
		const names = [...this.#shape.texts.keys()];
		return this.client.doc.getText(names[this.#random.below(names.length)] ?? 'contexte');
	}

	#point(): void {
		const anchor = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(this.#text(), 0));
		this.client.awareness.setLocalState({ field: 'contexte', cursor: { anchor, head: anchor } });
	}

	#tick(): void {
		const entries = [...this.#shape.entries];
		const [key, rule] = entries[this.#random.below(Math.min(entries.length, 12))] ?? [];
		const map = this.client.doc.getMap(this.#shape.entriesRoot);
		if (!key || !rule) return;
		if (this.#random.below(3) === 0) map.set(key, null);
		else if (this.#random.below(8) === 0) map.delete(key);
		else if (rule.kind === 'flag') map.set(key, true);
		else if (rule.kind === 'line') map.set(key, this.#random.word().replaceAll('\n', ' '));
		else map.set(key, rule.codes[this.#random.below(rule.codes.length)] ?? null);
	}

	#write(way: number): void {
		const text = this.#text();
		const at = this.#random.below(text.length + 1);
		const erased = Math.min(text.length - at, this.#random.below(text.length > longest ? 200 : 9));
		if (way < 8 || text.length > longest) text.delete(at, erased);
		if (text.length <= longest && way !== 6)
			text.insert(Math.min(at, text.length), this.#random.word());
		if (way === 13) text.delete(at, Math.min(2, text.length - at));
	}
}
