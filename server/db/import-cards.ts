import { eq, inArray, isNull, and, lt } from 'drizzle-orm';
import * as v from 'valibot';
import { personImport } from '#drizzle/schema/annuaire.ts';
import { person } from '#drizzle/schema/person.ts';
import type { ColumnMapping } from '#domain/annuaire/import/map-columns.ts';
import { detailFields } from '#domain/annuaire/person-details.ts';
import type { Sql } from './database.ts';

/** A file read and not yet imported. */
export interface WaitingImport {
	readonly id: string;
	readonly by: string;
	readonly poleId: string;
	readonly at: Date;
	readonly header: readonly string[];
	readonly lines: readonly { readonly number: number; readonly cells: readonly string[] }[];
	readonly mapping: ColumnMapping;
	/** Lines that could not be read as CSV: their number and why. */
	readonly unread: readonly { readonly number: number; readonly why: string }[];
}

const linesShape = v.array(v.object({ number: v.number(), cells: v.array(v.string()) }));
const unreadShape = v.array(v.object({ number: v.number(), why: v.string() }));
const mappingShape = v.partial(
	v.object({
		...{ givenName: v.number(), familyName: v.number(), profession: v.number(), mode: v.number() },
		...{ savoirFaire: v.number(), structureKind: v.number(), structureName: v.number() },
		...{ fonction: v.number(), coordonne: v.number(), email: v.number(), phone: v.number() },
		...{ mssante: v.number(), rpps: v.number() }
	})
);

export async function keepImport(sql: Sql, waiting: WaitingImport): Promise<void> {
	await sql.insert(personImport).values(waiting);
}

export async function findImport(sql: Sql, id: string): Promise<WaitingImport | null> {
	const [row] = await sql.select().from(personImport).where(eq(personImport.id, id));
	if (!row) return null;
	const mapping: ColumnMapping = Object.fromEntries(
		Object.entries(v.parse(mappingShape, row.mapping)).filter(([, place]) => place !== undefined)
	);
	return {
		...row,
		header: v.parse(v.array(v.string()), row.header),
		lines: v.parse(linesShape, row.lines),
		unread: v.parse(unreadShape, row.unread),
		mapping
	};
}

export async function mapImport(sql: Sql, id: string, mapping: ColumnMapping): Promise<void> {
	const known = Object.fromEntries(
		detailFields.flatMap((field) =>
			mapping[field] === undefined ? [] : [[field, mapping[field]] as const]
		)
	);
	await sql.update(personImport).set({ mapping: known }).where(eq(personImport.id, id));
}

/** The file goes with its import, or when it waited too long. */
export async function dropImport(sql: Sql, id: string): Promise<boolean> {
	const rows = await sql
		.delete(personImport)
		.where(eq(personImport.id, id))
		.returning({ id: personImport.id });
	return rows.length === 1;
}
export async function dropImportsBefore(sql: Sql, at: Date): Promise<void> {
	await sql.delete(personImport).where(lt(personImport.at, at));
}

/** Ids of the cards that lines of a file may be about: by RPPS, e-mail, or folded name in either order. */
export async function idsOfAlike(
	sql: Sql,
	wanted: {
		readonly rpps: readonly string[];
		readonly emails: readonly string[];
		readonly names: readonly string[];
	}
): Promise<readonly string[]> {
	const found = new Set<string>();
	const look = async (column: 'rpps' | 'email' | 'searchName', values: readonly string[]) => {
		for (let start = 0; start < values.length; start += 1000) {
			const some = values.slice(start, start + 1000);
			const rows = await sql
				.select({ id: person.id })
				.from(person)
				.where(and(isNull(person.mergedInto), inArray(person[column], some)));
			for (const { id } of rows) found.add(id);
		}
	};
	await look('rpps', wanted.rpps);
	await look('email', wanted.emails);
	await look('searchName', wanted.names);
	return [...found];
}
