import * as Y from 'yjs';
import { isNear } from './check-neighbours.ts';
import type { FicheDoc } from './fiche-doc.ts';
import { storedPlace, type Place } from './item-place.ts';
import { isFinding } from './update-finding.ts';

/** Clocks of one client that are not in the document yet, all at one place. */
interface Run {
	readonly clock: number;
	end: number;
	readonly place: Place;
}

/** An item that a checked update adds, and where it goes. */
export interface PlacedItem {
	readonly item: Y.Item;
	readonly place: Place;
}

/**
 * Updates that were checked and shown and are not yet in the document: integrating several in one transaction costs a
 * fifth of one transaction each (collaboration.md §10, « light index »). Knows of them what the next check needs.
 */
export class LiveTail {
	readonly #fiche: FicheDoc;
	readonly #runs = new Map<number, Run[]>();
	readonly #added = new Map<string, number>();
	#updates: Uint8Array[] = [];

	constructor(fiche: FicheDoc) {
		this.#fiche = fiche;
	}

	get length(): number {
		return this.#updates.length;
	}

	/** The next clock of a client, the document's or ours. */
	stateOf(client: number): number {
		return this.#runs.get(client)?.at(-1)?.end ?? Y.getState(this.#fiche.doc.store, client);
	}

	/** Where a known item stands; null when it is unknown, or nothing may be built upon it. */
	placeOf({ client, clock }: Y.ID): Place | null {
		const { store } = this.#fiche.doc;
		if (clock < Y.getState(store, client)) {
			const place = storedPlace(this.#fiche, Y.getItem(store, Y.createID(client, clock)));
			return isFinding(place) ? null : place;
		}
		return this.#runs.get(client)?.find((run) => clock < run.end)?.place ?? null;
	}

	/** Whether an item stands where it was written (check-neighbours.ts). */
	isNear(item: Y.Item, place: Place): boolean {
		return isNear(this.#fiche, item, place);
	}

	/** Length of a text, deletions that are not in the document yet not deducted. UTF-16 units. */
	longest(root: string): number {
		return this.#fiche.doc.getText(root).length + (this.#added.get(root) ?? 0);
	}

	/** Takes an update that checkLiveUpdate accepted on this very state. */
	push(update: Uint8Array, added: PlacedItem | null): void {
		this.#updates.push(update);
		if (!added) return;
		const { id, length } = added.item;
		this.#extend(id.client, { clock: id.clock, end: id.clock + length, place: added.place });
		const { root } = added.place;
		this.#added.set(root, (this.#added.get(root) ?? 0) + length);
	}

	#extend(client: number, run: Run): void {
		const runs = this.#runs.get(client);
		const last = runs?.at(-1);
		if (!runs || !last) this.#runs.set(client, [run]);
		else if (last.place.root === run.place.root && last.place.key === run.place.key)
			last.end = run.end;
		else runs.push(run);
	}

	/** Brings everything into the document, in one transaction. */
	integrate(): void {
		if (this.#updates.length === 0) return;
		const updates = this.#updates;
		this.#updates = [];
		this.#runs.clear();
		this.#added.clear();
		const { doc } = this.#fiche;
		doc.transact(() => {
			for (const update of updates) Y.applyUpdate(doc, update);
		});
	}
}
