import { and, asc, eq, inArray, isNull, or, sql as query } from 'drizzle-orm';
import { mandat, pole } from '#drizzle/schema/pole.ts';
import { person } from '#drizzle/schema/person.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import type { ModeExercice, Profession } from '#domain/professionnel/profession.ts';
import type { StructureKind } from '#domain/professionnel/structure-kind.ts';
import type { Sql } from './database.ts';
import { introducedBy, type Introducer } from './introductions.ts';
import { asMandat, asMode, asProfession, asStructureKind } from './codes.ts';

/** A professional as stored; the category is derived, never stored. */
export interface PersonRecord {
	readonly id: string;
	readonly givenName: string;
	readonly familyName: string;
	readonly email: string | null;
	readonly profession: Profession;
	readonly mode: ModeExercice;
	readonly structureKind: StructureKind;
	readonly structureName: string;
	readonly fonction: string;
	readonly coordonne: boolean;
}

/** [PLA-13] A function counts from its first day until the day of its end, in Paris; the database's clock decides. */
const today = query`(now() at time zone 'Europe/Paris')::date`;
export const inForce = and(
	query`${mandat.validFrom} <= ${today}`,
	or(isNull(mandat.validUntil), query`${mandat.validUntil} > ${today}`)
);

/** The directory of professionals and their standing functions. */
export function createPeople(sql: Sql) {
	return {
		async byId(id: string): Promise<PersonRecord | null> {
			const [row] = await sql.select().from(person).where(eq(person.id, id));
			return row ? personRecord(row) : null;
		},
		async byEmail(email: string): Promise<PersonRecord | null> {
			const [row] = await sql.select().from(person).where(eq(person.email, email.toLowerCase()));
			return row ? personRecord(row) : null;
		},
		async byEmails(emails: readonly string[]): Promise<readonly PersonRecord[]> {
			if (emails.length === 0) return [];
			const rows = await sql
				.select()
				.from(person)
				.where(inArray(person.email, [...emails]));
			return rows.map(personRecord);
		},
		async all(): Promise<readonly PersonRecord[]> {
			const rows = await sql.select().from(person).orderBy(asc(person.familyName));
			return rows.map(personRecord);
		},
		/** `by`: who enters this person; none when the association sets itself up. */
		async add(record: PersonRecord, by: Introducer | null = null): Promise<void> {
			const email = record.email?.toLowerCase() ?? null;
			await sql.insert(person).values({ ...record, email, ...(by && introducedBy(by)) });
		},
		/** Functions held in this pôle or in the whole association (`*`). */
		async mandats(personId: string, poleId: string): Promise<readonly Mandat[]> {
			const rows = await sql
				.selectDistinct({ mandat: mandat.mandat })
				.from(mandat)
				.where(
					and(
						eq(mandat.personId, personId),
						or(isNull(mandat.poleId), eq(mandat.poleId, poleId)),
						inForce
					)
				);
			return rows.map((row) => asMandat(row.mandat));
		},
		/** Every function with its pôle; `*` is the whole association. */
		async allMandats(
			personIds: readonly string[]
		): Promise<readonly { personId: string; poleId: string; mandat: Mandat }[]> {
			if (personIds.length === 0) return [];
			const rows = await sql
				.select()
				.from(mandat)
				.where(and(inArray(mandat.personId, [...personIds]), inForce));
			return rows.map((row) => ({
				personId: row.personId,
				poleId: row.poleId ?? '*',
				mandat: asMandat(row.mandat)
			}));
		},
		async grant(personId: string, poleId: string, function_: Mandat): Promise<void> {
			await sql
				.insert(mandat)
				.values({ personId, poleId: poleId === '*' ? null : poleId, mandat: function_ });
		},
		async poles() {
			return sql.select().from(pole).orderBy(asc(pole.name));
		},
		async addPole(record: typeof pole.$inferInsert): Promise<void> {
			await sql.insert(pole).values(record);
		}
	};
}

export type People = ReturnType<typeof createPeople>;

/** Given and family name, as a professional is named on screen. */
export function fullName(record: Pick<PersonRecord, 'givenName' | 'familyName'>): string {
	return `${record.givenName} ${record.familyName}`;
}

function personRecord(row: typeof person.$inferSelect): PersonRecord {
	return {
		...row,
		profession: asProfession(row.profession),
		mode: asMode(row.mode),
		structureKind: asStructureKind(row.structureKind)
	};
}
