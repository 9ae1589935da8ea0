import type { Refusal } from '#domain/shared/refusal.ts';
import type { CollabStore } from '#server/db/collab-store.ts';
import type { DraftKeys } from '#server/keys/draft-keys.ts';
import type { KnownNames } from '#server/known-names.ts';
import type { ReadWithGuard } from '../read-with-guard.ts';
import type { CollabPerson } from './collab-person.ts';
import type { FoldDraft } from './fold-job.ts';
import type { CollabRates, CollabTiming } from './limits.ts';

type RightDecision =
	{ readonly right: 'read' | 'write' } | { readonly right: 'none'; readonly why: Refusal };

/** Pino-like; only codes, counts and opaque ids ever go there, never content. */
interface CollabLog {
	info(facts: object, message: string): void;
	warn(facts: object, message: string): void;
	error(facts: object, message: string): void;
}

export interface CollabHubOptions {
	readonly store: CollabStore;
	/** The key of each draft, outside the database. */
	readonly keys: Pick<DraftKeys, 'create' | 'read' | 'destroy'>;
	/** Folds the rows of a draft into a snapshot, off the hot path. */
	readonly fold: FoldDraft;
	/**
	 * Names this node in leases. Best the same after a restart, so that it takes its own rooms back at once; two
	 * processes under one name still can not both write: the epoch decides.
	 */
	readonly nodeId: string;
	/** Decides afresh from the database; a throw refuses (1013). */
	decideRight(person: CollabPerson, situationId: string): Promise<RightDecision>;
	/** Names to watch for, in memory; their passages are shown to every browser of the room. */
	readonly names: Pick<KnownNames, 'known' | 'listen'>;
	readonly readWithGuard: ReadWithGuard;
	now(): Date;
	randomBytes(count: number): Uint8Array;
	readonly log: CollabLog;
	/** Shorter delays, for tests. */
	readonly timing?: Partial<CollabTiming>;
	/** Other rates per socket, for benches. */
	readonly rates?: CollabRates;
}
