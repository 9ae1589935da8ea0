import type { CollabStore } from '#server/db/collab-store.ts';

/** open: the database answers; shut: it keeps one waiting; an error: it refuses. */
export type Gate = 'open' | 'shut' | Error;

/** A store whose INSERTs do as told, and what it was asked to store. */
export interface HeldStore extends CollabStore {
	gate: Gate;
	tries: number;
	/** Greatest number of bytes that one statement carried. */
	largest: number;
}

/** Holds back, or refuses, the INSERTs of a store. */
export function holdStore(store: CollabStore): HeldStore {
	const held: HeldStore = {
		...store,
		gate: 'open',
		tries: 0,
		largest: 0,
		async appendUpdates(rows) {
			held.tries += 1;
			const bytes = rows.reduce((sum, { sealed }) => sum + sealed.length, 0);
			held.largest = Math.max(held.largest, bytes);
			while (held.gate === 'shut') await new Promise((resolve) => setTimeout(resolve, 5));
			if (held.gate instanceof Error) throw held.gate;
			return store.appendUpdates(rows);
		}
	};
	return held;
}

/** As drizzle gives a refusal of PostgreSQL: the SQLSTATE is that of the cause. */
export const sqlError = (code: string): Error =>
	new Error('Failed query', { cause: Object.assign(new Error(code), { code }) });
