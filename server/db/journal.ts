import { asc, desc, sql as query } from 'drizzle-orm';
import { journal } from '#drizzle/schema/journal.ts';
import { chainEntry } from '#domain/archive/chain-entry.ts';
import type { ArchiveDraft, ArchiveEntry, ArchiveHead } from '#domain/archive/journal-entry.ts';
import * as v from 'valibot';
import { sha256 } from '#server/sha256.ts';
import type { Sql } from './database.ts';

/** Any number will do, as long as every writer of the journal takes the same lock. */
const journalLock = 71_104;

const payloadShape = v.record(
	v.string(),
	v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(v.string())])
);

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
		/** Every entry, in order. */
		async entries(): Promise<readonly ArchiveEntry[]> {
			const rows = await sql.select().from(journal).orderBy(asc(journal.seq));
			// A tampered payload may have any shape: it must reach the verification, which names its entry.
			const readable = v.fallback(payloadShape, { illisible: true });
			return rows.map((row) => ({ ...row, payload: v.parse(readable, row.payload) }));
		}
	};
}

export type Journal = ReturnType<typeof createJournal>;
