import * as Y from 'yjs';
import { decodeWholeUpdate } from './decode-update.ts';
import { gap, violation, type Finding } from './update-finding.ts';

/** What an update would add, indexed: only structs that reach beyond what the document knows. */
export interface UpdateStructs {
	/** Client → its new items, in clock order, without a hole. */
	readonly items: ReadonlyMap<number, readonly Y.Item[]>;
	readonly deletes: ReadonlyMap<number, readonly { clock: number; len: number }[]>;
}

/** A clock above this is no meeting: it keeps all sums exact and memory bounded. */
export const greatestClock = 2 ** 31;

/** Yjs draws its ids among 32 bits; beyond 2^53 they are no numbers any more. */
export const greatestClient = 2 ** 32 - 1;

/**
 * Decodes an update (V1, linear in its size) and refuses whatever is not a run of ordinary items in order.
 * GC never comes from an honest client: root types only are never collected whole (§2.7); Skip only in an answer.
 */
export function readUpdateStructs(
	update: Uint8Array,
	store: Y.Doc['store'],
	{ isAnswer }: { readonly isAnswer: boolean }
): UpdateStructs | Finding {
	const decoded = decodeWholeUpdate(update);
	if (!decoded) return violation('undecodable');
	const items = new Map<number, Y.Item[]>();
	const next = new Map<number, number>();
	for (const struct of decoded.structs) {
		// A tab that still waits for what it builds upon answers with a hole, as Yjs does.
		if (struct instanceof Y.Skip && isAnswer) return gap;
		if (!(struct instanceof Y.Item)) return violation('struct-kind');
		const { client, clock } = struct.id;
		if (client > greatestClient) return violation('client');
		const end = clock + struct.length;
		if (struct.length < 1 || end > greatestClock) return violation('clock');
		const expected = next.get(client);
		if (expected !== undefined && clock !== expected) return violation('order');
		next.set(client, end);
		if (end <= Y.getState(store, client)) continue;
		const run = items.get(client);
		if (run) run.push(struct);
		else items.set(client, [struct]);
	}
	return { items, deletes: decoded.ds.clients };
}

/** Finds the new item that holds a clock, or null. */
export function findNewItem(structs: UpdateStructs, client: number, clock: number): Y.Item | null {
	const run = structs.items.get(client);
	if (!run) return null;
	let low = 0;
	let high = run.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const item = run[middle];
		if (!item) return null;
		if (clock < item.id.clock) high = middle - 1;
		else if (clock >= item.id.clock + item.length) low = middle + 1;
		else return item;
	}
	return null;
}
