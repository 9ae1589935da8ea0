import type { Annuaire } from '#server/db/annuaire.ts';
import type { Journal } from '#server/db/journal.ts';
import type { Dossiers } from '#server/db/dossiers.ts';
import type { Fiches } from '#server/db/fiches.ts';
import type { Intervisions } from '#server/db/intervisions.ts';
import type { MeetingReader } from '#server/db/meeting-reader.ts';
import type { People } from '#server/db/people.ts';
import type { Situations } from '#server/db/situations.ts';
import type { Sql } from '#server/db/database.ts';
import type { ServerGuard } from '#server/guard/server-guard.ts';
import type { Mailer } from '#server/mail/message.ts';

/** The services that use-cases are given. Clock, ids and hashes are services too: nothing is read on the side. */
export interface Deps {
	readonly reader: MeetingReader;
	readonly people: People;
	readonly annuaire: Annuaire;
	readonly intervisions: Intervisions;
	readonly dossiers: Dossiers;
	readonly situations: Situations;
	readonly fiches: Fiches;
	readonly journal: Journal;
	readonly mailer: Mailer;
	/** Reads a text with the identity guard; rejects when it gives no answer in time: then nothing is stored. */
	readonly guard: Pick<ServerGuard, 'read'>;
	/** `https://intervisio.example`: the start of every link that we write. */
	readonly origin: string;
	transaction<Result>(work: (tx: Sql) => Promise<Result>): Promise<Result>;
	/** Tells the live rooms that something changed: they decide everybody's place again. */
	changed(intervisionId: string): Promise<void>;
	now(): Date;
	id(): string;
	token(): string;
	sha256(content: string | Uint8Array): string;
}
