import type { CollabStore } from '#server/db/collab-store.ts';
import { createKnownNames } from '#server/known-names.ts';
import { createCollabHub, type CollabHub } from '#server/realtime/collab/collab-hub.ts';
import type { CollabHubOptions } from '#server/realtime/collab/hub-options.ts';
import { readDirectly } from '#tests/support/guard/read-directly.ts';
import { createRandom } from '../random.ts';

export interface MemoryServer {
	readonly hub: CollabHub;
	/** Facts given to the log: never content. */
	readonly logged: object[];
}

/** The key that wraps the keys of a test's drafts. */
export const testDraftKey = new Uint8Array(32).fill(7);

/** A hub without HTTP: sockets in memory are seated by `admit`. Its randomness can be played again. */
export function startMemoryServer(
	store: CollabStore,
	options: Partial<CollabHubOptions> & { readonly seed?: number } = {}
): MemoryServer {
	const { seed = 1, ...given } = options;
	const logged: object[] = [];
	const log = (facts: object, message: string): void => void logged.push({ ...facts, message });
	const random = createRandom(seed);
	const hub = createCollabHub({
		store,
		draftKey: testDraftKey,
		nodeId: 'noeud-a',
		decideRight: () => Promise.resolve({ right: 'write' }),
		now: () => new Date(),
		randomBytes: (count) => Uint8Array.from({ length: count }, () => random.below(256)),
		names: createKnownNames(Date.now),
		readWithGuard: readDirectly,
		log: { info: log, warn: log, error: log },
		...given
	});
	return { hub, logged };
}
