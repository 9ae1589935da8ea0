import { and, desc, eq, max, sql as query } from 'drizzle-orm';
import { documentVersion } from '#drizzle/schema/document-version.ts';
import { person } from '#drizzle/schema/person.ts';
import type { Sql } from './database.ts';
import { fullName } from './people.ts';

/** One version of a document, without its bytes; `sha256` null: from here on our own text stands. */
export interface DocumentVersion {
	readonly kind: string;
	readonly version: number;
	readonly sha256: string | null;
	readonly fileName: string | null;
	readonly tagged: boolean | null;
	readonly setByName: string;
	readonly setAt: Date;
}

export interface NewDocumentVersion {
	readonly id: string;
	readonly kind: string;
	/** Null: our own text stands again. */
	readonly file: {
		readonly bytes: Uint8Array;
		readonly sha256: string;
		readonly fileName: string;
		readonly tagged: boolean;
	} | null;
	readonly setBy: string;
	readonly setAt: Date;
}

/** Any number will do, as long as whatever adds a version takes the same lock. */
const versionLock = 71_110;

const columns = {
	kind: documentVersion.kind,
	version: documentVersion.version,
	sha256: documentVersion.sha256,
	fileName: documentVersion.fileName,
	tagged: documentVersion.tagged,
	setAt: documentVersion.setAt,
	givenName: person.givenName,
	familyName: person.familyName
};

/** The association's own texts, version after version: rows are added, never changed. */
export function createDocumentVersions(sql: Sql) {
	const versions = () =>
		sql
			.select(columns)
			.from(documentVersion)
			.innerJoin(person, eq(person.id, documentVersion.setBy))
			.$dynamic();

	return {
		/** The last version of every kind that ever had one. */
		async latest(): Promise<readonly DocumentVersion[]> {
			const newest = query`(${documentVersion.kind}, ${documentVersion.version}) in (
				select kind, max(version) from document_version group by kind)`;
			return (await versions().where(newest)).map(told);
		},
		/** The latest first. A document changes a few times in its life: the last fifty are all of them. */
		async history(kind: string): Promise<readonly DocumentVersion[]> {
			const rows = await versions()
				.where(eq(documentVersion.kind, kind))
				.orderBy(desc(documentVersion.version))
				.limit(50);
			return rows.map(told);
		},
		async bytes(kind: string, version: number): Promise<Uint8Array | null> {
			const [row] = await sql
				.select({ bytes: documentVersion.bytes })
				.from(documentVersion)
				.where(and(eq(documentVersion.kind, kind), eq(documentVersion.version, version)));
			return row?.bytes ?? null;
		},
		/** Gives the number of what is added, after that of whoever added one at the same moment. */
		async add(tx: Sql, { file, ...row }: NewDocumentVersion): Promise<number> {
			await tx.execute(query`select pg_advisory_xact_lock(${versionLock})`);
			const [last] = await tx
				.select({ version: max(documentVersion.version) })
				.from(documentVersion)
				.where(eq(documentVersion.kind, row.kind));
			const version = (last?.version ?? 0) + 1;
			await tx.insert(documentVersion).values({
				...row,
				version,
				bytes: file?.bytes ?? null,
				sha256: file?.sha256 ?? null,
				fileName: file?.fileName ?? null,
				tagged: file ? Number(file.tagged) : null
			});
			return version;
		}
	};
}

export type DocumentVersions = ReturnType<typeof createDocumentVersions>;

type Row = Omit<DocumentVersion, 'tagged' | 'setByName'> & {
	readonly tagged: number | null;
	readonly givenName: string;
	readonly familyName: string;
};

function told({ tagged, givenName, familyName, ...row }: Row): DocumentVersion {
	return {
		...row,
		tagged: tagged === null ? null : tagged === 1,
		setByName: fullName({ givenName, familyName })
	};
}
