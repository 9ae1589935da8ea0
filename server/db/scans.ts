import { and, asc, eq, isNotNull, ne, sql as raw } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { emargementScan } from '#drizzle/schema/emargement.ts';
import { person } from '#drizzle/schema/person.ts';
import { presenceSignature } from '#drizzle/schema/seat.ts';
import type { RemovalReason } from '#domain/emargement/scan.ts';
import { asRemovalReason, asScanType } from './codes.ts';
import type { Sql } from './database.ts';
import { fullName } from './people.ts';

/** Scanned sheets, sealed; nothing here opens them. */
export function createScans(sql: Sql) {
	const remover = alias(person, 'remover');
	return {
		async add(tx: Sql, row: typeof emargementScan.$inferInsert): Promise<void> {
			await tx.insert(emargementScan).values(row);
		},
		/** Those of one Intervision, the destroyed ones too, without their bytes; the oldest first. */
		async ofIntervision(intervisionId: string) {
			const { sealed, ...columns } = scanColumns;
			const rows = await sql
				.select({ ...columns, left: raw<boolean>`${sealed} is not null`, person, remover })
				.from(emargementScan)
				.innerJoin(person, eq(person.id, emargementScan.addedBy))
				.leftJoin(remover, eq(remover.id, emargementScan.removedBy))
				.where(eq(emargementScan.intervisionId, intervisionId))
				.orderBy(asc(emargementScan.addedAt));
			return rows.map((row) => ({
				id: row.id,
				type: asScanType(row.mediaType),
				size: row.size,
				sha256: row.sha256,
				left: row.left,
				addedAt: row.addedAt.toISOString(),
				byName: fullName(row.person),
				removed:
					row.removedAt && row.removalReason && row.remover
						? {
								at: row.removedAt.toISOString(),
								byName: fullName(row.remover),
								reason: asRemovalReason(row.removalReason)
							}
						: null
			}));
		},
		/** One scan of this Intervision, with what is sealed; null when there is none. */
		async one(intervisionId: string, id: string) {
			const [row] = await sql
				.select()
				.from(emargementScan)
				.where(and(eq(emargementScan.id, id), eq(emargementScan.intervisionId, intervisionId)));
			return row ? { ...row, type: asScanType(row.mediaType) } : null;
		},
		/**
		 * Destroys the bytes and what they proved: those who had signed on this paper have signed nothing any more. Gives who;
		 * null when it was destroyed already.
		 */
		async destroy(
			tx: Sql,
			id: string,
			{ by, at, reason }: { readonly by: string; readonly at: Date; readonly reason: RemovalReason }
		): Promise<readonly string[] | null> {
			const gone = await tx
				.update(emargementScan)
				.set({ sealed: null, removedBy: by, removedAt: at, removalReason: reason })
				.where(and(eq(emargementScan.id, id), isNotNull(emargementScan.sealed)))
				.returning({ id: emargementScan.id });
			if (gone.length === 0) return null;
			const unsigned = await tx
				.delete(presenceSignature)
				.where(eq(presenceSignature.scanId, id))
				.returning({ personId: presenceSignature.personId });
			return unsigned.map(({ personId }) => personId);
		},
		/** The scans whose seal does not begin with this mark: another key's. */
		async sealedOtherwise(mark: Uint8Array): Promise<readonly string[]> {
			const hex = Buffer.from(mark).toString('hex');
			const start = raw`encode(substring(${emargementScan.sealed} from 1 for ${mark.length}), 'hex')`;
			const rows = await sql
				.select({ id: emargementScan.id })
				.from(emargementScan)
				.where(and(isNotNull(emargementScan.sealed), ne(start, hex)))
				.orderBy(asc(emargementScan.addedAt));
			return rows.map(({ id }) => id);
		},
		/** Those whose bytes are there. */
		async keptIds(): Promise<readonly string[]> {
			const rows = await sql
				.select({ id: emargementScan.id })
				.from(emargementScan)
				.where(isNotNull(emargementScan.sealed))
				.orderBy(asc(emargementScan.addedAt));
			return rows.map(({ id }) => id);
		},
		async sealedBytes(id: string) {
			const { intervisionId, sealed, sha256 } = scanColumns;
			const [row] = await sql
				.select({ id: emargementScan.id, intervisionId, sealed, sha256 })
				.from(emargementScan)
				.where(eq(emargementScan.id, id));
			return row ?? null;
		},
		/** Writes the same scan under another key; nothing when it was destroyed meanwhile. */
		async sealAgain(id: string, sealed: Uint8Array): Promise<void> {
			await sql
				.update(emargementScan)
				.set({ sealed })
				.where(and(eq(emargementScan.id, id), isNotNull(emargementScan.sealed)));
		}
	};
}

const scanColumns = {
	id: emargementScan.id,
	intervisionId: emargementScan.intervisionId,
	sealed: emargementScan.sealed,
	mediaType: emargementScan.mediaType,
	size: emargementScan.size,
	sha256: emargementScan.sha256,
	addedAt: emargementScan.addedAt,
	removedAt: emargementScan.removedAt,
	removalReason: emargementScan.removalReason
};

export type Scans = ReturnType<typeof createScans>;
