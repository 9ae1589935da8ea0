import type { Viewer } from '#domain/access/standing.ts';
import type { ArchiveDraft } from '#domain/archive/journal-entry.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Sql } from '#server/db/database.ts';

/** Someone does something in an Intervision: facts read for this very act (RT-55), and the moment. */
export interface MeetingAct {
	readonly facts: MeetingFacts;
	readonly actor: Viewer;
	readonly at: Date;
}

/** The append-only journal, as acts see it. */
export interface ActJournal {
	append(draft: ArchiveDraft, tx?: Sql): Promise<unknown>;
}
