import {
	and,
	asc,
	desc,
	eq,
	inArray,
	isNotNull,
	isNull,
	lt,
	lte,
	ne,
	notExists,
	or,
	sql as query
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { outbox } from '#drizzle/schema/outbox.ts';
import type { Sql } from './database.ts';

export type OutboxRow = typeof outbox.$inferSelect;
export type NewOutboxRow = Pick<
	OutboxRow,
	| 'id'
	| 'key'
	| 'kind'
	| 'lane'
	| 'personId'
	| 'intervisionId'
	| 'batch'
	| 'sealed'
	| 'dueAt'
	| 'expiresAt'
	| 'createdAt'
>;
/** How a mail ended. */
type MailEnd = 'parti' | 'refuse' | 'abandonne';

/** Any number will do, as long as every process that claims takes the same lock. */
const claimLock = 71_105;

/** The rows of the outbox: each change says in its condition from which state it may happen. */
export function createOutboxStore(sql: Sql) {
	const other = alias(outbox, 'other');
	const waits = eq(outbox.state, 'attente');

	return {
		/** False when the same act was already written. */
		async add(row: NewOutboxRow, tx: Sql = sql): Promise<boolean> {
			const added = await tx
				.insert(outbox)
				.values(row)
				.onConflictDoNothing({ target: outbox.key })
				.returning({ id: outbox.id });
			return added.length > 0;
		},
		/** Takes the oldest mails that are due, at most one for each address, for this process alone ([INV-2]). */
		async claim(owner: string, now: Date, until: Date, limit: number): Promise<OutboxRow[]> {
			return sql.transaction(async (tx) => {
				await tx.execute(query`select pg_advisory_xact_lock(${claimLock})`);
				const held = tx
					.select({ lane: other.lane })
					.from(other)
					.where(
						and(
							eq(other.lane, outbox.lane),
							eq(other.state, 'attente'),
							lt(query`${now.toISOString()}::timestamptz`, other.leaseUntil)
						)
					);
				const due = await tx
					.select({ id: outbox.id, lane: outbox.lane })
					.from(outbox)
					.where(and(waits, lte(outbox.dueAt, now), notExists(held)))
					.orderBy(asc(outbox.dueAt), asc(outbox.createdAt))
					.limit(limit);
				const firsts = new Map(due.toReversed().map(({ id, lane }) => [lane, id]));
				if (firsts.size === 0) return [];
				return tx
					.update(outbox)
					.set({
						leaseOwner: owner,
						leaseUntil: until,
						attempts: query`${outbox.attempts} + 1`
					})
					.where(inArray(outbox.id, [...firsts.values()]))
					.returning();
			});
		},
		/** Ends a mail and wipes what was sealed; only whoever holds its lease may. */
		async end(
			id: string,
			owner: string,
			{ state, failure, at }: { state: MailEnd; failure: string | null; at: Date }
		): Promise<void> {
			await sql
				.update(outbox)
				.set({ state, failure, endedAt: at, sealed: null, leaseOwner: null, leaseUntil: null })
				.where(and(eq(outbox.id, id), eq(outbox.leaseOwner, owner), waits));
		},
		/** Lets go of a mail, to be tried again later. */
		async retry(id: string, owner: string, failure: string, dueAt: Date): Promise<void> {
			await sql
				.update(outbox)
				.set({ failure, dueAt, leaseOwner: null, leaseUntil: null })
				.where(and(eq(outbox.id, id), eq(outbox.leaseOwner, owner), waits));
		},
		/** The next moment at which something is due; null when nothing waits. */
		async nextDue(): Promise<Date | null> {
			// A mail under a lease is due again when the lease ends.
			const [row] = await sql
				.select({
					at: query<
						string | null
					>`min(greatest(${outbox.dueAt}, coalesce(${outbox.leaseUntil}, ${outbox.dueAt})))::text`
				})
				.from(outbox)
				.where(waits);
			return row?.at ? new Date(row.at) : null;
		},
		/** Takes back the mails of an act that have not begun to leave. Gives whose they were. */
		async takeBack(batch: string, now: Date, tx: Sql = sql): Promise<readonly string[]> {
			const rows = await tx
				.delete(outbox)
				.where(
					and(
						eq(outbox.batch, batch),
						waits,
						eq(outbox.attempts, 0),
						isNull(outbox.leaseOwner),
						lt(query`${now.toISOString()}::timestamptz`, outbox.dueAt)
					)
				)
				.returning({ personId: outbox.personId });
			return rows.flatMap(({ personId }) => (personId ? [personId] : []));
		},
		/** A bounce came back: the mail that had left did not arrive. False when it is not ours. */
		async bounced(id: string, failure: string, at: Date): Promise<boolean> {
			const rows = await sql
				.update(outbox)
				.set({ state: 'refuse', failure, endedAt: at })
				.where(and(eq(outbox.id, id), eq(outbox.state, 'parti')))
				.returning({ id: outbox.id });
			return rows.length > 0;
		},
		/** Mails that were sent for an Intervision, latest first, without their words. */
		async ofIntervision(intervisionId: string, limit: number): Promise<readonly OutboxRow[]> {
			return sql
				.select()
				.from(outbox)
				.where(eq(outbox.intervisionId, intervisionId))
				.orderBy(desc(outbox.createdAt))
				.limit(limit);
		},
		/** The mails of an act, without their words. */
		async ofBatch(batch: string): Promise<readonly OutboxRow[]> {
			return sql.select().from(outbox).where(eq(outbox.batch, batch));
		},
		/** How many mails of an act were not tried yet, or are just being sent. */
		async untried(batch: string): Promise<number> {
			const trying = or(eq(outbox.attempts, 0), isNotNull(outbox.leaseOwner));
			return sql.$count(outbox, and(eq(outbox.batch, batch), waits, trying));
		},
		/** Keys already written among these. */
		async written(keys: readonly string[]): Promise<ReadonlySet<string>> {
			if (keys.length === 0) return new Set();
			const rows = await sql
				.select({ key: outbox.key })
				.from(outbox)
				.where(inArray(outbox.key, [...keys]));
			return new Set(rows.map(({ key }) => key));
		},
		/** Whether the last mail that ended was refused, for each of these addresses. */
		async lastRefused(lanes: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
			if (lanes.length === 0) return new Map();
			const rows = await sql
				.selectDistinctOn([outbox.lane], { lane: outbox.lane, state: outbox.state })
				.from(outbox)
				.where(
					and(
						inArray(outbox.lane, [...lanes]),
						// A sign-in link that came too late says nothing of its address.
						or(
							inArray(outbox.state, ['parti', 'refuse']),
							and(eq(outbox.state, 'abandonne'), ne(outbox.kind, 'connexion'))
						)
					)
				)
				.orderBy(outbox.lane, desc(outbox.createdAt));
			return new Map(rows.map(({ lane, state }) => [lane, state !== 'parti']));
		},
		/** Forgets what left long ago. */
		async purge(before: Date): Promise<void> {
			await sql.delete(outbox).where(and(isNotNull(outbox.endedAt), lt(outbox.endedAt, before)));
		}
	};
}

export type OutboxStore = ReturnType<typeof createOutboxStore>;
