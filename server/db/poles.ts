import { and, asc, eq, inArray, isNull, max, sql as query } from 'drizzle-orm';
import { intervision } from '#drizzle/schema/intervision.ts';
import { pole, poleOrganiser, poleSite } from '#drizzle/schema/pole.ts';
import type { Organiser } from '#domain/pole/organiser.ts';
import type { Rhythm } from '#domain/pole/rhythm.ts';
import type { Format, SiteKind } from '#domain/pole/site.ts';
import { asFormat, asOrganiserKind, asRhythm, asSiteKind } from './codes.ts';
import type { Sql } from './database.ts';
import { poleSummary, type PoleSummary } from './pole-summary.ts';
import { queryRows, textArray } from './query-rows.ts';

export interface PoleSite {
	readonly id: string;
	readonly poleId: string;
	readonly name: string;
	readonly address: string;
	readonly kind: SiteKind;
}

/** A pôle with its habits, as stored. Days as text. */
export interface PoleRecord {
	readonly id: string;
	readonly name: string;
	readonly code: string;
	readonly bassin: string;
	readonly first: Organiser;
	readonly rhythm: Rhythm;
	readonly perYear: number | null;
	readonly weekday: number | null;
	readonly weekOfMonth: number | null;
	readonly hour: string;
	readonly minutes: number;
	readonly monthsOff: readonly number[];
	readonly defaultFormat: Format;
	readonly alternating: boolean;
	readonly vacantSince: string | null;
	readonly registrationOpen: boolean;
}

export type Takeover = Organiser & { readonly poleId: string; readonly validFrom: string };

/** Pôles, their sites, who organises them and since when. */
export function createPoles(sql: Sql) {
	async function takeoversOf(poleIds: readonly string[]): Promise<readonly Takeover[]> {
		if (poleIds.length === 0) return [];
		const rows = await sql
			.select()
			.from(poleOrganiser)
			.where(inArray(poleOrganiser.poleId, [...poleIds]))
			.orderBy(asc(poleOrganiser.validFrom));
		return rows.map(({ poleId, name, kind, validFrom }) => ({
			poleId,
			name,
			kind: asOrganiserKind(kind),
			validFrom
		}));
	}

	async function sitesOf(poleIds: readonly string[]): Promise<readonly PoleSite[]> {
		if (poleIds.length === 0) return [];
		const rows = await sql
			.select()
			.from(poleSite)
			.where(and(inArray(poleSite.poleId, [...poleIds]), isNull(poleSite.closedAt)))
			.orderBy(asc(poleSite.position), asc(poleSite.id));
		return rows.map(({ id, poleId, name, address, kind }) => ({
			id,
			poleId,
			name,
			address,
			kind: asSiteKind(kind)
		}));
	}

	return {
		async byIds(ids: readonly string[]): Promise<readonly PoleRecord[]> {
			if (ids.length === 0) return [];
			const rows = await sql
				.select()
				.from(pole)
				.where(inArray(pole.id, [...ids]))
				.orderBy(asc(pole.name));
			return rows.map(poleRecord);
		},
		async byId(id: string): Promise<PoleRecord | null> {
			const [row] = await sql.select().from(pole).where(eq(pole.id, id));
			return row ? poleRecord(row) : null;
		},
		async allIds(): Promise<readonly string[]> {
			return (await sql.select({ id: pole.id }).from(pole)).map(({ id }) => id);
		},
		/** What the list of pôles shows beside each, in one query. */
		async summaries(
			ids: readonly string[],
			{ now, day }: { readonly now: Date; readonly day: string }
		): Promise<ReadonlyMap<string, PoleSummary>> {
			const rows = await queryRows(
				sql,
				query`select pole.id,
						(select min(i.starts_at) from intervision i where i.pole_id = pole.id
							and i.starts_at >= ${now.toISOString()} and i.cancelled_at is null) as next_at,
						(select coalesce(array_agg(person.given_name || ' ' || person.family_name order by person.family_name), '{}')
							from mandat join person on person.id = mandat.person_id
							where mandat.pole_id = pole.id and mandat.mandat = 'referent' and mandat.valid_from <= ${day}::date
							and (mandat.valid_until is null or mandat.valid_until > ${day}::date)) as referents,
						(select coalesce(array_agg(site.name order by site.position), '{}')
							from pole_site site where site.pole_id = pole.id and site.closed_at is null) as sites
					from pole where pole.id = any(${textArray(ids)})`
			);
			return new Map(rows.map((stored) => poleSummary(stored)));
		},
		async hasCode(code: string): Promise<boolean> {
			const rows = await sql.select({ id: pole.id }).from(pole).where(eq(pole.code, code));
			return rows.length > 0;
		},
		async add(row: typeof pole.$inferInsert, tx: Sql = sql): Promise<void> {
			await tx.insert(pole).values(row);
		},
		async update(
			id: string,
			changes: Partial<Omit<typeof pole.$inferInsert, 'id' | 'code'>>,
			tx: Sql = sql
		): Promise<void> {
			await tx.update(pole).set(changes).where(eq(pole.id, id));
		},
		/** [PLA-16] The pôle whose registration link this is. */
		async byRegistration(hash: string): Promise<PoleRecord | null> {
			const [row] = await sql.select().from(pole).where(eq(pole.registrationHash, hash));
			return row ? poleRecord(row) : null;
		},
		/** Sites in use, in the order in which they alternate. */
		sites: (poleId: string) => sitesOf([poleId]),
		sitesOf,
		async addSite(
			row: { id: string; poleId: string; name: string; address: string; kind: SiteKind },
			tx: Sql = sql
		): Promise<void> {
			const [last] = await tx
				.select({ position: max(poleSite.position) })
				.from(poleSite)
				.where(eq(poleSite.poleId, row.poleId));
			await tx.insert(poleSite).values({ ...row, position: (last?.position ?? 0) + 1 });
		},
		/** A site no longer used; dates that had it keep it. */
		async closeSite(poleId: string, siteId: string, at: Date): Promise<void> {
			await sql
				.update(poleSite)
				.set({ closedAt: at })
				.where(and(eq(poleSite.id, siteId), eq(poleSite.poleId, poleId)));
		},
		async takeovers(poleId: string): Promise<readonly Takeover[]> {
			return takeoversOf([poleId]);
		},
		takeoversOf,
		/**
		 * [PLA-10] Hands a pôle over from a day on, and the dates from that day that nobody gave to another organiser.
		 * Gives how many changed hands.
		 */
		async takeOver(
			row: typeof poleOrganiser.$inferInsert,
			{ from, former }: { readonly from: Date; readonly former: Organiser },
			tx: Sql
		): Promise<number> {
			await tx
				.insert(poleOrganiser)
				.values(row)
				.onConflictDoUpdate({
					target: [poleOrganiser.poleId, poleOrganiser.validFrom],
					set: { name: row.name, kind: row.kind, recordedBy: row.recordedBy }
				});
			const moved = await tx
				.update(intervision)
				.set({ organiser: row.name, organiserKind: row.kind })
				.where(
					and(
						eq(intervision.poleId, row.poleId),
						query`${intervision.startsAt} >= ${from.toISOString()}`,
						isNull(intervision.endedAt),
						eq(intervision.organiser, former.name)
					)
				)
				.returning({ id: intervision.id });
			return moved.length;
		}
	};
}

export type Poles = ReturnType<typeof createPoles>;

function poleRecord(row: typeof pole.$inferSelect): PoleRecord {
	const { organiser, organiserKind, registrationHash, ...rest } = row;
	return {
		...rest,
		first: { name: organiser, kind: asOrganiserKind(organiserKind) },
		rhythm: asRhythm(row.rhythm),
		defaultFormat: asFormat(row.defaultFormat),
		registrationOpen: registrationHash !== null
	};
}
