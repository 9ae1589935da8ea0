import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from './deps.ts';
import type { GuardVerdict } from './guard-fiche.ts';

/** What finalisation needs beside the usual services. */
export interface FinaliseDeps extends Deps {
	readonly formVersion: string;
	readonly guardVersion: string;
	readonly collab: {
		freeze(situationId: string): Promise<{ values: FicheValues; epoch: number }>;
		unfreeze(situationId: string): Promise<void>;
		finalised(situationId: string): void;
		destroyDraft(tx: Sql, situationId: string, epoch: number): Promise<void>;
	};
	readonly names: {
		known(situationId: string): readonly string[] | null;
		wipe(situationId: string): void;
	};
	/** Throws when the guard can not run: the caller then refuses. */
	guard(
		facts: MeetingFacts,
		values: FicheValues,
		known: readonly string[],
		formVersion: string
	): GuardVerdict;
	/** The day as French people write it. */
	day(moment: Date): string;
}
