import { and, asc, eq, isNull, sql as query } from 'drizzle-orm';
import { convention } from '#drizzle/schema/convention.ts';
import { pole } from '#drizzle/schema/pole.ts';
import {
	conventionKindCodes,
	partyCodes,
	type ConventionKind,
	type Party
} from '#domain/convention/kind.ts';
import type { ConventionDays } from '#domain/convention/state.ts';
import { codeReader } from './codes.ts';
import type { Sql } from './database.ts';

const asConventionKind: (stored: string) => ConventionKind = codeReader(
	conventionKindCodes,
	'kind of convention'
);
const asParty: (stored: string) => Party = codeReader(partyCodes, 'party');

/** Who agrees with whom. */
export interface ConventionParties {
	readonly kind: ConventionKind;
	readonly poleId: string | null;
	readonly structureName: string;
	readonly structureSeat: string;
	readonly structureSigner: string;
	readonly structureQuality: string;
	readonly associationSigner: string;
	readonly associationQuality: string;
}

export interface StoredConvention extends ConventionParties, ConventionDays {
	readonly id: string;
	readonly poleName: string | null;
	readonly noticeFrom: Party | null;
	readonly removed: boolean;
	/** Day of its making, for the clock of its PDF. */
	readonly createdAt: Date;
}

type Days = Partial<ConventionDays> & { readonly noticeFrom?: Party | null };

/** The conventions de partenariat; what they are worth today is derived from their days. */
export function createConventions(sql: Sql) {
	const all = () =>
		sql
			.select({ convention, poleName: pole.name })
			.from(convention)
			.leftJoin(pole, eq(pole.id, convention.poleId))
			.$dynamic();

	return {
		/** Those that stand, by structure; `poleIds` null: all of them. */
		async list(poleIds: readonly string[] | null): Promise<readonly StoredConvention[]> {
			const rows = await all()
				.where(isNull(convention.removedAt))
				.orderBy(asc(convention.structureName), asc(convention.id));
			return rows
				.map(storedConvention)
				.filter(({ poleId }) => poleIds === null || (poleId !== null && poleIds.includes(poleId)));
		},
		async byId(id: string): Promise<StoredConvention | null> {
			const [row] = await all().where(eq(convention.id, id));
			return row ? storedConvention(row) : null;
		},
		async add(
			id: string,
			parties: ConventionParties,
			by: { readonly personId: string; readonly at: Date },
			tx: Sql
		): Promise<void> {
			await tx
				.insert(convention)
				.values({ id, ...parties, createdBy: by.personId, createdAt: by.at });
		},
		async change(id: string, parties: ConventionParties, tx: Sql): Promise<void> {
			await tx.update(convention).set(parties).where(eq(convention.id, id));
		},
		async setDays(id: string, days: Days, tx: Sql): Promise<void> {
			await tx.update(convention).set(days).where(eq(convention.id, id));
		},
		/** Null `by`: it stands again. False when it is so already. */
		async setRemoved(
			id: string,
			by: { readonly personId: string; readonly at: Date } | null,
			tx: Sql
		): Promise<boolean> {
			const rows = await tx
				.update(convention)
				.set({ removedBy: by?.personId ?? null, removedAt: by?.at ?? null })
				.where(
					and(eq(convention.id, id), query`(${convention.removedAt} is null) = ${by !== null}`)
				)
				.returning({ id: convention.id });
			return rows.length === 1;
		}
	};
}

export type Conventions = ReturnType<typeof createConventions>;

function storedConvention({
	convention: row,
	poleName
}: {
	convention: typeof convention.$inferSelect;
	poleName: string | null;
}): StoredConvention {
	return {
		...row,
		poleName,
		kind: asConventionKind(row.kind),
		noticeFrom: row.noticeFrom === null ? null : asParty(row.noticeFrom),
		removed: row.removedAt !== null
	};
}
