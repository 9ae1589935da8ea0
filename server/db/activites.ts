import { and, eq, isNull, sql as query } from 'drizzle-orm';
import { activite, activitePerson, activitePresence } from '#drizzle/schema/activite.ts';
import type { Heads } from '#domain/activite/attendance.ts';
import { activiteKindCodes, type ActiviteKind } from '#domain/activite/kind.ts';
import type { Format } from '#domain/pole/site.ts';
import type { Categorie } from '#domain/professionnel/categorie.ts';
import { asFormat, codeReader } from './codes.ts';
import type { Sql } from './database.ts';

const asActiviteKind: (stored: string) => ActiviteKind = codeReader(
	activiteKindCodes,
	'kind of activité'
);

/** What is said of an activité, without who came. */
export interface ActiviteNotice {
	readonly kind: ActiviteKind;
	readonly title: string;
	readonly day: string;
	readonly format: Format;
	readonly capacity: number | null;
	readonly poleId: string | null;
}

export interface StoredActivite extends ActiviteNotice {
	readonly id: string;
	readonly removed: boolean;
}

interface By {
	readonly personId: string;
	readonly at: Date;
}

/** Writes activités and who came; lists are read by activite-lists.ts. */
export function createActivites(sql: Sql) {
	return {
		async byId(id: string): Promise<StoredActivite | null> {
			const [row] = await sql.select().from(activite).where(eq(activite.id, id));
			return row ? storedActivite(row) : null;
		},
		async add(id: string, notice: ActiviteNotice, by: By, tx: Sql = sql): Promise<void> {
			await tx.insert(activite).values({ id, ...notice, createdBy: by.personId, createdAt: by.at });
		},
		async change(id: string, notice: ActiviteNotice, by: By, tx: Sql = sql): Promise<void> {
			await tx
				.update(activite)
				.set({ ...notice, changedBy: by.personId, changedAt: by.at })
				.where(eq(activite.id, id));
		},
		/** False when it is removed already. */
		async remove(id: string, by: By, tx: Sql = sql): Promise<boolean> {
			const rows = await tx
				.update(activite)
				.set({ removedBy: by.personId, removedAt: by.at })
				.where(and(eq(activite.id, id), isNull(activite.removedAt)))
				.returning({ id: activite.id });
			return rows.length === 1;
		},
		/** False when it stands already. */
		async restore(id: string, tx: Sql = sql): Promise<boolean> {
			const rows = await tx
				.update(activite)
				.set({ removedBy: null, removedAt: null })
				.where(and(eq(activite.id, id), query`${activite.removedAt} is not null`))
				.returning({ id: activite.id });
			return rows.length === 1;
		},
		/** Replaces the heads of every category. */
		async setHeads(id: string, heads: readonly Heads[], by: By, tx: Sql): Promise<void> {
			await tx.delete(activitePresence).where(eq(activitePresence.activiteId, id));
			const rows = heads.filter((one) => one.heads > 0);
			if (rows.length > 0) {
				await tx.insert(activitePresence).values(rows.map((row) => ({ activiteId: id, ...row })));
			}
			await tx
				.update(activite)
				.set({ changedBy: by.personId, changedAt: by.at })
				.where(eq(activite.id, id));
		},
		/** False when she is among those who came already. */
		async addPerson(id: string, personId: string, categorie: Categorie): Promise<boolean> {
			const rows = await sql
				.insert(activitePerson)
				.values({ activiteId: id, personId, categorie })
				.onConflictDoNothing()
				.returning({ personId: activitePerson.personId });
			return rows.length === 1;
		},
		async removePerson(id: string, personId: string): Promise<void> {
			await sql
				.delete(activitePerson)
				.where(and(eq(activitePerson.activiteId, id), eq(activitePerson.personId, personId)));
		}
	};
}

export type Activites = ReturnType<typeof createActivites>;

function storedActivite(row: typeof activite.$inferSelect): StoredActivite {
	const { id, kind, title, day, format, capacity, poleId, removedAt } = row;
	return {
		...{ id, title, day, capacity, poleId, removed: removedAt !== null },
		kind: asActiviteKind(kind),
		format: asFormat(format)
	};
}
