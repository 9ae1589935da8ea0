import { desc, eq, like, sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import { bordereau } from '#drizzle/schema/indemnisation.ts';
import { nextNumber } from '#domain/indemnisation/bordereau-number.ts';
import type { Sql } from './database.ts';
import { queryRows } from './query-rows.ts';

/** A bordereau with what it holds. */
export interface BordereauSummary {
	readonly id: string;
	readonly number: string;
	readonly createdAt: string;
	readonly createdByName: string;
	/** Lines, those set aside since included. */
	readonly lines: number;
	/** Of the lines that are not set aside. */
	readonly totalCents: number;
	readonly waiting: number;
	readonly transmitted: number;
	readonly paid: number;
	readonly aside: number;
}

const shape = v.object({
	id: v.string(),
	number: v.string(),
	created_at: v.pipe(
		v.union([v.string(), v.date()]),
		v.transform((value) => new Date(value).toISOString())
	),
	created_by_name: v.string(),
	lines: v.number(),
	total_cents: v.number(),
	waiting: v.number(),
	transmitted: v.number(),
	paid: v.number(),
	aside: v.number()
});

/** What was handed to the accountant. While its lines are « à payer » it is being prepared; there is one such at most. */
export function createBordereaux(sql: Sql) {
	async function summaries(end: ReturnType<typeof query>): Promise<readonly BordereauSummary[]> {
		const rows = await queryRows(
			sql,
			query`select b.id, b.number, b.created_at, x.given_name || ' ' || x.family_name as created_by_name,
					count(n.id)::int as lines,
					coalesce(sum(n.amount_cents) filter (where n.state <> 'ecartee'), 0)::int as total_cents,
					count(n.id) filter (where n.state = 'a-payer')::int as waiting,
					count(n.id) filter (where n.state = 'transmis')::int as transmitted,
					count(n.id) filter (where n.state = 'paye')::int as paid,
					count(n.id) filter (where n.state = 'ecartee')::int as aside
				from bordereau b join person x on x.id = b.created_by
				left join indemnite n on n.bordereau_id = b.id ${end}`
		);
		return rows.map((stored) => {
			const { created_at, created_by_name, total_cents, ...row } = v.parse(shape, stored);
			return {
				...row,
				createdAt: created_at,
				createdByName: created_by_name,
				totalCents: total_cents
			};
		});
	}

	return {
		list: (limit: number, offset: number): Promise<readonly BordereauSummary[]> =>
			summaries(
				query`where b.id in (select id from bordereau order by created_at desc, id limit ${limit} offset ${offset})
					group by b.id, x.id order by b.created_at desc, b.id`
			),
		async byId(id: string): Promise<BordereauSummary | null> {
			const [found] = await summaries(query`where b.id = ${id} group by b.id, x.id`);
			return found ?? null;
		},
		/** The one being prepared, or null. */
		async open(tx: Sql = sql): Promise<{ readonly id: string; readonly number: string } | null> {
			const [row] = await tx
				.select({ id: bordereau.id, number: bordereau.number })
				.from(bordereau)
				.where(
					query`not exists (select 1 from indemnite n where n.bordereau_id = ${bordereau.id} and n.state <> 'a-payer')`
				)
				.orderBy(desc(bordereau.createdAt))
				.limit(1);
			return row ?? null;
		},
		/** [IND-8] The next number of the year, under the lock that everything which settles takes. */
		async begin(
			row: { readonly id: string; readonly createdBy: string; readonly createdAt: Date },
			year: number,
			tx: Sql
		): Promise<{ readonly id: string; readonly number: string }> {
			const [last] = await tx
				.select({ number: bordereau.number })
				.from(bordereau)
				.where(like(bordereau.number, `${year}-%`))
				.orderBy(desc(query`length(${bordereau.number})`), desc(bordereau.number))
				.limit(1);
			const number = nextNumber(year, last?.number ?? null);
			await tx.insert(bordereau).values({ ...row, number });
			return { id: row.id, number };
		},
		async numberOf(id: string): Promise<string | null> {
			const [row] = await sql
				.select({ number: bordereau.number })
				.from(bordereau)
				.where(eq(bordereau.id, id));
			return row?.number ?? null;
		}
	};
}

export type Bordereaux = ReturnType<typeof createBordereaux>;
