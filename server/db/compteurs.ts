import { and, eq } from 'drizzle-orm';
import { compteur } from '#drizzle/schema/compteur.ts';
import { person } from '#drizzle/schema/person.ts';
import { compteurCodes, type Compteur } from '#domain/compteur/compteur.ts';
import { codeReader } from './codes.ts';
import type { Sql } from './database.ts';
import { fullName } from './people.ts';

const asCompteur: (stored: string) => Compteur = codeReader(compteurCodes, 'counter');

/** A counter as it was typed. */
export interface TypedCompteur {
	readonly code: Compteur;
	readonly value: number;
	readonly by: string;
	readonly at: string;
}

/** The counters of the report, year by year. No row: « non renseigné » ([ACT-18]). */
export function createCompteurs(sql: Sql) {
	return {
		async of(year: number): Promise<readonly TypedCompteur[]> {
			const rows = await sql
				.select({ compteur, who: person })
				.from(compteur)
				.innerJoin(person, eq(person.id, compteur.typedBy))
				.where(eq(compteur.year, year))
				.orderBy(compteur.code);
			return rows.map(({ compteur: row, who }) => ({
				...{ code: asCompteur(row.code), value: row.value },
				...{ by: fullName(who), at: row.typedAt.toISOString() }
			}));
		},
		/** Null: not told any more. */
		async set(
			{ year, code }: { readonly year: number; readonly code: Compteur },
			value: number | null,
			by: { readonly personId: string; readonly at: Date },
			tx: Sql
		): Promise<void> {
			if (value === null) {
				await tx.delete(compteur).where(and(eq(compteur.year, year), eq(compteur.code, code)));
				return;
			}
			const typed = { value, typedBy: by.personId, typedAt: by.at };
			await tx
				.insert(compteur)
				.values({ year, code, ...typed })
				.onConflictDoUpdate({ target: [compteur.year, compteur.code], set: typed });
		}
	};
}

export type Compteurs = ReturnType<typeof createCompteurs>;
