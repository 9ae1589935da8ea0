import { sql as query, type SQL } from 'drizzle-orm';
import * as v from 'valibot';
import { remindedFor } from '#domain/envoi/due-return-reminder.ts';
import { lackCodes, receiptAnswerCodes } from '#domain/envoi/receipt.ts';
import type { ReturnFacts } from '#domain/envoi/return-state.ts';
import { codeReader } from './codes.ts';
import type { Sql } from './database.ts';
import { queryRows, textArray } from './query-rows.ts';

/** What one held Intervision owes to the association, with where and when it was. */
export interface ReturnRow {
	readonly id: string;
	readonly poleId: string;
	readonly poleName: string;
	readonly startsAt: string;
	readonly facts: ReturnFacts;
}

/** Returns of these pôles, of the Intervisions between two moments. */
export interface ReturnScope {
	readonly poleIds: readonly string[];
	readonly from: Date;
	readonly until: Date;
	readonly now: Date;
}

/** manque: something is owed; a-accuser: a sending awaits its receipt; recu: all came and was received. */
export type ReturnFilter = 'manque' | 'a-accuser' | 'recu';

/** What one pôle owes. */
export interface PoleReturns {
	readonly poleId: string;
	readonly poleName: string;
	readonly owed: number;
	readonly awaiting: number;
	/** Fiches that are not archived yet, and sheets that nobody answered for. */
	readonly fiches: number;
	readonly sheets: number;
	/** Of the oldest Intervision that owes something. */
	readonly oldest: string | null;
}

/** Twelve hours after it was to start, a date that nobody ended is past ([PLA-6]). */
const grace = 12 * 3_600_000;

/** [RET-6] What pôles return, computed by the database for a bounded span: as many questions whatever their number. */
export function createReturnLists(sql: Sql) {
	return {
		/** Oldest first: whoever waits longest is read first. The latest received first. */
		async list(scope: ReturnScope, filter: ReturnFilter, limit: number) {
			const order = filter === 'recu' ? query`desc` : query`asc`;
			const rows = await queryRows(
				sql,
				query`select * from (${returns(inScope(scope))}) t where ${conditions[filter]}
					order by t.starts_at ${order}, t.id limit ${limit}`
			);
			return rows.map((row) => returnRow(row, scope.now));
		},
		/** [RET-5] What is owed and may still be reminded of: an old debt, told long ago, takes no place. */
		async toRemind(scope: ReturnScope, limit: number): Promise<readonly ReturnRow[]> {
			const since = (days: number) => {
				const from = new Date(scope.now.getTime() - (days + 1) * 86_400_000);
				return query`${from.toISOString()}::timestamptz`;
			};
			const rows = await queryRows(
				sql,
				query`select * from (${returns(inScope(scope))}) t where ${conditions.manque}
					and (t.starts_at >= ${since(remindedFor.manque)} or (t.answer = 'incomplet'
						and t.answered_at >= ${since(remindedFor.incomplet)}))
					order by t.starts_at, t.id limit ${limit}`
			);
			return rows.map((row) => returnRow(row, scope.now));
		},
		/** One line a pôle that owes something or awaits a receipt, the oldest debt first. */
		async byPole(scope: ReturnScope): Promise<readonly PoleReturns[]> {
			const rows = await queryRows(
				sql,
				query`select t.pole_id, t.pole_name,
					count(*) filter (where ${conditions.manque})::int as owed,
					count(*) filter (where ${conditions['a-accuser']})::int as awaiting,
					sum(t.to_finalise + t.to_sign + t.to_archive)::int as fiches,
					count(*) filter (where t.ended and not t.sheet)::int as sheets,
					min(t.starts_at) filter (where ${conditions.manque}) as oldest
					from (${returns(inScope(scope))}) t
					where ${conditions.manque} or ${conditions['a-accuser']}
					group by t.pole_id, t.pole_name order by oldest nulls last, t.pole_name`
			);
			return rows.map(poleReturns);
		},
		/** One Intervision, whenever it was; null when there is none. */
		async one(intervisionId: string, now: Date, tx: Sql = sql): Promise<ReturnRow | null> {
			const [row] = await queryRows(tx, returns(query`i.id = ${intervisionId}`));
			return row === undefined ? null : returnRow(row, now);
		}
	};
}

export type ReturnLists = ReturnType<typeof createReturnLists>;

function inScope({ poleIds, from, until, now }: ReturnScope): SQL {
	const border = new Date(now.getTime() - grace);
	// [IMP-12] of a former base nothing is owed
	return query`i.pole_id = any(${textArray(poleIds)}) and i.cancelled_at is null and i.reprise_id is null
		and i.starts_at >= ${from.toISOString()}::timestamptz and i.starts_at < ${until.toISOString()}::timestamptz
		and (i.ended_at is not null or i.starts_at < ${border.toISOString()}::timestamptz)`;
}

/** The same as `isOwed` and its kin in the domain; a test compares both. */
const conditions: Readonly<Record<ReturnFilter, SQL>> = {
	manque: query`(not t.ended or t.last_id is null or t.to_finalise + t.to_sign + t.to_archive > 0 or not t.sheet
		or t.unsent > 0 or t.replaced > 0 or t.answer = 'incomplet')`,
	'a-accuser': query`(t.last_id is not null and t.answer is null)`,
	recu: query`(t.ended and t.answer = 'recu' and t.to_finalise + t.to_sign + t.to_archive = 0 and t.sheet
		and t.unsent = 0 and t.replaced = 0)`
};

/**
 * Each part by an index of its own. Documents that were erased are owed no more: an archived situation without a
 * document, a sheet whose sent document is gone.
 */
function returns(where: SQL): SQL {
	return query`
		select i.id, i.pole_id, pole.name as pole_name, i.starts_at, i.ended_at is not null as ended,
			l.id as last_id, l.sent_at, l.answer, l.answered_at, l.lacking,
			a.to_finalise, a.to_sign, a.to_archive, a.archived, a.unsent + m.unsent as unsent, r.replaced,
			m.version is not null as validated, (m.sealed or (m.version is not null and r.gone > 0)) as sheet
		from intervision i
		join pole on pole.id = i.pole_id
		left join lateral (select e.* from envoi e where e.intervision_id = i.id
			order by e.sent_at desc, e.id desc limit 1) l on true
		cross join lateral (
			select count(*) filter (where s.phase in ('ouverte', 'fermee'))::int as to_finalise,
				count(*) filter (where s.phase = 'finalisee')::int as to_sign,
				count(*) filter (where s.phase = 'signee')::int as to_archive,
				count(d.id)::int as archived,
				count(d.id) filter (where not exists (select 1 from envoi_piece p
					where p.envoi_id = l.id and p.document_id = d.id))::int as unsent
			from situation s
			left join lateral (select d.id from fiche f join sealed_document d on d.fiche_id = f.id
				where f.situation_id = s.id order by f.version desc limit 1) d on s.phase = 'archivee'
			where s.intervision_id = i.id
		) a
		cross join lateral (
			select max(e.version) as version, count(d.id) > 0 as sealed,
				count(d.id) filter (where not exists (select 1 from envoi_piece p
					where p.envoi_id = l.id and p.document_id = d.id))::int as unsent
			from (select id, version from emargement where intervision_id = i.id order by version desc limit 1) e
			left join sealed_document d on d.emargement_id = e.id
		) m
		cross join lateral (
			select count(*) filter (where d.id is null and p.kind = 'emargement')::int as gone,
				count(*) filter (where exists (select 1 from fiche f join fiche g on g.situation_id = f.situation_id
						and g.version > f.version where f.id = d.fiche_id)
					or exists (select 1 from emargement f join emargement g on g.intervision_id = f.intervision_id
						and g.version > f.version where f.id = d.emargement_id))::int as replaced
			from envoi_piece p left join sealed_document d on d.id = p.document_id where p.envoi_id = l.id
		) r
		where ${where}`;
}

const moment = v.pipe(
	v.union([v.string(), v.date()]),
	v.transform((value) => new Date(value).toISOString())
);
const shape = v.object({
	id: v.string(),
	pole_id: v.string(),
	pole_name: v.string(),
	starts_at: moment,
	ended: v.boolean(),
	last_id: v.nullable(v.string()),
	sent_at: v.nullable(moment),
	answer: v.nullable(v.string()),
	answered_at: v.nullable(moment),
	lacking: v.nullable(v.array(v.string())),
	to_finalise: v.number(),
	to_sign: v.number(),
	to_archive: v.number(),
	archived: v.number(),
	unsent: v.number(),
	replaced: v.number(),
	validated: v.boolean(),
	sheet: v.nullable(v.boolean())
});

export const asReceiptAnswer = codeReader(receiptAnswerCodes, 'receipt');
export const asLack = codeReader(lackCodes, 'lack');

function returnRow(stored: unknown, now: Date): ReturnRow {
	const read = v.parse(shape, stored);
	const { last_id: lastId, sent_at: sentAt, answer } = read;
	const last = lastId !== null &&
		sentAt !== null && {
			id: lastId,
			sentAt,
			answer: answer === null ? null : asReceiptAnswer(answer),
			answeredAt: read.answered_at,
			lacking: (read.lacking ?? []).map(asLack)
		};
	return {
		id: read.id,
		poleId: read.pole_id,
		poleName: read.pole_name,
		startsAt: read.starts_at,
		facts: {
			past: Date.parse(read.starts_at) + grace < now.getTime(),
			ended: read.ended,
			toFinalise: read.to_finalise,
			toSign: read.to_sign,
			toArchive: read.to_archive,
			archived: read.archived,
			emargement: read.sheet ? 'scellee' : read.validated ? 'validee' : 'absente',
			last: last || null,
			unsent: read.unsent,
			replaced: read.replaced
		}
	};
}

const poleShape = v.object({
	pole_id: v.string(),
	pole_name: v.string(),
	owed: v.number(),
	awaiting: v.number(),
	fiches: v.number(),
	sheets: v.number(),
	oldest: v.nullable(moment)
});

function poleReturns(stored: unknown): PoleReturns {
	const read = v.parse(poleShape, stored);
	const { pole_id: poleId, pole_name: poleName, owed, awaiting, fiches, sheets, oldest } = read;
	return { poleId, poleName, owed, awaiting, fiches, sheets, oldest };
}
