import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import type { Attended } from '#domain/evaluation/facts/attended.ts';
import { applyCorrections } from '#domain/emargement/correction.ts';
import type { Stay } from '#domain/emargement/stay.ts';
import { groupBy } from '#domain/shared/group-by.ts';
import { asPresenceMode, asStaySource } from './codes.ts';
import { correctionsOf } from './corrections.ts';
import type { Sql } from './database.ts';
import { queryRows, textArray } from './query-rows.ts';

/** Somebody at an Intervision, by the card under which she stands there. */
export interface AttendanceLine extends Attended {
	readonly intervisionId: string;
	readonly personId: string;
	/** As the validated sheet froze it; null without one: the participant's row says it. */
	readonly counted: { readonly categorie: string; readonly liberal: boolean } | null;
}

/**
 * [EVA-41] Who came to these Intervisions: the last sheet that somebody answered for, where there is one; else what
 * stands, corrections included. What the video server saw only lengthens a stay that our own line began.
 */
export async function readAttendance(
	sql: Sql,
	intervisionIds: readonly string[]
): Promise<readonly AttendanceLine[]> {
	if (intervisionIds.length === 0) return [];
	const validated = await readValidated(sql, intervisionIds);
	const known = new Set(validated.map(({ intervisionId }) => intervisionId));
	const others = intervisionIds.filter((id) => !known.has(id));
	return [...validated.flatMap(({ lines }) => lines), ...(await readStanding(sql, others))];
}

const sheetRow = v.object({ intervision_id: v.string(), content: v.string() });
const sheetShape = v.object({
	lines: v.array(
		v.object({
			personId: v.string(),
			categorie: v.string(),
			liberal: v.boolean(),
			modes: v.optional(v.array(v.string()), []),
			situations: v.optional(v.array(v.number()), [])
		})
	)
});

async function readValidated(sql: Sql, ids: readonly string[]) {
	const rows = await queryRows(
		sql,
		query`select distinct on (intervision_id) intervision_id, content from emargement
			where intervision_id = any(${textArray(ids)}) order by intervision_id, version desc`
	);
	return rows.map((stored) => {
		const { intervision_id: intervisionId, content } = v.parse(sheetRow, stored);
		const { lines } = v.parse(sheetShape, JSON.parse(content));
		return {
			intervisionId,
			lines: lines.map(({ personId, categorie, liberal, modes, situations }): AttendanceLine => ({
				...{ intervisionId, personId, counted: { categorie, liberal } },
				...{ modes: modes.map(asPresenceMode), ranks: situations }
			}))
		};
	});
}

const moment = v.pipe(
	v.union([v.string(), v.date()]),
	v.transform((value) => new Date(value).toISOString())
);
const stayRow = v.object({
	intervision_id: v.string(),
	person_id: v.string(),
	situation_id: v.nullable(v.string()),
	rank: v.nullable(v.number()),
	mode: v.string(),
	source: v.string(),
	entered_at: moment,
	left_at: v.nullable(moment),
	seen_at: moment
});

async function readStanding(sql: Sql, ids: readonly string[]): Promise<readonly AttendanceLine[]> {
	if (ids.length === 0) return [];
	const rows = await queryRows(
		sql,
		query`select a.intervision_id, a.person_id, a.situation_id, s.position as rank, a.mode, a.source,
				a.entered_at, a.left_at, a.seen_at
			from presence a left join situation s on s.id = a.situation_id
			where a.intervision_id = any(${textArray(ids)}) and a.cancelled_at is null
				and exists (select 1 from participant p
					where p.intervision_id = a.intervision_id and p.person_id = a.person_id)
			order by a.intervision_id, a.person_id, a.entered_at`
	);
	const read = rows.map((stored) => v.parse(stayRow, stored));
	const corrections = groupBy(await correctionsOf(sql, ids), ({ intervisionId }) => intervisionId);
	const perMeeting = groupBy(read, ({ intervision_id }) => intervision_id);
	return [...new Set(read.map(({ intervision_id }) => intervision_id))].flatMap((id) =>
		linesOf(id, perMeeting(id), corrections(id))
	);
}

type StayRow = v.InferOutput<typeof stayRow>;

function linesOf(
	intervisionId: string,
	rows: readonly StayRow[],
	corrections: Parameters<typeof applyCorrections>[1]
): readonly AttendanceLine[] {
	const ranks = new Map(rows.map(({ situation_id, rank }) => [situation_id, rank]));
	const stays = applyCorrections(rows.map(toStay), corrections);
	const perPerson = groupBy(stays, ({ personId }) => personId);
	return [...new Set(stays.map(({ personId }) => personId))].map((personId) => {
		const own = perPerson(personId);
		return {
			...{ intervisionId, personId, counted: null },
			modes: [...new Set(own.flatMap(({ mode }) => mode ?? []))],
			ranks: [...new Set(own.flatMap(({ situationId }) => ranks.get(situationId) ?? []))],
			whole: own.some(({ source, situationId }) => source === 'reprise' && situationId === null)
		};
	});
}

const toStay = (row: StayRow): Stay => ({
	...{ personId: row.person_id, situationId: row.situation_id, mode: asPresenceMode(row.mode) },
	...{ enteredAt: row.entered_at, leftAt: row.left_at, seenAt: row.seen_at },
	source: asStaySource(row.source)
});
