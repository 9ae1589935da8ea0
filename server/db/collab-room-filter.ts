import { and, eq, type Column, type SQL } from 'drizzle-orm';

/** The condition « of this room », for any of the tables of drafts. */
export function sameRoom(
	table: { situationId: Column; generation: Column },
	key: { readonly situationId: string; readonly generation: number }
): SQL | undefined {
	return and(eq(table.situationId, key.situationId), eq(table.generation, key.generation));
}
