import { and, desc, eq, inArray, lt, sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import { person } from '#drizzle/schema/person.ts';
import { reprise, repriseFile, repriseMapping } from '#drizzle/schema/reprise.ts';
import { doubtCodes, type DoubtCode } from '#domain/imports/doubt.ts';
import { mappingShape, type Mapping } from '#domain/imports/mapping.ts';
import type { Sql } from './database.ts';
import { readExisting } from './reprise-existing.ts';
import { readKnown } from './reprise-known.ts';
import { undoReprise, whatHolds } from './reprise-undo.ts';
import { markAllYears } from './mark-all-years.ts';
import { piecesOf, type ReprisePiece } from './reprise-pieces.ts';
import { weighTables, writeReprise } from './reprise-write.ts';

/** An import under way: the file is sealed apart. */
export interface Reprise {
	readonly id: string;
	readonly by: string;
	readonly at: Date;
	readonly kind: 'access' | 'csv';
	readonly state: 'preparee' | 'en-cours' | 'confirmee' | 'annulee';
	readonly fingerprint: string;
	readonly mapping: Mapping;
	readonly accepted: readonly DoubtCode[];
}

/** An import as the list shows it. */
export interface RepriseLine {
	readonly id: string;
	readonly kind: 'access' | 'csv';
	readonly state: Reprise['state'];
	readonly by: string;
	readonly at: string;
	readonly years: readonly number[];
	readonly counts: Readonly<Record<string, number>>;
	readonly undoneAt: string | null;
	/** [IMP-14] Lines written, of how many. */
	readonly done: number;
	readonly total: number;
}

const countsShape = v.fallback(
	v.object({ years: v.array(v.number()), created: v.record(v.string(), v.number()) }),
	{ years: [], created: {} }
);
const kindShape = v.picklist(['access', 'csv']);
const stateShape = v.picklist(['preparee', 'en-cours', 'confirmee', 'annulee']);
const acceptedShape = v.array(v.picklist(doubtCodes));

/** Imports of former years. */
export function createReprises(sql: Sql) {
	return {
		readExisting: (tx: Sql = sql) => readExisting(tx),
		readKnown: (tx: Sql = sql) => readKnown(tx),
		piecesOf,
		undo: undoReprise,
		whatHolds,
		async add(
			row: Omit<Reprise, 'state'>,
			file: { readonly sealed: Uint8Array; readonly keyMark: string },
			tx: Sql
		): Promise<void> {
			const { accepted, ...rest } = row;
			await tx.insert(reprise).values({ ...rest, accepted: [...accepted], counts: {} });
			await tx.insert(repriseFile).values({ repriseId: row.id, ...file });
		},
		async find(id: string, tx: Sql = sql): Promise<Reprise | null> {
			const [row] = await tx.select().from(reprise).where(eq(reprise.id, id));
			if (!row) return null;
			const { by, at, fingerprint } = row;
			return {
				...{ id, by, at, fingerprint },
				kind: v.parse(kindShape, row.kind),
				state: v.parse(stateShape, row.state),
				mapping: v.parse(mappingShape, row.mapping),
				accepted: v.parse(acceptedShape, row.accepted)
			};
		},
		async file(id: string) {
			const [row] = await sql.select().from(repriseFile).where(eq(repriseFile.repriseId, id));
			return row ?? null;
		},
		async saveMapping(id: string, mapping: Mapping): Promise<void> {
			await sql.update(reprise).set({ mapping }).where(eq(reprise.id, id));
		},
		async accept(id: string, accepted: readonly DoubtCode[]): Promise<void> {
			await sql
				.update(reprise)
				.set({ accepted: [...accepted] })
				.where(eq(reprise.id, id));
		},
		/** [IMP-2] Forgets a file that is not imported, and all that was said of it. */
		async drop(id: string): Promise<void> {
			await sql.transaction(async (tx) => {
				await tx.delete(repriseFile).where(eq(repriseFile.repriseId, id));
				await tx.delete(reprise).where(and(eq(reprise.id, id), eq(reprise.state, 'preparee')));
			});
		},
		/** [IMP-2] The same for those that waited too long; gives how many. */
		async dropBefore(at: Date): Promise<number> {
			const old = await sql
				.select({ id: reprise.id })
				.from(reprise)
				.where(and(eq(reprise.state, 'preparee'), lt(reprise.at, at)));
			for (const { id } of old) await this.drop(id);
			return old.length;
		},
		async remembered(fingerprint: string): Promise<Mapping | null> {
			const [row] = await sql
				.select()
				.from(repriseMapping)
				.where(eq(repriseMapping.fingerprint, fingerprint));
			const parsed = v.safeParse(mappingShape, row?.mapping);
			return parsed.success ? parsed.output : null;
		},
		async remember(
			tx: Sql,
			row: { fingerprint: string; mapping: Mapping; savedBy: string; savedAt: Date }
		): Promise<void> {
			const { mapping, savedBy, savedAt } = row;
			await tx.insert(repriseMapping).values(row).onConflictDoUpdate({
				target: repriseMapping.fingerprint,
				set: { mapping, savedBy, savedAt }
			});
		},
		/** Confirms it, once: true when it was this call. The file goes at this very moment, the rows come after. */
		async begin(
			tx: Sql,
			id: string,
			act: { by: string; at: Date; lines: number; counts: v.InferOutput<typeof countsShape> }
		): Promise<boolean> {
			const rows = await tx
				.update(reprise)
				.set({
					...{ state: 'en-cours', counts: act.counts, linesTotal: act.lines },
					...{ confirmedBy: act.by, confirmedAt: act.at }
				})
				.where(and(eq(reprise.id, id), eq(reprise.state, 'preparee')))
				.returning({ id: reprise.id });
			await tx.delete(repriseFile).where(eq(repriseFile.repriseId, id));
			return rows.length === 1;
		},
		/** [IMP-14] Writes a piece; false when the import was taken back meanwhile. */
		async write(tx: Sql, id: string, { rows, lines }: ReprisePiece): Promise<boolean> {
			const held = await tx
				.update(reprise)
				.set({ linesDone: query`${reprise.linesDone} + ${lines}` })
				.where(and(eq(reprise.id, id), eq(reprise.state, 'en-cours')))
				.returning({ id: reprise.id });
			if (held.length === 0) return false;
			await writeReprise(tx, id, rows);
			return true;
		},
		/** [IMP-14] The last piece is written: the years are counted with all of it. */
		async finish(tx: Sql, id: string): Promise<void> {
			await tx
				.update(reprise)
				.set({ state: 'confirmee' })
				.where(and(eq(reprise.id, id), eq(reprise.state, 'en-cours')));
			await markAllYears(tx);
			await weighTables(tx);
		},
		/** Marks as undone, once. */
		async markUndone(tx: Sql, id: string, act: { by: string; at: Date }): Promise<boolean> {
			const rows = await tx
				.update(reprise)
				.set({ state: 'annulee', undoneBy: act.by, undoneAt: act.at })
				.where(and(eq(reprise.id, id), inArray(reprise.state, ['confirmee', 'en-cours'])))
				.returning({ id: reprise.id });
			return rows.length === 1;
		},
		/** All that was confirmed, undone or not, and what this person has not finished. */
		async list(personId: string): Promise<readonly RepriseLine[]> {
			const rows = await sql
				.select({ reprise, givenName: person.givenName, familyName: person.familyName })
				.from(reprise)
				.innerJoin(person, eq(person.id, reprise.by))
				.orderBy(desc(reprise.at))
				.limit(200);
			return rows
				.filter((row) => row.reprise.state !== 'preparee' || row.reprise.by === personId)
				.map(({ reprise: row, givenName, familyName }) => {
					const counts = v.parse(countsShape, row.counts);
					return {
						...{ id: row.id, years: counts.years, counts: counts.created },
						kind: v.parse(kindShape, row.kind),
						state: v.parse(stateShape, row.state),
						by: `${givenName} ${familyName}`,
						at: (row.confirmedAt ?? row.at).toISOString(),
						undoneAt: row.undoneAt?.toISOString() ?? null,
						...{ done: row.linesDone, total: row.linesTotal }
					};
				});
		}
	};
}

export type Reprises = ReturnType<typeof createReprises>;
