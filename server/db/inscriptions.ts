import { and, asc, eq, sql as query } from 'drizzle-orm';
import { inscription } from '#drizzle/schema/inscription.ts';
import { intervision } from '#drizzle/schema/intervision.ts';
import type { ModeExercice, Profession } from '#domain/professionnel/profession.ts';
import type { StructureKind } from '#domain/professionnel/structure-kind.ts';
import { asMode, asProfession, asStructureKind } from './codes.ts';
import type { Sql } from './database.ts';

/** What somebody writes of herself who asks to attend a date. */
export interface RegistrationWish {
	readonly intervisionId: string;
	readonly givenName: string;
	readonly familyName: string;
	readonly email: string;
	readonly profession: Profession;
	readonly mode: ModeExercice;
	readonly structureKind: StructureKind;
	readonly structureName: string;
}

export interface Registration extends RegistrationWish {
	readonly id: string;
	readonly askedAt: Date;
	readonly state: string;
}

/** Registrations by the pôle's link, until the coordination has answered. */
export function createInscriptions(sql: Sql) {
	return {
		async add(row: typeof inscription.$inferInsert): Promise<void> {
			await sql.insert(inscription).values(row);
		},
		/** Those of one date that wait for an answer, oldest first. */
		async waiting(intervisionId: string): Promise<readonly Registration[]> {
			const rows = await sql
				.select()
				.from(inscription)
				.where(and(eq(inscription.intervisionId, intervisionId), eq(inscription.state, 'attente')))
				.orderBy(asc(inscription.askedAt), asc(inscription.id))
				.limit(100);
			return rows.map(registration);
		},
		async byId(id: string): Promise<Registration | null> {
			const [row] = await sql.select().from(inscription).where(eq(inscription.id, id));
			return row ? registration(row) : null;
		},
		/** [PLA-17] How many wait in a pôle: a bound on what a link can bring in. */
		async waitingIn(poleId: string): Promise<number> {
			const [row] = await sql
				.select({ count: query<number>`count(*)::int` })
				.from(inscription)
				.innerJoin(intervision, eq(intervision.id, inscription.intervisionId))
				.where(and(eq(intervision.poleId, poleId), eq(inscription.state, 'attente')));
			return row?.count ?? 0;
		},
		async isAsked(intervisionId: string, email: string): Promise<boolean> {
			const rows = await sql
				.select({ id: inscription.id })
				.from(inscription)
				.where(
					and(
						eq(inscription.intervisionId, intervisionId),
						eq(inscription.state, 'attente'),
						eq(inscription.email, email)
					)
				);
			return rows.length > 0;
		},
		/** Answers one that still waits; false when somebody else answered first. */
		async decide(
			id: string,
			answer: { state: 'validee' | 'ecartee'; personId: string | null; by: string; at: Date }
		): Promise<boolean> {
			const decided = await sql
				.update(inscription)
				.set({
					state: answer.state,
					personId: answer.personId,
					decidedBy: answer.by,
					decidedAt: answer.at
				})
				.where(and(eq(inscription.id, id), eq(inscription.state, 'attente')))
				.returning({ id: inscription.id });
			return decided.length === 1;
		}
	};
}

export type Inscriptions = ReturnType<typeof createInscriptions>;

function registration(row: typeof inscription.$inferSelect): Registration {
	return {
		...row,
		profession: asProfession(row.profession),
		mode: asMode(row.mode),
		structureKind: asStructureKind(row.structureKind)
	};
}
