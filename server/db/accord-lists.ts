import {
	and,
	count,
	desc,
	eq,
	gte,
	ilike,
	inArray,
	isNotNull,
	lt,
	sql as query
} from 'drizzle-orm';
import { accord, dossier } from '#drizzle/schema/dossier.ts';
import { pole } from '#drizzle/schema/pole.ts';
import type { AccordState } from '#domain/accord/accord.ts';
import { asAccordState } from './codes.ts';
import type { Sql } from './database.ts';

/** One dossier and where its accord stands: nothing of what the patient said. */
export interface AccordLine {
	readonly dossierId: string;
	readonly code: string;
	readonly poleName: string;
	readonly state: AccordState;
	readonly collectedOn: string | null;
	readonly validated: boolean;
}

export interface AccordQuery {
	readonly poleIds: readonly string[];
	/** Beginning of a dossier's code, « PER-7 ». */
	readonly code: string;
	/** Only those where the patient must still be asked ([ACO-11]). */
	readonly toRegularise: boolean;
	readonly limit: number;
	readonly offset: number;
}

const exception: AccordState = 'exception-rupture-de-soins';

/** Where the accords of some pôles stand, page by page, and how many exceptions there were. */
export function createAccordLists(sql: Sql) {
	const latest = sql
		.select({
			state: accord.state,
			collectedOn: accord.collectedOn,
			validatedBy: accord.exceptionValidatedBy
		})
		.from(accord)
		.where(eq(accord.dossierId, dossier.id))
		.orderBy(desc(accord.seq))
		.limit(1)
		.as('latest');

	return {
		async list({ poleIds, code, toRegularise, limit, offset }: AccordQuery) {
			if (poleIds.length === 0) return [];
			const rows = await sql
				.select({
					dossierId: dossier.id,
					code: dossier.code,
					poleName: pole.name,
					state: latest.state,
					collectedOn: latest.collectedOn,
					validatedBy: latest.validatedBy
				})
				.from(dossier)
				.innerJoin(pole, eq(pole.id, dossier.poleId))
				.leftJoinLateral(latest, query`true`)
				.where(
					and(
						inArray(dossier.poleId, [...poleIds]),
						code === '' ? undefined : ilike(dossier.code, `${literal(code)}%`),
						toRegularise ? eq(latest.state, exception) : undefined
					)
				)
				.orderBy(desc(dossier.createdAt), desc(dossier.id))
				.limit(limit)
				.offset(offset);
			return rows.map(({ state, validatedBy, ...row }): AccordLine => ({
				...row,
				state: state === null ? 'inconnu' : asAccordState(state),
				validated: validatedBy !== null
			}));
		},
		/** [ACO-11] Exceptions validated in a period, by pôle. */
		async exceptions(poleIds: readonly string[], from: Date, to: Date) {
			if (poleIds.length === 0) return [];
			return sql
				.select({ poleName: pole.name, exceptions: count() })
				.from(accord)
				.innerJoin(dossier, eq(dossier.id, accord.dossierId))
				.innerJoin(pole, eq(pole.id, dossier.poleId))
				.where(
					and(
						eq(accord.state, exception),
						isNotNull(accord.exceptionValidatedBy),
						gte(accord.recordedAt, from),
						lt(accord.recordedAt, to),
						inArray(dossier.poleId, [...poleIds])
					)
				)
				.groupBy(pole.name)
				.orderBy(pole.name);
		}
	};
}

/** What LIKE would read as a joker is looked for as it is. */
function literal(text: string): string {
	return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
