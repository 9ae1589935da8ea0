import { desc, eq, inArray, sql as query, type SQL } from 'drizzle-orm';
import { dossier } from '#drizzle/schema/dossier.ts';
import { fiche } from '#drizzle/schema/fiche.ts';
import { intervision } from '#drizzle/schema/intervision.ts';
import { pole } from '#drizzle/schema/pole.ts';
import { situation } from '#drizzle/schema/situation.ts';
import type { IntervisionRole } from '#domain/intervision/role.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import { asPhase } from './codes.ts';
import type { Sql } from './database.ts';
import { latestFiche } from './latest-fiche.ts';
import { queryRows, textArray } from './query-rows.ts';

/** Whose fiches: those of these pôles, of Intervisions where the person had one of these roles, and of her demandes. */
export interface FicheScope {
	readonly poleIds: readonly string[];
	readonly personId: string;
	readonly roles: readonly IntervisionRole[];
	/** All that a nominative link opens. */
	readonly intervisionId: string | null;
}

export interface FicheFilter {
	/** Never empty. */
	readonly phases: readonly SituationPhase[];
	readonly poleId: string | null;
	readonly from: Date | null;
	readonly until: Date | null;
	/** The last situation of the page before. */
	readonly after: string | null;
	/** A dossier's code, whole, and a pseudonym as `likenessOf` reads it ('': none). */
	readonly sought?: { readonly code: string; readonly likeness: string };
}

/** Fiches still to write and fiches written, latest first: chosen, ordered and paged by the database. */
export function createFicheLists(sql: Sql) {
	return {
		async list(scope: FicheScope, filter: FicheFilter, limit: number) {
			const ids = await pageIds(sql, scope, filter, limit);
			if (ids.length === 0) return [];
			const rows = await sql
				.select({
					situationId: situation.id,
					intervisionId: situation.intervisionId,
					position: situation.position,
					phase: situation.phase,
					designation: dossier.designation,
					code: dossier.code,
					startsAt: intervision.startsAt,
					poleName: pole.name,
					closedAt: situation.closedAt,
					abandonedAt: situation.abandonedAt,
					abandonReason: situation.abandonReason,
					ficheId: fiche.id,
					version: fiche.version,
					nonRepris: fiche.nonRepris
				})
				.from(situation)
				.innerJoin(dossier, eq(dossier.id, situation.dossierId))
				.innerJoin(intervision, eq(intervision.id, situation.intervisionId))
				.innerJoin(pole, eq(pole.id, intervision.poleId))
				.leftJoin(fiche, latestFiche)
				.where(inArray(situation.id, ids))
				.orderBy(desc(intervision.startsAt), desc(intervision.id), situation.position);
			return rows.map((row) => ({ ...row, phase: asPhase(row.phase) }));
		}
	};
}

/** Each part of the scope by an index of its own, and no longer than the page that it may fill. */
async function pageIds(
	sql: Sql,
	{ poleIds, personId, roles, intervisionId }: FicheScope,
	filter: FicheFilter,
	limit: number
): Promise<string[]> {
	const part = (from: SQL, own: SQL) => query`(select s.id, x.starts_at, x.id as date_id, s.position
		from ${from} where ${own} and ${narrowed(filter)}
		and (${intervisionId}::text is null or x.id = ${intervisionId}::text)
		order by x.starts_at desc, x.id desc, s.position limit ${limit})`;
	const agenda = query`join situation s on s.intervision_id = x.id`;
	const rows = await queryRows(
		sql,
		query`select id from (
			${part(query`intervision x ${agenda}`, query`x.pole_id = any(${textArray(poleIds)})`)}
			union ${part(
				query`participant p join intervision x on x.id = p.intervision_id ${agenda}`,
				query`p.person_id = ${personId} and p.role = any(${textArray(roles)})`
			)}
			union ${part(
				query`situation s join intervision x on x.id = s.intervision_id`,
				query`s.demandeur_id = ${personId}`
			)}
		) known order by starts_at desc, date_id desc, position limit ${limit}`
	);
	return rows.map((row) => String(Object(row).id));
}

function narrowed({ phases, poleId, from, until, after, sought }: FicheFilter): SQL {
	const parts = [query`s.phase = any(${textArray(phases)})`];
	if (sought) {
		// a code that was joined to another dossier is still known
		parts.push(query`s.dossier_id in (
			select d.id from dossier d where d.code = ${sought.code}
			union select d.merged_into from dossier d where d.code = ${sought.code}
			union select d.id from pole p join dossier d on d.pole_id = p.id
				where d.likeness = ${sought.likeness} and d.likeness <> '')`);
	}
	if (poleId !== null) parts.push(query`x.pole_id = ${poleId}`);
	if (from !== null) parts.push(query`x.starts_at >= ${from.toISOString()}::timestamptz`);
	if (until !== null) parts.push(query`x.starts_at < ${until.toISOString()}::timestamptz`);
	if (after !== null) {
		const last = (columns: SQL) => query`(select ${columns} from situation l
			join intervision d on d.id = l.intervision_id where l.id = ${after})`;
		parts.push(
			// said twice: the first is what the index of dates understands
			query`x.starts_at <= ${last(query`d.starts_at`)}`,
			query`(x.starts_at, x.id, -s.position) < ${last(query`d.starts_at, d.id, -l.position`)}`
		);
	}
	return query.join(parts, query` and `);
}
