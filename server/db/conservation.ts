import { asc, desc, eq, inArray, isNull, lte, sql as query, type SQL } from 'drizzle-orm';
import * as v from 'valibot';
import { conservation, effacement, retainedCount } from '#drizzle/schema/conservation.ts';
import { fiche, sealedDocument } from '#drizzle/schema/fiche.ts';
import { intervision } from '#drizzle/schema/intervision.ts';
import { person } from '#drizzle/schema/person.ts';
import { pole } from '#drizzle/schema/pole.ts';
import { situation } from '#drizzle/schema/situation.ts';
import { durationsFrom, type Durations } from '#domain/conservation/kind.ts';
import type { Ground } from '#domain/conservation/ground.ts';
import type { RetainedAnswer } from '#domain/conservation/retained-answers.ts';
import { asGround } from './conservation-codes.ts';
import type { Sql } from './database.ts';
import { noCounts, type ErasedCounts } from '#domain/conservation/erased-counts.ts';
import { lockDossier, rememberErased, removeDossier } from './erase-dossier.ts';

const countsShape = v.object({
	prevus: v.number(),
	dossiers: v.number(),
	situations: v.number(),
	fiches: v.number(),
	documents: v.number(),
	demandes: v.number(),
	indemnites: v.optional(v.number(), 0)
});

export interface Effacement {
	readonly id: string;
	readonly kind: 'purge' | 'effacement';
	readonly poleId: string | null;
	readonly poleName: string | null;
	readonly ground: Ground;
	readonly doneBy: string | null;
	/** Null: the server. */
	readonly doneByName: string | null;
	readonly doneAt: Date;
	readonly endedAt: Date | null;
	readonly counts: ErasedCounts;
}

/** A fiche about to go, with where its answers are counted. */
interface LeavingFiche {
	readonly id: string;
	readonly situationId: string;
	readonly version: number;
	readonly content: string;
	readonly nonRepris: readonly string[];
	/** How the evaluation coded it. */
	readonly themes: readonly string[];
	readonly sha256: string;
	readonly startsAt: Date;
	readonly poleId: string;
}

/** Any number will do, as long as whoever confirms a purge takes the same lock. */
const confirmingLock = 71_109;

/** Durations as the direction set them, erasures and purges, and the counts that outlive these. */
export function createConservation(sql: Sql) {
	return {
		lockDossier,
		removeDossier,
		rememberErased,
		/** As they stood at that moment. */
		async durations(at: Date, tx: Sql = sql): Promise<Durations> {
			const rows = await tx
				.selectDistinctOn([conservation.kind], {
					kind: conservation.kind,
					months: conservation.months
				})
				.from(conservation)
				.where(lte(conservation.setAt, at))
				.orderBy(conservation.kind, desc(conservation.setAt), desc(conservation.id));
			return durationsFrom(rows);
		},
		async set(tx: Sql, row: typeof conservation.$inferInsert): Promise<void> {
			await tx.insert(conservation).values(row);
		},
		/** Each change, the last first. */
		async history() {
			return sql
				.select({
					kind: conservation.kind,
					months: conservation.months,
					at: conservation.setAt,
					givenName: person.givenName,
					familyName: person.familyName
				})
				.from(conservation)
				.innerJoin(person, eq(person.id, conservation.setBy))
				.orderBy(desc(conservation.setAt), desc(conservation.id))
				.limit(100);
		},
		async open(
			tx: Sql,
			row: Omit<typeof effacement.$inferInsert, 'counts'> & { readonly counts: ErasedCounts }
		): Promise<void> {
			await tx.insert(effacement).values(row);
		},
		/** Adds to what a purge has destroyed; waits for whoever does the same. */
		async add(tx: Sql, id: string, more: Partial<ErasedCounts>): Promise<ErasedCounts> {
			const [row] = await tx
				.select({ counts: effacement.counts })
				.from(effacement)
				.where(eq(effacement.id, id))
				.for('update');
			const before = v.parse(countsShape, row?.counts);
			const names = Object.keys(noCounts) as (keyof ErasedCounts)[];
			const counts = { ...before };
			for (const name of names) counts[name] = before[name] + (more[name] ?? 0);
			await tx.update(effacement).set({ counts }).where(eq(effacement.id, id));
			return counts;
		},
		/** Ends a purge once: true for who did. */
		async end(tx: Sql, id: string, at: Date): Promise<boolean> {
			const ended = await tx
				.update(effacement)
				.set({ endedAt: at })
				.where(query`${effacement.id} = ${id} and ${effacement.endedAt} is null`)
				.returning({ id: effacement.id });
			return ended.length === 1;
		},
		/** One confirms at a time: the second finds the purge of the first. */
		async lockConfirming(tx: Sql): Promise<void> {
			await tx.execute(query`select pg_advisory_xact_lock(${confirmingLock})`);
		},
		/** The purges that a crash, or their length, left unfinished; oldest first. */
		async goingOn(tx: Sql = sql): Promise<readonly Effacement[]> {
			return list(tx, isNull(effacement.endedAt), 'asc');
		},
		/** What these pôles had erased, the last first; null: everything. */
		async erasures(poleIds: readonly string[] | null): Promise<readonly Effacement[]> {
			if (poleIds?.length === 0) return [];
			return list(sql, poleIds ? inArray(effacement.poleId, [...poleIds]) : undefined, 'desc');
		},
		/** The fiches of a dossier with their sealed documents, read while it is locked. */
		async leavingFiches(
			tx: Sql,
			situationIds: readonly string[]
		): Promise<readonly LeavingFiche[]> {
			if (situationIds.length === 0) return [];
			return tx
				.select({
					id: fiche.id,
					situationId: fiche.situationId,
					version: fiche.version,
					content: fiche.content,
					nonRepris: fiche.nonRepris,
					themes: query<
						string[]
					>`array(select t.theme from situation_theme t where t.situation_id = ${situation.id})`,
					sha256: fiche.sha256,
					startsAt: intervision.startsAt,
					poleId: intervision.poleId
				})
				.from(fiche)
				.innerJoin(situation, eq(situation.id, fiche.situationId))
				.innerJoin(intervision, eq(intervision.id, situation.intervisionId))
				.where(inArray(fiche.situationId, [...situationIds]))
				.orderBy(asc(fiche.situationId), asc(fiche.version));
		},
		/** The documents of these fiches: what their tombstones say. */
		async leavingDocuments(tx: Sql, ficheIds: readonly string[]) {
			if (ficheIds.length === 0) return [];
			return tx
				.select({
					id: sealedDocument.id,
					sha256: sealedDocument.sha256,
					ficheSha256: fiche.sha256
				})
				.from(sealedDocument)
				.innerJoin(fiche, eq(fiche.id, sealedDocument.ficheId))
				.where(inArray(sealedDocument.ficheId, [...ficheIds]))
				.orderBy(asc(sealedDocument.journalSeq));
		},
		/** [EVA-49] What this transaction removes was counted, and still counts: its years are not computed again. */
		async keepCounted(tx: Sql): Promise<void> {
			await tx.execute(query`select set_config('intervisio.purging', 'on', true)`);
		},
		/** Adds answers to the counts of one year and pôle, in an order that no other writer crosses. */
		async retain(
			tx: Sql,
			place: { readonly year: number; readonly poleId: string },
			answers: readonly RetainedAnswer[]
		): Promise<void> {
			const key = ({ measure, answer }: RetainedAnswer) => `${measure}\n${answer}`;
			const sorted = answers.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
			for (const { measure, answer } of sorted)
				await tx
					.insert(retainedCount)
					.values({ ...place, measure, answer, count: 1 })
					.onConflictDoUpdate({
						target: [
							...[retainedCount.year, retainedCount.poleId],
							...[retainedCount.measure, retainedCount.answer]
						],
						set: { count: query`${retainedCount.count} + 1` }
					});
		},
		async retained(): Promise<readonly (typeof retainedCount.$inferSelect)[]> {
			return sql
				.select()
				.from(retainedCount)
				.orderBy(
					...[asc(retainedCount.year), asc(retainedCount.poleId)],
					...[asc(retainedCount.measure), asc(retainedCount.answer)]
				)
				.limit(20_000);
		}
	};
}

async function list(
	sql: Sql,
	where: SQL | undefined,
	order: 'asc' | 'desc'
): Promise<readonly Effacement[]> {
	const rows = await sql
		.select({
			row: effacement,
			poleName: pole.name,
			givenName: person.givenName,
			familyName: person.familyName
		})
		.from(effacement)
		.leftJoin(pole, eq(pole.id, effacement.poleId))
		.leftJoin(person, eq(person.id, effacement.doneBy))
		.where(where)
		.orderBy(order === 'asc' ? asc(effacement.doneAt) : desc(effacement.doneAt), asc(effacement.id))
		.limit(200);
	return rows.map(({ row, poleName, givenName, familyName }) => ({
		...row,
		poleName,
		doneByName: row.doneBy === null ? null : `${givenName} ${familyName}`,
		kind: row.kind === 'purge' ? 'purge' : 'effacement',
		ground: asGround(row.ground),
		counts: v.parse(countsShape, row.counts)
	}));
}

export type Conservation = ReturnType<typeof createConservation>;
