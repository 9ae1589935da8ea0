import { and, eq, inArray } from 'drizzle-orm';
import { intervision, participant } from '#drizzle/schema/intervision.ts';
import { mandat } from '#drizzle/schema/pole.ts';
import type { Sql } from './database.ts';

/** Which persons belong to which pôles: by a standing function, or expected at one of their Intervisions. */
export function createPersonTies(sql: Sql) {
	return {
		async isOfPoles(personId: string, poleIds: readonly string[]): Promise<boolean> {
			if (poleIds.length === 0) return false;
			const [held] = await sql
				.select({ personId: mandat.personId })
				.from(mandat)
				.where(and(eq(mandat.personId, personId), inArray(mandat.poleId, [...poleIds])))
				.limit(1);
			if (held) return true;
			const [expected] = await sql
				.select({ personId: participant.personId })
				.from(participant)
				.innerJoin(intervision, eq(intervision.id, participant.intervisionId))
				.where(and(eq(participant.personId, personId), inArray(intervision.poleId, [...poleIds])))
				.limit(1);
			return expected !== undefined;
		}
	};
}

export type PersonTies = ReturnType<typeof createPersonTies>;
