import { and, desc, eq, inArray, isNull, lt, ne, or, sql as query } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { demande } from '#drizzle/schema/demande.ts';
import { dossier } from '#drizzle/schema/dossier.ts';
import { dossierAnswer, dossierUnion } from '#drizzle/schema/dossier-union.ts';
import { situation } from '#drizzle/schema/situation.ts';
import type { DossierFacts } from '#domain/dossier/decide-union.ts';
import { asPhase } from './codes.ts';
import type { Sql } from './database.ts';

export interface DossierUnion {
	readonly id: string;
	readonly keptId: string;
	readonly keptCode: string;
	readonly mergedId: string;
	readonly mergedCode: string;
	readonly situationIds: readonly string[];
	readonly demandeIds: readonly string[];
	readonly accordId: string | null;
	readonly joinedBy: string;
	readonly joinedAt: Date;
	readonly partedBy: string | null;
	readonly partedAt: Date | null;
}

/** « Le même patient ? »: what was answered, which dossiers were joined, and parted again. */
export function createDossierUnions(sql: Sql) {
	const kept = alias(dossier, 'kept');
	const gone = alias(dossier, 'gone');
	const read = (tx: Sql) =>
		tx
			.select({ union: dossierUnion, keptCode: kept.code, mergedCode: gone.code })
			.from(dossierUnion)
			.innerJoin(kept, eq(kept.id, dossierUnion.keptId))
			.innerJoin(gone, eq(gone.id, dossierUnion.mergedId));

	return {
		/** Locks dossiers and their situations until the transaction ends, and says what decisions depend on. */
		async lock(tx: Sql, ids: readonly string[]): Promise<readonly DossierFacts[]> {
			const rows = await tx
				.select()
				.from(dossier)
				.where(inArray(dossier.id, [...ids]))
				.orderBy(dossier.id)
				.for('update');
			// Opening a situation writes its row: it waits for us, or we see it open.
			const situations = await tx
				.select({ dossierId: situation.dossierId, phase: situation.phase })
				.from(situation)
				.where(inArray(situation.dossierId, [...ids]))
				.orderBy(situation.id)
				.for('update');
			return rows.map(({ id, poleId, mergedInto }) => ({
				id,
				poleId,
				merged: mergedInto !== null,
				phases: situations
					.filter(({ dossierId }) => dossierId === id)
					.map(({ phase }) => asPhase(phase))
			}));
		},
		/** Moves all that one dossier holds to the other, which it lives on in. */
		async join(
			tx: Sql,
			row: Pick<
				typeof dossierUnion.$inferInsert,
				'id' | 'keptId' | 'mergedId' | 'accordId' | 'joinedBy' | 'joinedAt'
			>
		): Promise<{ readonly situations: number; readonly intervisionIds: readonly string[] }> {
			const moved = await tx
				.update(situation)
				.set({ dossierId: row.keptId })
				.where(eq(situation.dossierId, row.mergedId))
				.returning({ id: situation.id, intervisionId: situation.intervisionId });
			const demandes = await tx
				.update(demande)
				.set({ dossierId: row.keptId })
				.where(eq(demande.dossierId, row.mergedId))
				.returning({ id: demande.id });
			await tx.update(dossier).set({ mergedInto: row.keptId }).where(eq(dossier.id, row.mergedId));
			await tx.insert(dossierUnion).values({
				...row,
				situationIds: moved.map(({ id }) => id),
				demandeIds: demandes.map(({ id }) => id)
			});
			return {
				situations: moved.length,
				intervisionIds: await this.intervisionsOf(tx, row.keptId)
			};
		},
		/** Gives back what had moved and still stands where it was put. */
		async part(
			tx: Sql,
			union: DossierUnion,
			act: { readonly by: string; readonly at: Date }
		): Promise<{ readonly situations: number; readonly intervisionIds: readonly string[] }> {
			const before = await this.intervisionsOf(tx, union.keptId);
			const moved = union.situationIds.length
				? await tx
						.update(situation)
						.set({ dossierId: union.mergedId })
						.where(
							and(
								inArray(situation.id, [...union.situationIds]),
								eq(situation.dossierId, union.keptId)
							)
						)
						.returning({ id: situation.id })
				: [];
			if (union.demandeIds.length > 0) {
				await tx
					.update(demande)
					.set({ dossierId: union.mergedId })
					.where(
						and(inArray(demande.id, [...union.demandeIds]), eq(demande.dossierId, union.keptId))
					);
			}
			await tx.update(dossier).set({ mergedInto: null }).where(eq(dossier.id, union.mergedId));
			await tx
				.update(dossierUnion)
				.set({ partedBy: act.by, partedAt: act.at })
				.where(eq(dossierUnion.id, union.id));
			return { situations: moved.length, intervisionIds: before };
		},
		/** Intervisions whose rooms must look again. */
		async intervisionsOf(tx: Sql, dossierId: string): Promise<readonly string[]> {
			const rows = await tx
				.selectDistinct({ id: situation.intervisionId })
				.from(situation)
				.where(and(eq(situation.dossierId, dossierId), inArray(situation.phase, livePhases)));
			return rows.map(({ id }) => id);
		},
		async byId(id: string, tx: Sql = sql): Promise<DossierUnion | null> {
			const [row] = await read(tx).where(eq(dossierUnion.id, id));
			return row ? { ...row.union, keptCode: row.keptCode, mergedCode: row.mergedCode } : null;
		},
		/** Every joining that this dossier took part in, latest first. */
		async of(dossierId: string): Promise<readonly DossierUnion[]> {
			const rows = await read(sql)
				.where(or(eq(dossierUnion.keptId, dossierId), eq(dossierUnion.mergedId, dossierId)))
				.orderBy(desc(dossierUnion.joinedAt))
				.limit(50);
			return rows.map(({ union, ...codes }) => ({ ...union, ...codes }));
		},
		/** Keeps an answer that joins nothing; the latest counts. */
		async answer(
			tx: Sql,
			pair: readonly [string, string],
			given: { readonly answer: 'autre' | 'plus-tard'; readonly by: string; readonly at: Date }
		): Promise<void> {
			const [dossierId = '', otherId = ''] = pair.toSorted();
			const set = { answer: given.answer, answeredBy: given.by, at: given.at };
			await tx
				.insert(dossierAnswer)
				.values({ dossierId, otherId, ...set })
				.onConflictDoUpdate({ target: [dossierAnswer.dossierId, dossierAnswer.otherId], set });
		},
		/** Pairs of these pôles with one pseudonym, still to be told apart or joined: the newest of each ([DOS-2]). */
		async unanswered(
			poleIds: readonly string[]
		): Promise<readonly { readonly dossierId: string; readonly poleId: string }[]> {
			if (poleIds.length === 0) return [];
			const other = alias(dossier, 'other');
			return sql
				.selectDistinct({ dossierId: dossier.id, poleId: dossier.poleId })
				.from(dossier)
				.innerJoin(
					other,
					and(
						eq(other.poleId, dossier.poleId),
						eq(other.likeness, dossier.likeness),
						lt(other.createdAt, dossier.createdAt),
						isNull(other.mergedInto)
					)
				)
				.leftJoin(
					dossierAnswer,
					query`${dossierAnswer.dossierId} = least(${dossier.id}, ${other.id}) and ${dossierAnswer.otherId} = greatest(${dossier.id}, ${other.id})`
				)
				.where(
					and(
						inArray(dossier.poleId, [...poleIds]),
						ne(dossier.likeness, ''),
						isNull(dossier.mergedInto),
						query`${dossierAnswer.answer} is distinct from 'autre'`
					)
				)
				.limit(100);
		}
	};
}

export type DossierUnions = ReturnType<typeof createDossierUnions>;

const livePhases = ['inscrite', 'ouverte', 'fermee'];
