import { and, asc, eq, inArray, isNull, or, sql as query } from 'drizzle-orm';
import { personPole } from '#drizzle/schema/annuaire.ts';
import { person } from '#drizzle/schema/person.ts';
import { mandat, pole } from '#drizzle/schema/pole.ts';
import type { HeldMandat } from '#domain/annuaire/decide-identity.ts';
import type { PersonDetails } from '#domain/annuaire/person-details.ts';
import { asMandat } from './codes.ts';
import type { Sql } from './database.ts';
import { detailsOf } from './person-details.ts';

/** A card of the directory, with all that decisions about it need. */
export interface Card {
	readonly id: string;
	readonly version: number;
	readonly details: PersonDetails;
	readonly createdAt: string;
	readonly archivedAt: string | null;
	readonly mergedInto: string | null;
	readonly signsIn: boolean;
	readonly introducedBy: string | null;
	readonly vouchedBy: string | null;
	readonly poles: readonly { readonly id: string; readonly name: string }[];
	readonly held: readonly HeldMandat[];
}

/** A function to come guards a card as one that is held; one that ended opens nothing any more ([PLA-13]). */
const notEnded = or(
	isNull(mandat.validUntil),
	query`${mandat.validUntil} > (now() at time zone 'Europe/Paris')::date`
);

/** Reads cards whole: three queries, however many. In the order of the ids given. */
export async function loadCards(sql: Sql, ids: readonly string[]): Promise<readonly Card[]> {
	if (ids.length === 0) return [];
	const wanted = [...new Set(ids)];
	const rows = await sql.select().from(person).where(inArray(person.id, wanted));
	const poles = await sql
		.select({ personId: personPole.personId, id: pole.id, name: pole.name })
		.from(personPole)
		.innerJoin(pole, eq(pole.id, personPole.poleId))
		.where(inArray(personPole.personId, wanted))
		.orderBy(asc(pole.name));
	const held = await sql
		.select()
		.from(mandat)
		.where(and(inArray(mandat.personId, wanted), notEnded));
	const polesOf = group(poles, ({ id, name }) => ({ id, name }));
	const heldBy = group(held, (row) => ({
		poleId: row.poleId ?? '*',
		mandat: asMandat(row.mandat)
	}));
	const cards = new Map(
		rows.map((row) => [row.id, cardOf(row, polesOf.get(row.id), heldBy.get(row.id))])
	);
	return wanted.flatMap((id) => cards.get(id) ?? []);
}

function group<Row extends { readonly personId: string }, Value>(
	rows: readonly Row[],
	value: (row: Row) => Value
): ReadonlyMap<string, readonly Value[]> {
	const groups = new Map<string, Value[]>();
	for (const row of rows) {
		const mine = groups.get(row.personId);
		if (mine) mine.push(value(row));
		else groups.set(row.personId, [value(row)]);
	}
	return groups;
}

function cardOf(
	row: typeof person.$inferSelect,
	poles: Card['poles'] = [],
	held: Card['held'] = []
): Card {
	return {
		id: row.id,
		version: row.version,
		details: detailsOf(row),
		createdAt: row.createdAt.toISOString(),
		archivedAt: row.archivedAt?.toISOString() ?? null,
		mergedInto: row.mergedInto,
		signsIn: row.signedInAt !== null,
		introducedBy: row.introducedBy,
		vouchedBy: row.vouchedBy,
		poles,
		held
	};
}

/** Replaces the pôles where someone is known. */
export async function setPoles(tx: Sql, personId: string, poleIds: readonly string[]) {
	await tx.delete(personPole).where(eq(personPole.personId, personId));
	if (poleIds.length > 0) {
		await tx.insert(personPole).values(poleIds.map((poleId) => ({ personId, poleId })));
	}
}

/** Writes a card if it is still this version; the next version, or null when somebody was faster. */
export async function writeCard(
	tx: Sql,
	card: { readonly id: string; readonly version: number },
	values: Partial<typeof person.$inferInsert>
): Promise<number | null> {
	const [row] = await tx
		.update(person)
		.set({ ...values, version: card.version + 1 })
		.where(and(eq(person.id, card.id), eq(person.version, card.version)))
		.returning({ version: person.version });
	return row?.version ?? null;
}
