import {
	and,
	desc,
	eq,
	gt,
	inArray,
	isNotNull,
	isNull,
	lt,
	notExists,
	or,
	sql as raw
} from 'drizzle-orm';
import { emargement } from '#drizzle/schema/emargement.ts';
import { sealedDocument } from '#drizzle/schema/fiche.ts';
import { intervision, participant } from '#drizzle/schema/intervision.ts';
import { person } from '#drizzle/schema/person.ts';
import { pole } from '#drizzle/schema/pole.ts';
import { presenceSignature } from '#drizzle/schema/seat.ts';
import { asValidationReason } from './codes.ts';
import type { Sql } from './database.ts';
import { fullName } from './people.ts';

/** How far back one is still asked for something. */
const remembered = { days: 60, lines: 20 };

/** Sheets that were answered for, version by version. */
export function createEmargements(sql: Sql) {
	return {
		/** Every version of one sheet, the latest first, without the bytes of their PDF. */
		async versions(intervisionId: string) {
			const rows = await sql
				.select({
					emargement,
					person,
					document: {
						id: sealedDocument.id,
						sha256: sealedDocument.sha256,
						level: sealedDocument.level
					}
				})
				.from(emargement)
				.innerJoin(person, eq(person.id, emargement.validatedBy))
				.leftJoin(sealedDocument, eq(sealedDocument.emargementId, emargement.id))
				.where(eq(emargement.intervisionId, intervisionId))
				.orderBy(desc(emargement.version));
			return rows.map(({ emargement: row, person: by, document }) => ({
				...row,
				reason: row.reason === null ? null : asValidationReason(row.reason),
				byName: fullName(by),
				document
			}));
		},
		/** False when this version exists already: somebody validated meanwhile. */
		async add(tx: Sql, row: typeof emargement.$inferInsert): Promise<boolean> {
			const added = await tx
				.insert(emargement)
				.values(row)
				.onConflictDoNothing()
				.returning({ id: emargement.id });
			return added.length > 0;
		},
		async seal(tx: Sql, row: typeof sealedDocument.$inferInsert): Promise<void> {
			await tx.insert(sealedDocument).values(row);
		},
		async pdf(emargementId: string) {
			const [row] = await sql
				.select({ id: sealedDocument.id, bytes: sealedDocument.bytes })
				.from(sealedDocument)
				.where(eq(sealedDocument.emargementId, emargementId));
			return row ?? null;
		},
		/** [EMA-13] Takes back what somebody else answered for; what she signed herself is never touched. False: nothing to. */
		async unsign(tx: Sql, intervisionId: string, personId: string): Promise<boolean> {
			const rows = await tx
				.delete(presenceSignature)
				.where(
					and(
						eq(presenceSignature.intervisionId, intervisionId),
						eq(presenceSignature.personId, personId),
						inArray(presenceSignature.means, ['papier', 'parole'])
					)
				)
				.returning({ personId: presenceSignature.personId });
			return rows.length > 0;
		},
		/** Past meetings that this person attended, whose presence she has neither signed nor confirmed. */
		async toConfirm(personId: string, now: Date) {
			return sql
				.select({ id: intervision.id, poleName: pole.name, startsAt: intervision.startsAt })
				.from(participant)
				.innerJoin(intervision, eq(intervision.id, participant.intervisionId))
				.innerJoin(pole, eq(pole.id, intervision.poleId))
				.where(
					and(
						eq(participant.personId, personId),
						isNotNull(participant.categorie),
						isHeld(now),
						notExists(
							sql
								.select({ one: raw`1` })
								.from(presenceSignature)
								.where(
									and(
										eq(presenceSignature.intervisionId, participant.intervisionId),
										eq(presenceSignature.personId, participant.personId)
									)
								)
						)
					)
				)
				.orderBy(desc(intervision.startsAt))
				.limit(remembered.lines);
		},
		/** Past meetings that this person conducted, whose sheet nobody has answered for. */
		async toValidate(personId: string, now: Date) {
			return sql
				.select({ id: intervision.id, poleName: pole.name, startsAt: intervision.startsAt })
				.from(participant)
				.innerJoin(intervision, eq(intervision.id, participant.intervisionId))
				.innerJoin(pole, eq(pole.id, intervision.poleId))
				.where(
					and(
						eq(participant.personId, personId),
						inArray(participant.role, ['animateur', 'co-animateur']),
						isHeld(now),
						notExists(
							sql
								.select({ one: raw`1` })
								.from(emargement)
								.where(eq(emargement.intervisionId, participant.intervisionId))
						)
					)
				)
				.orderBy(desc(intervision.startsAt))
				.limit(remembered.lines);
		}
	};
}

/** Over, and not long ago. */
function isHeld(now: Date) {
	const since = new Date(now.getTime() - remembered.days * 86_400_000);
	const end = raw`${intervision.startsAt} + ${intervision.minutes} * interval '1 minute'`;
	return and(
		isNull(intervision.cancelledAt),
		isNull(intervision.repriseId),
		gt(intervision.startsAt, since),
		or(isNotNull(intervision.endedAt), lt(end, raw`${now.toISOString()}::timestamptz`))
	);
}

export type Emargements = ReturnType<typeof createEmargements>;
