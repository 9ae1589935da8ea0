import { and, desc, eq, isNotNull, sql as query } from 'drizzle-orm';
import {
	evaluationPublication,
	evaluationPublished
} from '#drizzle/schema/evaluation-publication.ts';
import { person } from '#drizzle/schema/person.ts';
import type { Sql } from './database.ts';
import { fullName } from './people.ts';

/** A version of a year's evaluation, without what it holds. */
export interface PublicationRecord {
	readonly id: string;
	readonly year: number;
	readonly version: number;
	readonly definitionsVersion: string;
	readonly sha256: string;
	readonly note: string;
	readonly publishedByName: string;
	readonly publishedAt: Date;
}

export interface PublishedScope {
	readonly scope: string;
	readonly scopeName: string;
	readonly content: string;
	readonly sha256: string;
}

export interface NewPublication extends Omit<PublicationRecord, 'publishedByName'> {
	readonly publishedBy: string;
	readonly released: string | null;
}

/** The publication by which a year first left the association. */
export interface FirstRelease {
	readonly id: string;
	/** The stored text of what may be told. */
	readonly released: string;
	readonly sha256: string;
}

const columns = {
	id: evaluationPublication.id,
	year: evaluationPublication.year,
	version: evaluationPublication.version,
	definitionsVersion: evaluationPublication.definitionsVersion,
	sha256: evaluationPublication.sha256,
	note: evaluationPublication.note,
	publishedAt: evaluationPublication.publishedAt,
	givenName: person.givenName,
	familyName: person.familyName
};

/** Any number of its own; the second key of the lock is the year. */
const publishingLock = 480_025;

/** What was published of the evaluation, version after version: rows are added, never changed. */
export function createEvaluationPublications(sql: Sql) {
	const versions = (tx: Sql = sql) =>
		tx
			.select(columns)
			.from(evaluationPublication)
			.innerJoin(person, eq(person.id, evaluationPublication.publishedBy))
			.orderBy(desc(evaluationPublication.year), desc(evaluationPublication.version))
			.$dynamic();

	return {
		/** Of every year, the latest first: some ten a decade. */
		async all(): Promise<readonly PublicationRecord[]> {
			return (await versions()).map(told);
		},
		/** Of one year, the latest first. */
		async ofYear(year: number): Promise<readonly PublicationRecord[]> {
			return (await versions().where(eq(evaluationPublication.year, year))).map(told);
		},
		/** [RAP-10] Whoever publishes this year waits here for whoever does already; then the last version, if any. */
		async lockLast(tx: Sql, year: number): Promise<PublicationRecord | null> {
			await tx.execute(query`select pg_advisory_xact_lock(${publishingLock}, ${year})`);
			const [last] = await versions(tx).where(eq(evaluationPublication.year, year)).limit(1);
			return last ? told(last) : null;
		},
		/** The years that were published. */
		async years(): Promise<readonly number[]> {
			const rows = await sql
				.selectDistinct({ year: evaluationPublication.year })
				.from(evaluationPublication);
			return rows.map(({ year }) => year);
		},
		/** [SUP-9] What binds every version of a year; null as long as none says what may leave. */
		async firstRelease(year: number): Promise<FirstRelease | null> {
			const { id, released, sha256 } = evaluationPublication;
			const [row] = await sql
				.select({ id, released, sha256 })
				.from(evaluationPublication)
				.where(and(eq(evaluationPublication.year, year), isNotNull(released)))
				.orderBy(evaluationPublication.version)
				.limit(1);
			return row?.released == null ? null : { ...row, released: row.released };
		},
		/** All that a version holds, in no order. */
		async contents(publicationId: string): Promise<readonly PublishedScope[]> {
			return sql
				.select()
				.from(evaluationPublished)
				.where(eq(evaluationPublished.publicationId, publicationId));
		},
		/** What a version holds of one scope; null when there was no such pôle or bassin that day. */
		async content(publicationId: string, scope: string): Promise<PublishedScope | null> {
			const [row] = await sql
				.select()
				.from(evaluationPublished)
				.where(
					and(
						eq(evaluationPublished.publicationId, publicationId),
						eq(evaluationPublished.scope, scope)
					)
				);
			return row ?? null;
		},
		async add(
			tx: Sql,
			publication: NewPublication,
			scopes: readonly PublishedScope[]
		): Promise<void> {
			await tx.insert(evaluationPublication).values(publication);
			// One at a time: the contents of forty pôles make one statement too large for the embedded database.
			for (const one of scopes)
				await tx.insert(evaluationPublished).values({ ...one, publicationId: publication.id });
		}
	};
}

export type EvaluationPublications = ReturnType<typeof createEvaluationPublications>;

type Row = Omit<PublicationRecord, 'publishedByName'> & {
	readonly givenName: string;
	readonly familyName: string;
};

function told({ givenName, familyName, ...record }: Row): PublicationRecord {
	return { ...record, publishedByName: fullName({ givenName, familyName }) };
}
