import { eq } from 'drizzle-orm';
import { intervision } from '#drizzle/schema/intervision.ts';
import { situation } from '#drizzle/schema/situation.ts';
import { hasRoom } from '#domain/facilitation/agenda-order.ts';
import { asPhase } from './codes.ts';
import type { Sql } from './database.ts';

/**
 * [TOUR-7] Holds the agenda of an Intervision until the transaction ends: two who add at the same moment come one
 * after the other, and the sixth situation finds no place. False when the agenda is full.
 */
export async function holdPlaceOn(intervisionId: string, tx: Sql): Promise<boolean> {
	await tx
		.select({ id: intervision.id })
		.from(intervision)
		.where(eq(intervision.id, intervisionId))
		.for('no key update');
	const situations = await tx
		.select({ phase: situation.phase })
		.from(situation)
		.where(eq(situation.intervisionId, intervisionId));
	return hasRoom(situations.map(({ phase }) => ({ phase: asPhase(phase) })));
}
