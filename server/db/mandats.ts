import { and, asc, eq, isNull, or, sql as query } from 'drizzle-orm';
import { mandat } from '#drizzle/schema/pole.ts';
import { person } from '#drizzle/schema/person.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import { asMandat } from './codes.ts';
import type { Sql } from './database.ts';
import { fullName } from './people.ts';

/** A function with who holds it and when. Days as text; `validUntil` is the first day without it. */
export interface HeldFunction {
	readonly id: string;
	readonly personId: string;
	readonly name: string;
	readonly fonction: string;
	readonly poleId: string | null;
	readonly mandat: Mandat;
	readonly validFrom: string;
	readonly validUntil: string | null;
}

/** Functions and their dates, to name and to end them. Rights read `people.mandats` and nothing else. */
export function createMandats(sql: Sql) {
	const held = () =>
		sql.select().from(mandat).innerJoin(person, eq(person.id, mandat.personId)).$dynamic();
	type Row = Awaited<ReturnType<typeof held>>[number];
	const asHeld = ({ mandat: row, person: who }: Row): HeldFunction => ({
		id: row.id,
		personId: who.id,
		name: fullName(who),
		fonction: who.fonction,
		poleId: row.poleId,
		mandat: asMandat(row.mandat),
		validFrom: row.validFrom,
		validUntil: row.validUntil
	});
	const scope = (poleId: string | null) =>
		poleId === null ? isNull(mandat.poleId) : eq(mandat.poleId, poleId);

	return {
		/** Functions of a pôle (or of the association) held on this day or later. */
		async of(poleId: string | null, day: string): Promise<readonly HeldFunction[]> {
			const rows = await held()
				.where(
					and(
						scope(poleId),
						isNull(person.mergedInto),
						or(isNull(mandat.validUntil), query`${mandat.validUntil} > ${day}`)
					)
				)
				.orderBy(asc(mandat.validFrom), asc(person.familyName), asc(mandat.id));
			return rows.map(asHeld);
		},
		async byId(id: string): Promise<HeldFunction | null> {
			const [row] = await held().where(eq(mandat.id, id));
			return row ? asHeld(row) : null;
		},
		async add(row: typeof mandat.$inferInsert, tx: Sql = sql): Promise<void> {
			await tx.insert(mandat).values(row);
		},
		/** Ends it on this day, unless it ended before. */
		async end(id: string, day: string, by: string, tx: Sql = sql): Promise<void> {
			await tx
				.update(mandat)
				.set({ validUntil: day, endedBy: by })
				.where(
					and(
						eq(mandat.id, id),
						or(isNull(mandat.validUntil), query`${mandat.validUntil} > ${day}`)
					)
				);
		}
	};
}

export type Mandats = ReturnType<typeof createMandats>;
