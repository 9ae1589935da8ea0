import { and, asc, desc, eq, gt, inArray, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { personChange } from '#drizzle/schema/annuaire.ts';
import { person } from '#drizzle/schema/person.ts';
import { loginToken } from '#drizzle/schema/session.ts';
import { answersForCard } from '#domain/access/introduction.ts';
import type { PersonDetails } from '#domain/annuaire/person-details.ts';
import { modeExerciceCodes, professionCodes } from '#domain/professionnel/profession.ts';
import { structureKindCodes } from '#domain/professionnel/structure-kind.ts';
import { setPoles, writeCard } from './cards.ts';
import type { Sql } from './database.ts';
import { introducedBy } from './introductions.ts';
import { createPeople } from './people.ts';
import { pickDetails } from './person-details.ts';
import type { MovedRow } from './person-references.ts';

/** All that a change of a card may change, and that its undoing gives back. */
export interface CardState {
	readonly details: PersonDetails;
	readonly poleIds: readonly string[];
	readonly archivedAt: string | null;
	readonly mergedInto: string | null;
}

export type ChangeKind = 'creation' | 'modification' | 'archivage' | 'fusion';

/** One change as it is kept. */
export interface CardChange {
	readonly id: string;
	readonly batchId: string;
	readonly kind: ChangeKind;
	readonly personId: string;
	readonly before: CardState | null;
	readonly after: CardState;
	readonly moved: readonly MovedRow[];
	readonly version: number;
	readonly by: string;
	readonly at: Date;
	readonly undoneAt: Date | null;
}

const nullableText = v.nullable(v.string());
const stateShape = v.object({
	details: v.object({
		...{ givenName: v.string(), familyName: v.string(), savoirFaire: v.string() },
		...{ structureName: v.string(), fonction: v.string(), coordonne: v.boolean() },
		...{ email: nullableText, phone: nullableText, mssante: nullableText, rpps: nullableText },
		profession: v.picklist(professionCodes),
		mode: v.picklist(modeExerciceCodes),
		structureKind: v.picklist(structureKindCodes)
	}),
	poleIds: v.array(v.string()),
	archivedAt: nullableText,
	mergedInto: nullableText
});
const movedShape = v.fallback(
	v.array(
		v.object({
			reference: v.string(),
			keys: v.record(v.string(), v.string())
		})
	),
	[]
);
const kindShape = v.picklist(['creation', 'modification', 'archivage', 'fusion']);

/** Makes a card, with its change. */
export async function createCard(tx: Sql, id: string, after: CardState, act: Act): Promise<void> {
	const introduction = introducedBy(await introducerOf(tx, act, after));
	await tx.insert(person).values({ id, ...pickDetails(after.details), ...introduction });
	await setPoles(tx, id, after.poleIds);
	await keepChange(tx, { kind: 'creation', personId: id, before: null, after, version: 1 }, act);
}

/** Changes a card if it is still this version, with its change; false when somebody was faster. */
export async function changeCard(
	tx: Sql,
	change: {
		readonly kind: ChangeKind;
		readonly personId: string;
		readonly version: number;
		readonly before: CardState;
		readonly after: CardState;
		readonly moved?: readonly MovedRow[];
	},
	act: Act
): Promise<boolean> {
	const card = { id: change.personId, version: change.version };
	const introduction = await readdressed(tx, change, act);
	const version = await writeCard(tx, card, { ...valuesOf(change.after), ...introduction });
	if (version === null) return false;
	await setPoles(tx, change.personId, change.after.poleIds);
	await keepChange(tx, { ...change, version }, act);
	return true;
}

/** Who changes, when, and what is undone with it. */
export interface Act {
	readonly changeId: string;
	readonly batchId: string;
	readonly by: string;
	readonly at: Date;
	/** By a strong session; a weaker one writes too, and answers for nobody ([REC-18]). */
	readonly strong?: boolean;
}

/** [REC-18] An address that somebody else writes is worth what he is worth; her own stays what it was. */
async function readdressed(
	tx: Sql,
	{ personId, before, after }: Pick<CardChange, 'personId' | 'after'> & { before: CardState },
	act: Act
) {
	if (before.details.email === after.details.email) return {};
	// What was sent to the former mailbox opens nothing any more ([AUT-13]).
	await tx.delete(loginToken).where(eq(loginToken.personId, personId));
	if (act.by === personId) return {};
	return introducedBy(await introducerOf(tx, act, after));
}

async function introducerOf(tx: Sql, { by, at, strong = false }: Act, { poleIds }: CardState) {
	if (!strong) return { by, at, answers: false };
	const held = await createPeople(tx).allMandats([by]);
	return { by, at, answers: answersForCard(held, poleIds) };
}

async function keepChange(
	tx: Sql,
	change: Pick<CardChange, 'kind' | 'personId' | 'before' | 'after' | 'version'> & {
		readonly moved?: readonly MovedRow[];
	},
	{ changeId, batchId, by, at }: Act
): Promise<void> {
	const { kind, personId, before, after, version, moved } = change;
	await tx.insert(personChange).values({
		...{ id: changeId, batchId, by, at, kind, personId, before, after, version },
		moved: moved ?? null
	});
}

/** The columns of a state. */
export function valuesOf(state: CardState): Partial<typeof person.$inferInsert> {
	return {
		...pickDetails(state.details),
		archivedAt: state.archivedAt === null ? null : new Date(state.archivedAt),
		mergedInto: state.mergedInto
	};
}

/** The changes of one batch, latest first, as they are undone. */
export async function batchChanges(sql: Sql, batchId: string): Promise<readonly CardChange[]> {
	const rows = await sql
		.select()
		.from(personChange)
		.where(and(eq(personChange.batchId, batchId), isNull(personChange.undoneAt)))
		.orderBy(desc(personChange.version), asc(personChange.id));
	return rows.map(changeOf);
}

/** What happened to a card after this version, oldest first. */
export async function changesSince(
	sql: Sql,
	personId: string,
	version: number
): Promise<readonly CardChange[]> {
	const rows = await sql
		.select()
		.from(personChange)
		.where(and(eq(personChange.personId, personId), gt(personChange.version, version)))
		.orderBy(asc(personChange.version))
		.limit(50);
	return rows.map(changeOf);
}

/** The latest changes of a card, latest first. */
export async function lastChanges(sql: Sql, personId: string): Promise<readonly CardChange[]> {
	const rows = await sql
		.select()
		.from(personChange)
		.where(eq(personChange.personId, personId))
		.orderBy(desc(personChange.version), desc(personChange.at))
		.limit(10);
	return rows.map(changeOf);
}

/** Marks changes as undone. */
export async function markUndone(tx: Sql, ids: readonly string[], at: Date): Promise<void> {
	await tx
		.update(personChange)
		.set({ undoneAt: at })
		.where(inArray(personChange.id, [...ids]));
}

function changeOf(row: typeof personChange.$inferSelect): CardChange {
	return {
		...row,
		kind: v.parse(kindShape, row.kind),
		before: row.before === null ? null : v.parse(stateShape, row.before),
		after: v.parse(stateShape, row.after),
		moved: v.parse(movedShape, row.moved ?? [])
	};
}
