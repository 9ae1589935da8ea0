import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { relecture, signataire, signature } from '#drizzle/schema/fiche.ts';
import { person } from '#drizzle/schema/person.ts';
import { situation } from '#drizzle/schema/situation.ts';
import type { RelectureAnswer } from '#domain/fiche/relecture.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import { asPhase } from './codes.ts';
import type { Sql } from './database.ts';
import { fullName } from './people.ts';

/** Who reads a fiche again, and whose signatures are awaited, before it is sealed. */
export function createFicheSigners(sql: Sql) {
	return {
		/** Holds the situation until the end of the transaction: its fiche is signed, corrected or archived by one at a time. */
		async holdPhase(tx: Sql, situationId: string): Promise<SituationPhase | null> {
			const [row] = await tx
				.select({ phase: situation.phase })
				.from(situation)
				.where(eq(situation.id, situationId))
				.for('no key update');
			return row ? asPhase(row.phase) : null;
		},
		async signatures(ficheId: string, tx: Sql = sql) {
			return tx
				.select()
				.from(signature)
				.where(eq(signature.ficheId, ficheId))
				.orderBy(asc(signature.signedAt), asc(signature.id));
		},
		async signaturesOf(ficheIds: readonly string[]) {
			if (ficheIds.length === 0) return [];
			return sql
				.select({ ficheId: signature.ficheId, personId: signature.personId })
				.from(signature)
				.where(inArray(signature.ficheId, [...ficheIds]));
		},
		/** Every signer who was ever awaited for these fiches, released ones too. */
		async signataires(ficheIds: readonly string[], tx: Sql = sql) {
			if (ficheIds.length === 0) return [];
			const rows = await tx
				.select({ signataire, person })
				.from(signataire)
				.innerJoin(person, eq(person.id, signataire.personId))
				.where(inArray(signataire.ficheId, [...ficheIds]))
				.orderBy(asc(signataire.askedAt), asc(signataire.personId));
			return rows.map((row) => ({ ...row.signataire, name: fullName(row.person) }));
		},
		/** Awaits a signature; once more after a release. */
		async await(tx: Sql, row: Pick<typeof signataire.$inferInsert, Awaiting>): Promise<void> {
			const { askedBy, askedAt } = row;
			await tx
				.insert(signataire)
				.values(row)
				.onConflictDoUpdate({
					target: [signataire.ficheId, signataire.personId],
					set: { askedBy, askedAt, releasedBy: null, releasedAt: null }
				});
		},
		async release(
			tx: Sql,
			{ ficheId, personId }: { readonly ficheId: string; readonly personId: string },
			act: { readonly by: string; readonly at: Date }
		): Promise<boolean> {
			const rows = await tx
				.update(signataire)
				.set({ releasedBy: act.by, releasedAt: act.at })
				.where(
					and(
						eq(signataire.ficheId, ficheId),
						eq(signataire.personId, personId),
						isNull(signataire.releasedAt)
					)
				)
				.returning({ personId: signataire.personId });
			return rows.length === 1;
		},
		async relectures(ficheIds: readonly string[], tx: Sql = sql) {
			if (ficheIds.length === 0) return [];
			const rows = await tx
				.select({ relecture, person })
				.from(relecture)
				.innerJoin(person, eq(person.id, relecture.readerId))
				.where(inArray(relecture.ficheId, [...ficheIds]))
				.orderBy(asc(relecture.askedAt), asc(relecture.readerId));
			return rows.map((row) => ({ ...row.relecture, name: fullName(row.person) }));
		},
		/** Asks for a second reading; once more after it was withdrawn or answered. */
		async askRelecture(
			tx: Sql,
			row: Pick<typeof relecture.$inferInsert, 'ficheId' | 'readerId' | 'askedBy' | 'askedAt'>
		): Promise<void> {
			const { askedBy, askedAt } = row;
			const none = { answer: null, remark: null, answeredAt: null, withdrawnAt: null };
			await tx
				.insert(relecture)
				.values(row)
				.onConflictDoUpdate({
					target: [relecture.ficheId, relecture.readerId],
					set: { askedBy, askedAt, ...none }
				});
		},
		async withdrawRelecture(tx: Sql, ficheId: string, readerId: string, at: Date) {
			return changed(
				await tx
					.update(relecture)
					.set({ withdrawnAt: at })
					.where(pending(ficheId, readerId))
					.returning({ readerId: relecture.readerId })
			);
		},
		async answerRelecture(
			tx: Sql,
			{ ficheId, readerId }: { readonly ficheId: string; readonly readerId: string },
			given: {
				readonly answer: RelectureAnswer;
				readonly remark: string | null;
				readonly answeredAt: Date;
			}
		) {
			return changed(
				await tx
					.update(relecture)
					.set(given)
					.where(pending(ficheId, readerId))
					.returning({ readerId: relecture.readerId })
			);
		}
	};
}

type Awaiting = 'ficheId' | 'personId' | 'askedBy' | 'askedAt';

const pending = (ficheId: string, readerId: string) =>
	and(
		eq(relecture.ficheId, ficheId),
		eq(relecture.readerId, readerId),
		isNull(relecture.answer),
		isNull(relecture.withdrawnAt)
	);

const changed = (rows: readonly unknown[]): boolean => rows.length === 1;
