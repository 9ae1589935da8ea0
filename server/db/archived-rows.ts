import { asc, eq, isNotNull } from 'drizzle-orm';
import { emargement, emargementScan } from '#drizzle/schema/emargement.ts';
import { fiche, ficheOverride, relecture, signataire, signature } from '#drizzle/schema/fiche.ts';
import { person } from '#drizzle/schema/person.ts';
import { presenceSignature } from '#drizzle/schema/seat.ts';
import type { ArchivedRecord } from '#domain/archive/check-records.ts';
import type { RowDigestName, RowDigests } from '#domain/archive/row-digests.ts';
import { canonicalJson, type JsonValue } from '#domain/document/canonical-json.ts';
import { sha256 } from '#server/sha256.ts';
import type { Sql } from './database.ts';

type Row = Readonly<Record<string, unknown>>;

/** [ARC-15] One hash for the rows of each table that stand behind a sealed fiche, recorded with its seal. */
export async function digestFicheRows(sql: Sql, ficheId: string): Promise<RowDigests> {
	const lines = await ficheLines(sql, ficheId);
	return {
		lignesFiche: sha256(lines.lignesFiche),
		lignesSignatures: sha256(lines.lignesSignatures),
		lignesSignataires: sha256(lines.lignesSignataires),
		lignesRelectures: sha256(lines.lignesRelectures),
		lignesReponses: sha256(lines.lignesReponses)
	};
}

/** Columns of a fiche that no seal was ever put on. */
const later: ReadonlySet<string> = new Set(['archivedBy', 'archivedAt', 'repriseId', 'nonRepris']);

/** The rows themselves, table by table, as the canonical JSON that is hashed. */
export async function ficheLines(
	sql: Sql,
	ficheId: string
): Promise<Readonly<Record<RowDigestName, string>>> {
	const [row] = await sql.select().from(fiche).where(eq(fiche.id, ficheId));
	// Filing comes after the seal: the journal bears it out by itself. What was taken over from a file is never sealed.
	const finalised = Object.fromEntries(
		Object.entries(row ?? {}).filter(([column]) => !later.has(column))
	);
	const [signatures, signataires, relectures, reponses] = [
		await sql
			.select()
			.from(signature)
			.where(eq(signature.ficheId, ficheId))
			.orderBy(asc(signature.id)),
		await sql
			.select()
			.from(signataire)
			.where(eq(signataire.ficheId, ficheId))
			.orderBy(asc(signataire.personId)),
		await sql
			.select()
			.from(relecture)
			.where(eq(relecture.ficheId, ficheId))
			.orderBy(asc(relecture.readerId)),
		await sql
			.select()
			.from(ficheOverride)
			.where(eq(ficheOverride.ficheId, ficheId))
			.orderBy(asc(ficheOverride.id))
	];
	return {
		lignesFiche: write([finalised]),
		lignesSignatures: write(signatures),
		lignesSignataires: write(signataires),
		lignesRelectures: write(relectures),
		lignesReponses: write(reponses)
	};
}

/** Every row that the journal bears out by itself. */
export async function readRecords(sql: Sql): Promise<ArchivedRecord[]> {
	const fiches = await sql.select().from(fiche).orderBy(asc(fiche.id));
	const sheets = await sql.select().from(emargement).orderBy(asc(emargement.id));
	const scans = await sql.select().from(emargementScan).orderBy(asc(emargementScan.id));
	const presences = await sql.select().from(presenceSignature);
	return [
		...fiches.map((row) => ({
			table: 'fiche' as const,
			id: row.id,
			columns: {
				...{ situation_id: row.situationId, version: row.version, form_version: row.formVersion },
				...{ guard_version: row.guardVersion, blocking_left: row.blockingLeft },
				...{ blocking_overridden: row.blockingOverridden, confirm_dismissed: row.confirmDismissed },
				...{ content: sha256(row.content), sha256: row.sha256, restituteur_id: row.restituteurId },
				...{ finalised_by: row.finalisedBy, finalised_at: iso(row.finalisedAt) },
				...{ correction_reason: row.correctionReason },
				...{ archived_by: row.archivedBy, archived_at: iso(row.archivedAt) },
				reprise_id: row.repriseId
			}
		})),
		...sheets.map((row) => ({
			table: 'emargement' as const,
			id: row.id,
			columns: {
				...{ intervision_id: row.intervisionId, version: row.version, reason: row.reason },
				...{ content: sha256(row.content), sha256: row.sha256 },
				...{ validated_by: row.validatedBy, validated_at: iso(row.validatedAt) }
			}
		})),
		...scans.map((row) => ({
			table: 'emargement_scan' as const,
			id: row.id,
			columns: {
				...{ intervision_id: row.intervisionId, media_type: row.mediaType, size: row.size },
				...{ sha256: row.sha256, sealed: row.sealed && ('present' as const) },
				...{ added_by: row.addedBy, added_at: iso(row.addedAt) },
				...{ removed_by: row.removedBy, removed_at: iso(row.removedAt) },
				...{ removal_reason: row.removalReason }
			}
		})),
		...presences.map((row) => ({
			table: 'presence_signature' as const,
			id: `${row.intervisionId} ${row.personId}`,
			columns: {
				...{ intervision_id: row.intervisionId, person_id: row.personId, means: row.means },
				...{ signed_at: iso(row.signedAt), scan_id: row.scanId, witness_id: row.witnessId }
			}
		}))
	];
}

/** Whose card each merged card has become. */
export async function readMergedCards(sql: Sql): Promise<ReadonlyMap<string, string>> {
	const rows = await sql
		.select({ id: person.id, into: person.mergedInto })
		.from(person)
		.where(isNotNull(person.mergedInto));
	return new Map(rows.flatMap(({ id, into }) => (into === null ? [] : [[id, into] as const])));
}

function iso(at: Date): string;
function iso(at: Date | null): string | null;
function iso(at: Date | null): string | null {
	return at && at.toISOString();
}

function write(rows: readonly Row[]): string {
	return canonicalJson(rows.map(plain));
}

/** A row as JSON, each column under its name: a moment in ISO, whatever the database's own writing of it. */
function plain(row: Row): JsonValue {
	return Object.fromEntries(
		Object.entries(row).map(([column, value]): [string, JsonValue] => {
			if (value instanceof Date) return [column, value.toISOString()];
			if (value === null || typeof value === 'string' || typeof value === 'number')
				return [column, value];
			throw new TypeError(`a column of the archive that has no JSON: ${column}`);
		})
	);
}
