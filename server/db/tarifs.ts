import { and, asc, desc, eq, isNull, sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import { tarif } from '#drizzle/schema/indemnisation.ts';
import { person } from '#drizzle/schema/person.ts';
import type { Profession } from '#domain/professionnel/profession.ts';
import { tarifRoleCodes, type Tarif, type TarifRole } from '#domain/indemnisation/tarif.ts';
import { asProfession, codeReader } from './codes.ts';
import type { Sql } from './database.ts';
import { fullName } from './people.ts';
import { queryRows } from './query-rows.ts';

export const asTarifRole: (stored: string) => TarifRole = codeReader(tarifRoleCodes, 'rate');

/** Any number will do, as long as everything that settles a payment takes the same lock. */
const settlingLock = 71_108;

/** [IND-6] One settles at a time: two processes that press at once find what the other left. */
async function lockSettling(tx: Sql): Promise<void> {
	await tx.execute(query`select pg_advisory_xact_lock(${settlingLock})`);
}

export interface NewTarif {
	readonly id: string;
	readonly role: TarifRole;
	readonly profession: Profession | null;
	readonly amountCents: number;
	readonly validFrom: string;
}

/** A rate, with who set it and how many lines a bordereau holds of it. */
export interface StoredTarif extends Tarif {
	readonly setByName: string;
	readonly setAt: string;
	readonly settled: number;
}

const lastDay = v.tuple([v.object({ day: v.nullable(v.string()) })]);

/** What one attendance is paid, from which day on. Never changed but to be withdrawn. */
export function createTarifs(sql: Sql) {
	return {
		lockSettling,
		async all(tx: Sql = sql): Promise<readonly Tarif[]> {
			const rows = await tx.select().from(tarif).where(isNull(tarif.withdrawnAt));
			return rows.map(tarifOf);
		},
		/** Those in force, withdrawn or to come, by role and profession, the latest first. */
		async listed(): Promise<readonly StoredTarif[]> {
			const rows = await sql
				.select({
					tarif,
					who: person,
					settled: query<number>`(select count(*)::int from indemnite n
						where n.tarif_id = ${tarif.id} and (n.bordereau_id is not null or n.state in ('transmis', 'paye')))`
				})
				.from(tarif)
				.innerJoin(person, eq(person.id, tarif.setBy))
				.orderBy(asc(tarif.role), asc(tarif.profession), desc(tarif.validFrom), desc(tarif.setAt));
			return rows.map(({ tarif: row, who, settled }) => ({
				...tarifOf(row),
				setByName: fullName(who),
				setAt: row.setAt.toISOString(),
				settled
			}));
		},
		/** False when another one of the same role and profession begins that day. */
		async add(row: NewTarif, by: { readonly id: string; readonly at: Date }, tx: Sql) {
			const added = await tx
				.insert(tarif)
				.values({ ...row, setBy: by.id, setAt: by.at })
				.onConflictDoNothing()
				.returning({ id: tarif.id });
			return added.length === 1;
		},
		/** False when it is withdrawn already. */
		async withdraw(id: string, by: { readonly id: string; readonly at: Date }, tx: Sql) {
			const rows = await tx
				.update(tarif)
				.set({ withdrawnBy: by.id, withdrawnAt: by.at })
				.where(and(eq(tarif.id, id), isNull(tarif.withdrawnAt)))
				.returning({ id: tarif.id });
			return rows.length === 1;
		},
		/** Whether a bordereau holds a line of this rate, or one was paid by it. */
		async isSettled(id: string, tx: Sql): Promise<boolean> {
			const rows = await queryRows(
				tx,
				query`select 1 from indemnite where tarif_id = ${id}
					and (bordereau_id is not null or state in ('transmis', 'paye')) limit 1`
			);
			return rows.length > 0;
		},
		/** [IND-5] The last day of what a bordereau holds and this rate would have paid otherwise; null without any. */
		async lastSettledDay(
			{ role, profession }: Pick<NewTarif, 'role' | 'profession'>,
			tx: Sql
		): Promise<string | null> {
			const whose =
				profession === null ? query`t.profession is null` : query`x.profession = ${profession}`;
			const rows = await queryRows(
				tx,
				query`select max((i.starts_at at time zone 'Europe/Paris')::date)::text as day
					from tarif t join indemnite n on n.tarif_id = t.id
					join intervision i on i.id = n.intervision_id join person x on x.id = n.person_id
					where t.role = ${role} and ${whose}
						and (n.bordereau_id is not null or n.state in ('transmis', 'paye'))`
			);
			return v.parse(lastDay, rows)[0].day;
		}
	};
}

export type Tarifs = ReturnType<typeof createTarifs>;

function tarifOf(row: typeof tarif.$inferSelect): Tarif {
	return {
		id: row.id,
		role: asTarifRole(row.role),
		profession: row.profession === null ? null : asProfession(row.profession),
		amountCents: row.amountCents,
		validFrom: row.validFrom,
		withdrawn: row.withdrawnAt !== null
	};
}
