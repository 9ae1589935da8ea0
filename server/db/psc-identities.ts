import { and, eq, isNull, ne } from 'drizzle-orm';
import { person } from '#drizzle/schema/person.ts';
import { pscIdentity } from '#drizzle/schema/psc.ts';
import * as v from 'valibot';
import type { DirectoryExercice } from '#domain/psc/compare-exercice.ts';
import { storedActivities, type PscActivity } from '#domain/psc/psc-activity.ts';
import type { PscIdentity } from '#domain/psc/psc-identity.ts';
import { asMode, asProfession, asStructureKind } from './codes.ts';
import type { Sql } from './database.ts';

/** What is kept of a linked identity. */
export interface LinkedIdentity {
	readonly personId: string;
	readonly activities: readonly PscActivity[];
	readonly chosen: string | null;
	readonly linkedAt: Date;
}

/** A person as linking needs her: who she is, and what the directory says of her exercice. */
export interface LinkablePerson extends DirectoryExercice {
	readonly id: string;
	readonly familyName: string;
	readonly rpps: string | null;
}

/** A row that this version can not read is the person's to choose again, not an error. */
const activities = v.fallback(storedActivities, []);

/** Identities of Pro Santé Connect, and what linking one reads and writes in the directory. */
export function createPscIdentities(sql: Sql) {
	const whole = (rows: readonly (typeof pscIdentity.$inferSelect)[]): LinkedIdentity | null => {
		const [row] = rows;
		return row ? { ...row, activities: v.parse(activities, row.activities) } : null;
	};
	const linkable = (rows: readonly (typeof person.$inferSelect)[]): LinkablePerson | null => {
		const [row] = rows;
		if (!row) return null;
		return {
			id: row.id,
			familyName: row.familyName,
			rpps: row.rpps,
			profession: asProfession(row.profession),
			mode: asMode(row.mode),
			structureKind: asStructureKind(row.structureKind),
			structureName: row.structureName
		};
	};

	return {
		async ofPerson(personId: string, tx: Sql = sql): Promise<LinkedIdentity | null> {
			return whole(await tx.select().from(pscIdentity).where(eq(pscIdentity.personId, personId)));
		},
		/** Whose identity this is, by the national identifier. */
		async owner(issuer: string, nameId: string, tx: Sql = sql): Promise<LinkedIdentity | null> {
			const mine = and(eq(pscIdentity.issuer, issuer), eq(pscIdentity.nameId, nameId));
			return whole(await tx.select().from(pscIdentity).where(mine));
		},
		async person(id: string, tx: Sql = sql): Promise<LinkablePerson | null> {
			return linkable(await tx.select().from(person).where(eq(person.id, id)));
		},
		async personByRpps(rpps: string, tx: Sql = sql): Promise<LinkablePerson | null> {
			return linkable(await tx.select().from(person).where(eq(person.rpps, rpps)));
		},
		/** Another person than this one who was linked with this RPPS. */
		async rppsLinkedTo(rpps: string, personId: string, tx: Sql = sql): Promise<string | null> {
			const others = and(eq(pscIdentity.rpps, rpps), ne(pscIdentity.personId, personId));
			const [row] = await tx
				.select({ personId: pscIdentity.personId })
				.from(pscIdentity)
				.where(others);
			return row?.personId ?? null;
		},
		async link(tx: Sql, personId: string, issuer: string, identity: PscIdentity, at: Date) {
			const { nameId, rpps } = identity;
			await tx.insert(pscIdentity).values({
				personId,
				issuer,
				nameId,
				rpps,
				activities: identity.activities,
				linkedAt: at,
				lastSeenAt: at
			});
			if (rpps !== null) await tx.update(person).set({ rpps }).where(eq(person.id, personId));
		},
		/** Keeps what the national directory says today. */
		async seen(personId: string, identity: PscIdentity, at: Date): Promise<void> {
			await sql
				.update(pscIdentity)
				.set({ activities: identity.activities, lastSeenAt: at })
				.where(eq(pscIdentity.personId, personId));
		},
		async unlink(tx: Sql, personId: string): Promise<boolean> {
			const gone = await tx
				.delete(pscIdentity)
				.where(eq(pscIdentity.personId, personId))
				.returning({ personId: pscIdentity.personId });
			return gone.length > 0;
		},
		async choose(tx: Sql, personId: string, chosen: string): Promise<void> {
			await tx.update(pscIdentity).set({ chosen }).where(eq(pscIdentity.personId, personId));
		},
		/** Writes into the directory what the person confirmed ([PSC-7]). */
		async correct(tx: Sql, personId: string, taken: Partial<DirectoryExercice>): Promise<void> {
			if (Object.keys(taken).length === 0) return;
			await tx.update(person).set(taken).where(eq(person.id, personId));
		},
		/** Gives a person of the demonstration her number, unless she has one. */
		async giveRpps(personId: string, rpps: string): Promise<void> {
			const without = and(eq(person.id, personId), isNull(person.rpps));
			await sql.update(person).set({ rpps }).where(without);
		}
	};
}

export type PscIdentities = ReturnType<typeof createPscIdentities>;
