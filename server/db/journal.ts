import { and, asc, desc, eq, gte, inArray, lt, sql as query } from 'drizzle-orm';
import { journal } from '#drizzle/schema/journal.ts';
import { person } from '#drizzle/schema/person.ts';
import { chainEntry } from '#domain/archive/chain-entry.ts';
import type { ArchiveDraft, ArchiveEntry, ArchiveHead } from '#domain/archive/journal-entry.ts';
import * as v from 'valibot';
import { sha256 } from '#server/sha256.ts';
import type { Sql } from './database.ts';
import { subjectNames, subjectsOfDossier } from './journal-subjects.ts';

/** Any number will do, as long as every writer of the journal takes the same lock. */
const journalLock = 71_104;

const payloadShape = v.record(
	v.string(),
	v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(v.string())])
);

/** A tampered payload may have any shape: it must reach the verification, which names its entry. */
const readable = v.fallback(payloadShape, { illisible: true });

/** A row as an entry, whatever was done to its payload. */
export function toEntry(row: typeof journal.$inferSelect): ArchiveEntry {
	return { ...row, payload: v.parse(readable, row.payload) };
}

/** What part of the journal is asked for; null: no matter. `from` included, `to` excluded, ISO moments. */
export interface JournalQuery {
	/** Only what came before this entry. */
	readonly before: number | null;
	/** An id, or a name. */
	readonly actor: string | null;
	readonly event: string | null;
	/** An id, a dossier's code, or a name. */
	readonly subject: string | null;
	readonly from: string | null;
	readonly to: string | null;
}

/** The same, with the ids that the words stand for. */
export interface JournalFilter extends Omit<JournalQuery, 'actor' | 'subject'> {
	readonly actors: readonly string[] | null;
	readonly subjects: readonly string[] | null;
}

/** An act with the name of whoever did it, when the directory still knows. */
export interface NamedEntry extends ArchiveEntry {
	readonly actorName: string | null;
}

/** The append-only, hash-chained journal. The database refuses UPDATE and DELETE (migration 0001). */
export function createJournal(sql: Sql) {
	async function head(tx: Sql): Promise<ArchiveHead | null> {
		const [last] = await tx
			.select({ seq: journal.seq, hash: journal.hash })
			.from(journal)
			.orderBy(desc(journal.seq))
			.limit(1);
		return last ?? null;
	}

	return {
		/** Adds an act at the end of the chain, in the caller's transaction when `tx` is one. */
		async append(draft: ArchiveDraft, tx?: Sql): Promise<ArchiveEntry> {
			const write = async (inside: Sql) => {
				// One writer at a time: two entries must never follow the same one.
				await inside.execute(query`select pg_advisory_xact_lock(${journalLock})`);
				const entry = chainEntry(await head(inside), draft, sha256);
				await inside.insert(journal).values(entry);
				return entry;
			};
			return tx ? write(tx) : sql.transaction(write);
		},
		head: (tx?: Sql) => head(tx ?? sql),
		/** At most `limit` acts, latest first. */
		async page(asked: JournalFilter, limit: number): Promise<readonly NamedEntry[]> {
			const rows = await sql
				.select({ entry: journal, givenName: person.givenName, familyName: person.familyName })
				.from(journal)
				.leftJoin(person, eq(person.id, journal.actor))
				.where(
					and(
						asked.before === null ? undefined : lt(journal.seq, asked.before),
						asked.actors === null ? undefined : inArray(journal.actor, asked.actors),
						asked.event === null ? undefined : eq(journal.event, asked.event),
						asked.subjects === null ? undefined : inArray(journal.subject, asked.subjects),
						asked.from === null ? undefined : gte(journal.at, asked.from),
						asked.to === null ? undefined : lt(journal.at, asked.to)
					)
				)
				.orderBy(desc(journal.seq))
				.limit(limit);
			return rows.map(({ entry, givenName, familyName }) => ({
				...entry,
				payload: v.parse(readable, entry.payload),
				actorName: givenName === null ? null : `${givenName} ${familyName}`
			}));
		},
		subjectNames: (subjects: readonly string[]) => subjectNames(sql, subjects),
		subjectsOfDossier: (code: string) => subjectsOfDossier(sql, code),
		/** Every entry, in order. */
		async entries(): Promise<readonly ArchiveEntry[]> {
			const rows = await sql.select().from(journal).orderBy(asc(journal.seq));
			return rows.map(toEntry);
		}
	};
}

export type Journal = ReturnType<typeof createJournal>;
