import { and, eq, sql as query } from 'drizzle-orm';
import { fiche } from '#drizzle/schema/fiche.ts';
import { situation } from '#drizzle/schema/situation.ts';

/** What joins a situation with the last version of its fiche: however often it was corrected, it is one line. */
export const latestFiche = and(
	eq(fiche.situationId, situation.id),
	query`${fiche.version} = (select max(v.version) from fiche v where v.situation_id = ${situation.id})`
);
