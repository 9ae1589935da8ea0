import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { Sql } from '#server/db/database.ts';
import type { MarkPassage } from '#server/guard/passage-mark.ts';
import type { PendingOverrides } from '#server/pending-overrides.ts';
import type { Deps } from './deps.ts';

/** What finalisation needs beside the usual services. */
export interface FinaliseDeps extends Deps {
	readonly formVersion: string;
	readonly guardVersion: string;
	readonly collab: {
		freeze(situationId: string): Promise<{ values: FicheValues; epoch: number }>;
		unfreeze(situationId: string): Promise<void>;
		finalised(situationId: string): Promise<void>;
		destroyDraft(tx: Sql, situationId: string, epoch: number): Promise<void>;
		giveUpDraft(tx: Sql, situationId: string): Promise<boolean>;
	};
	readonly names: {
		known(situationId: string): readonly string[] | null;
		wipe(situationId: string): void;
	};
	readonly overrides: Pick<PendingOverrides, 'list' | 'wipe'>;
	readonly mark: MarkPassage;
	/** The day as French people write it. */
	day(moment: Date): string;
}
