import { and, desc, eq, inArray, isNull, sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import { envoi, envoiPiece } from '#drizzle/schema/envoi.ts';
import { intervision } from '#drizzle/schema/intervision.ts';
import { mandat } from '#drizzle/schema/pole.ts';
import { person } from '#drizzle/schema/person.ts';
import type { Receipt } from '#domain/envoi/receipt.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import type { Sql } from './database.ts';
import { fullName, inForce } from './people.ts';
import { queryRows } from './query-rows.ts';
import { asLack, asReceiptAnswer } from './return-lists.ts';

/** A sealed document as it is sent: which, of what, its hash at that time. Never what it says. */
export interface Piece {
	readonly documentId: string;
	readonly kind: 'fiche' | 'emargement';
	readonly sha256: string;
	/** Where it is read; null once it was erased, and for a sheet. */
	readonly ficheId: string | null;
	/** Of the situation in its Intervision; null for a sheet. */
	readonly position: number | null;
}

/** Somebody to whom a mail may be written. */
export interface Reachable {
	readonly personId: string;
	readonly givenName: string;
	readonly email: string;
}

const pieceShape = v.object({
	document_id: v.string(),
	kind: v.picklist(['fiche', 'emargement']),
	sha256: v.string(),
	fiche_id: v.nullable(v.string()),
	position: v.nullable(v.number())
});

function piece(stored: unknown): Piece {
	const read = v.parse(pieceShape, stored);
	const { document_id: documentId, kind, sha256, fiche_id: ficheId, position } = read;
	return { documentId, kind, sha256, ficheId, position };
}

/** What pôles returned, and what the association answered. */
export function createEnvois(sql: Sql) {
	return {
		/** [RET-2] One sending at a time for an Intervision: the second waits, and finds the first. */
		async hold(tx: Sql, intervisionId: string): Promise<void> {
			await tx
				.select({ id: intervision.id })
				.from(intervision)
				.where(eq(intervision.id, intervisionId))
				.for('update');
		},
		/** The sealed documents in force of an Intervision: archived fiches, and the last sheet. */
		async current(intervisionId: string, tx: Sql = sql): Promise<readonly Piece[]> {
			const rows = await queryRows(
				tx,
				query`select * from (
					select d.id as document_id, 'fiche' as kind, d.sha256, f.id as fiche_id, s.position
					from situation s
					cross join lateral (select id from fiche where situation_id = s.id order by version desc limit 1) f
					join sealed_document d on d.fiche_id = f.id
					where s.intervision_id = ${intervisionId} and s.phase = 'archivee'
					union all
					select d.id, 'emargement', d.sha256, null, null
					from (select id from emargement where intervision_id = ${intervisionId}
						order by version desc limit 1) e
					join sealed_document d on d.emargement_id = e.id) c
					order by c.position nulls last`
			);
			return rows.map(piece);
		},
		async add(
			tx: Sql,
			row: Omit<typeof envoi.$inferInsert, 'answer' | 'lacking'>,
			pieces: readonly Piece[]
		): Promise<void> {
			await tx.insert(envoi).values(row);
			await tx.insert(envoiPiece).values(
				pieces.map(({ documentId, kind, sha256 }) => ({
					...{ envoiId: row.id, documentId, kind, sha256 }
				}))
			);
		},
		/** Every sending of an Intervision, the last first, with who sent and who answered. */
		async history(intervisionId: string) {
			const rows = await sql
				.select()
				.from(envoi)
				.where(eq(envoi.intervisionId, intervisionId))
				.orderBy(desc(envoi.sentAt), desc(envoi.id));
			const ids = [
				...new Set(rows.flatMap(({ sentBy, answeredBy }) => [sentBy, answeredBy ?? '']))
			];
			const people = await sql.select().from(person).where(inArray(person.id, ids));
			const named = (id: string | null) => {
				const found = people.find((one) => one.id === id);
				return found ? fullName(found) : null;
			};
			return rows.map((row) => ({
				id: row.id,
				sentAt: row.sentAt.toISOString(),
				sentBy: named(row.sentBy) ?? '',
				answer: row.answer === null ? null : asReceiptAnswer(row.answer),
				lacking: row.lacking.map(asLack),
				answeredAt: row.answeredAt?.toISOString() ?? null,
				answeredBy: named(row.answeredBy)
			}));
		},
		/** What one sending held; a document erased since keeps its hash. */
		async pieces(envoiId: string): Promise<readonly Piece[]> {
			const rows = await queryRows(
				sql,
				query`select p.document_id, p.kind, p.sha256, d.fiche_id, s.position
					from envoi_piece p left join sealed_document d on d.id = p.document_id
					left join fiche f on f.id = d.fiche_id left join situation s on s.id = f.situation_id
					where p.envoi_id = ${envoiId} order by s.position nulls last, p.kind`
			);
			return rows.map(piece);
		},
		/** Who sent it, of which Intervision. */
		async byId(envoiId: string) {
			const [row] = await sql.select().from(envoi).where(eq(envoi.id, envoiId));
			return row ?? null;
		},
		/** Writes the answer of the association on a sending. */
		async answer(
			tx: Sql,
			envoiId: string,
			{ answer, lacking }: Receipt,
			by: { readonly personId: string; readonly at: Date }
		): Promise<void> {
			await tx
				.update(envoi)
				.set({ answer, lacking: [...lacking], answeredBy: by.personId, answeredAt: by.at })
				.where(eq(envoi.id, envoiId));
		},
		/** Who holds one of these functions today: in this pôle, or (null) in the whole association. */
		async holders(poleId: string | null, held: readonly Mandat[]): Promise<readonly Reachable[]> {
			const rows = await sql
				.selectDistinct({ personId: person.id, givenName: person.givenName, email: person.email })
				.from(mandat)
				.innerJoin(person, eq(person.id, mandat.personId))
				.where(
					and(
						poleId === null ? isNull(mandat.poleId) : eq(mandat.poleId, poleId),
						inArray(mandat.mandat, [...held]),
						isNull(person.mergedInto),
						inForce
					)
				);
			return rows.flatMap(({ email, ...row }) => (email === null ? [] : [{ ...row, email }]));
		}
	};
}

export type Envois = ReturnType<typeof createEnvois>;
