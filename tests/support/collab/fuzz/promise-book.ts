import * as Y from 'yjs';

interface Deletion {
	readonly client: number;
	readonly clock: number;
	readonly length: number;
	/** The own clock that, once on disk, says that this is too. */
	stamp: number | null;
}

/** What one browser did and what each acknowledgement promises of it, so that a crash can be held to it ([RT-1]). */
export class PromiseBook {
	readonly #doc: Y.Doc;
	readonly #deletions: Deletion[] = [];

	constructor(doc: Y.Doc) {
		this.#doc = doc;
		doc.on('afterTransaction', (transaction: Y.Transaction) => this.#note(transaction));
	}

	/** What was acknowledged and is not in a document, in words; null when all is. */
	findBroken(stored: Y.Doc, durable: number): string | null {
		const kept = Y.getState(stored.store, this.#doc.clientID);
		if (kept < durable) return `${durable} acknowledged, ${kept} kept`;
		const broken = this.#deletions.some(
			(deletion) =>
				deletion.stamp !== null && deletion.stamp <= durable && !isDeleted(stored, deletion)
		);
		return broken ? 'an acknowledged deletion came back' : null;
	}

	#note({ local, deleteSet, beforeState, afterState }: Y.Transaction): void {
		if (!local) return;
		for (const [client, ranges] of deleteSet.clients)
			for (const { clock, len } of ranges)
				this.#deletions.push({ client, clock, length: len, stamp: null });
		const own = this.#doc.clientID;
		const after = afterState.get(own) ?? 0;
		if (after === (beforeState.get(own) ?? 0)) return;
		for (const deletion of this.#deletions) deletion.stamp ??= after;
	}
}

function isDeleted({ store }: Y.Doc, { client, clock, length }: Deletion): boolean {
	const end = clock + length;
	const structs = store.clients.get(client);
	if (!structs || Y.getState(store, client) < end) return false;
	for (let index = Y.findIndexSS(structs, clock); index < structs.length; index++) {
		const struct = structs[index];
		if (!struct || struct.id.clock >= end) return true;
		if (!struct.deleted) return false;
	}
	return true;
}
