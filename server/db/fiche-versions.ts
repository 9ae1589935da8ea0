import { asc, eq, inArray, sql as query } from 'drizzle-orm';
import { fiche, ficheOverride, sealedDocument } from '#drizzle/schema/fiche.ts';
import { person } from '#drizzle/schema/person.ts';
import { queryRows } from './query-rows.ts';
import type { Sql } from './database.ts';
import { fullName } from './people.ts';

/** The versions of fiches: each is kept, the last one is in force. */
export function createFicheVersions(sql: Sql) {
	return {
		/** Every version of these situations' fiches, the first one first. */
		async versions(situationIds: readonly string[]) {
			if (situationIds.length === 0) return [];
			const rows = await sql
				.select({
					id: fiche.id,
					situationId: fiche.situationId,
					version: fiche.version,
					finalisedAt: fiche.finalisedAt,
					correctionReason: fiche.correctionReason,
					correctionText: fiche.correctionText,
					content: fiche.content,
					nonRepris: fiche.nonRepris,
					person,
					documentId: sealedDocument.id
				})
				.from(fiche)
				.innerJoin(person, eq(person.id, fiche.finalisedBy))
				.leftJoin(sealedDocument, eq(sealedDocument.ficheId, fiche.id))
				.where(inArray(fiche.situationId, [...situationIds]))
				.orderBy(asc(fiche.situationId), asc(fiche.version));
			return rows.map(({ person: by, documentId, ...row }) => ({
				...row,
				finalisedBy: fullName(by),
				sealed: documentId !== null
			}));
		},
		/** The last version's id, read under the caller's lock. */
		async lastVersion(tx: Sql, situationId: string): Promise<string | null> {
			const [row] = await queryRows(
				tx,
				query`select id from fiche where situation_id = ${situationId} order by version desc limit 1`
			);
			return row === undefined ? null : String(Object(row).id);
		},
		/** What was answered to the guard for a version: a passage that stays in the next one stays answered. */
		async answers(ficheId: string) {
			return sql.select().from(ficheOverride).where(eq(ficheOverride.ficheId, ficheId));
		}
	};
}

export type FicheVersion = Awaited<
	ReturnType<ReturnType<typeof createFicheVersions>['versions']>
>[number];
