import { and, asc, eq, inArray, isNull, sql as query } from 'drizzle-orm';
import { union } from 'drizzle-orm/pg-core';
import { dossier } from '#drizzle/schema/dossier.ts';
import { intervision, participant } from '#drizzle/schema/intervision.ts';
import { person } from '#drizzle/schema/person.ts';
import { mandat } from '#drizzle/schema/pole.ts';
import type { AccordPerson } from '#domain/accord/accord-file.ts';
import type { Sql } from './database.ts';
import { fullName } from './people.ts';

/** A pôle knows some hundreds of professionals: beyond, the list is no list any more. */
const directoryLimit = 500;

/** The people whom an accord may name: those who work in the pôle, whoever is expected this time. */
export function createAccordPeople(sql: Sql) {
	const columns = {
		id: person.id,
		givenName: person.givenName,
		familyName: person.familyName,
		fonction: person.fonction
	};
	return {
		/** Everybody who was ever expected in this pôle, or holds a function there. */
		async directory(poleId: string): Promise<readonly AccordPerson[]> {
			const expected = sql
				.select({ id: participant.personId })
				.from(participant)
				.innerJoin(intervision, eq(intervision.id, participant.intervisionId))
				.where(eq(intervision.poleId, poleId));
			const holder = sql
				.select({ id: mandat.personId })
				.from(mandat)
				.where(eq(mandat.poleId, poleId));
			// One array: those people are then found by their keys, however many the region has.
			const known = query`${person.id} = any(array${union(expected, holder)})`;
			const rows = await sql
				.select(columns)
				.from(person)
				.where(and(isNull(person.mergedInto), known))
				.orderBy(asc(person.familyName), asc(person.givenName))
				.limit(directoryLimit);
			return rows.map(({ id, ...row }) => ({
				...{ personId: id, name: fullName(row), fonction: row.fonction }
			}));
		},
		/** Names by id; an id that is unknown has none. */
		async names(ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
			const rows = ids.length
				? await sql
						.select(columns)
						.from(person)
						.where(inArray(person.id, [...new Set(ids)]))
				: [];
			return Object.fromEntries(rows.map((row) => [row.id, fullName(row)]));
		},
		async dossier(dossierId: string): Promise<{ code: string; poleId: string } | null> {
			const [row] = await sql
				.select({ code: dossier.code, poleId: dossier.poleId })
				.from(dossier)
				.where(eq(dossier.id, dossierId));
			return row ?? null;
		}
	};
}
