import { appendUpdates } from '#server/db/collab-append.ts';
import { createCollabStore, type CollabStore } from '#server/db/collab-store.ts';
import type { Sql } from '#server/db/database.ts';
import type { Faults } from './fault-points.ts';

/** The store of drafts, with a place to die before and after each of its steps. */
export function createFaultyStore(sql: Sql, faults: Faults): CollabStore {
	const store = createCollabStore(sql);
	return {
		...store,
		async appendUpdates(rows) {
			faults.reach('told');
			if (faults.isArmed('sent')) setTimeout(() => faults.reach('sent'), 2);
			// One statement is its own transaction: a longer one, to die between INSERT and COMMIT.
			const results = faults.isArmed('inserted')
				? await sql.transaction(async (tx) => {
						const inserted = await appendUpdates(tx, rows);
						faults.reach('inserted');
						return inserted;
					})
				: await store.appendUpdates(rows);
			faults.reach('committed');
			return results;
		},
		async claimClient(key, epoch, clientId, personId) {
			faults.reach('claiming');
			const owner = await store.claimClient(key, epoch, clientId, personId);
			faults.reach('claimed');
			return owner;
		},
		async compact(key, epoch, fold) {
			const done = await store.compact(key, epoch, (stored, uptoSeq) => {
				faults.reach('reading');
				const folded = fold(stored, uptoSeq);
				faults.reach('folded');
				return {
					...folded,
					verify(readBack) {
						faults.reach('replaced');
						return folded.verify(readBack);
					}
				};
			});
			faults.reach('compacted');
			return done;
		},
		releaseLease(key, epoch) {
			faults.reach('releasing');
			return store.releaseLease(key, epoch);
		},
		changeState(key, epoch, from, to) {
			faults.reach('freezing');
			return store.changeState(key, epoch, from, to);
		},
		async destroyDraft(tx, situationId, epoch) {
			await store.destroyDraft(tx, situationId, epoch);
			faults.reach('destroyed');
		}
	};
}
