import {
	and,
	asc,
	desc,
	eq,
	gt,
	inArray,
	isNotNull,
	isNull,
	notInArray,
	sql as query
} from 'drizzle-orm';
import {
	demande,
	demandeAccess,
	demandeGuest,
	demandeLink,
	demandeNote
} from '#drizzle/schema/demande.ts';
import { intervision, participant } from '#drizzle/schema/intervision.ts';
import { pole } from '#drizzle/schema/pole.ts';
import { situation } from '#drizzle/schema/situation.ts';
import type { DeclaredByDemandeur } from '#domain/accord/accord-file.ts';
import type { WishedGuest } from '#domain/demande/demande.ts';
import type { DemandeState } from '#domain/demande/demande-state.ts';
import { asDeclaredAccord, asNoteKind } from './demande-codes.ts';
import { demandeRecord, type DemandeRecord } from './demande-record.ts';
import type { Sql } from './database.ts';

/** Any number will do: deposits wait for one another, so that a double click is seen as one. */
const depositLock = 71_105;

export interface DemandeNote {
	readonly kind: 'ajout' | 'complement' | 'refus';
	readonly text: string;
	readonly at: Date;
}

/** Demandes, one at a time: deposited, read, moved on. Lists are in demande-lists.ts. */
export function createDemandes(sql: Sql) {
	async function one(where: ReturnType<typeof eq>): Promise<DemandeRecord | null> {
		const [row] = await sql
			.select({ demande, poleName: pole.name, situation, startsAt: intervision.startsAt })
			.from(demande)
			.leftJoin(pole, eq(pole.id, demande.poleId))
			.leftJoin(situation, eq(situation.demandeId, demande.id))
			.leftJoin(intervision, eq(intervision.id, situation.intervisionId))
			.where(where);
		return row ? demandeRecord(row) : null;
	}

	return {
		/** One deposit at a time, until the transaction ends. */
		async lockDeposits(tx: Sql): Promise<void> {
			await tx.execute(query`select pg_advisory_xact_lock(${depositLock})`);
		},
		async add(
			tx: Sql,
			row: typeof demande.$inferInsert,
			guests: readonly WishedGuest[]
		): Promise<void> {
			await tx.insert(demande).values(row);
			if (guests.length === 0) return;
			await tx
				.insert(demandeGuest)
				.values(guests.map((guest, position) => ({ ...guest, position, demandeId: row.id })));
		},
		async addAccess(tx: Sql, tokenHash: string, demandeId: string): Promise<void> {
			await tx.insert(demandeAccess).values({ tokenHash, demandeId });
		},
		/** The same demande, still alive, sent since this moment. */
		async sameSince(tx: Sql, fingerprint: string, since: Date): Promise<string | null> {
			const [row] = await tx
				.select({ id: demande.id })
				.from(demande)
				.where(
					and(
						eq(demande.fingerprint, fingerprint),
						gt(demande.createdAt, since),
						notInArray(demande.state, ['refusee', 'retiree'])
					)
				)
				.limit(1);
			return row?.id ?? null;
		},
		async idByAccess(tokenHash: string, tx: Sql = sql): Promise<string | null> {
			const [row] = await tx
				.select({ id: demandeAccess.demandeId })
				.from(demandeAccess)
				.where(eq(demandeAccess.tokenHash, tokenHash));
			return row?.id ?? null;
		},
		byId: (id: string) => one(eq(demande.id, id)),
		async guests(demandeId: string): Promise<readonly WishedGuest[]> {
			return sql
				.select({
					name: demandeGuest.name,
					fonction: demandeGuest.fonction,
					reach: demandeGuest.reach
				})
				.from(demandeGuest)
				.where(eq(demandeGuest.demandeId, demandeId))
				.orderBy(asc(demandeGuest.position));
		},
		async notes(demandeId: string): Promise<readonly DemandeNote[]> {
			const rows = await sql
				.select({ kind: demandeNote.kind, text: demandeNote.text, at: demandeNote.at })
				.from(demandeNote)
				.where(eq(demandeNote.demandeId, demandeId))
				.orderBy(desc(demandeNote.at))
				.limit(100);
			return rows.map((row) => ({ ...row, kind: asNoteKind(row.kind) }));
		},
		/** What the latest demande of a dossier says of the patient's accord; null when none says anything. */
		async declaredFor(dossierId: string): Promise<DeclaredByDemandeur | null> {
			const [row] = await sql
				.select({
					accord: demande.accord,
					on: demande.accordOn,
					exceptionReason: demande.exceptionReason
				})
				.from(demande)
				.where(
					and(
						eq(demande.dossierId, dossierId),
						isNotNull(demande.accord),
						notInArray(demande.state, ['refusee', 'retiree'])
					)
				)
				.orderBy(desc(demande.createdAt))
				.limit(1);
			return row?.accord ? { ...row, accord: asDeclaredAccord(row.accord) } : null;
		},
		async addNote(tx: Sql, row: typeof demandeNote.$inferInsert): Promise<void> {
			await tx.insert(demandeNote).values(row);
		},
		/** Moves a demande on, only from the state that was read: a race loses cleanly. True when it moved. */
		async move(
			tx: Sql,
			{ id, stored }: Pick<DemandeRecord, 'id' | 'stored'>,
			to: DemandeState,
			changes: Partial<
				Pick<typeof demande.$inferInsert, 'poleId' | 'dossierId' | 'orientedAt'>
			> = {}
		): Promise<boolean> {
			const moved = await tx
				.update(demande)
				.set({ ...changes, state: to })
				.where(and(eq(demande.id, id), eq(demande.state, stored)))
				.returning({ id: demande.id });
			return moved.length === 1;
		},
		/** The pôles in which this person leads an Intervision that is not over. */
		async polesConducted(personId: string): Promise<readonly string[]> {
			const found = await sql
				.selectDistinct({ poleId: intervision.poleId })
				.from(participant)
				.innerJoin(intervision, eq(intervision.id, participant.intervisionId))
				.where(
					and(
						eq(participant.personId, personId),
						isNull(intervision.endedAt),
						inArray(participant.role, ['animateur', 'co-animateur'])
					)
				);
			return found.map(({ poleId }) => poleId);
		},
		/** The pôle that a link leads to. */
		async poleByLink(linkHash: string): Promise<{ id: string; name: string; code: string } | null> {
			const [row] = await sql
				.select({ id: pole.id, name: pole.name, code: pole.code })
				.from(demandeLink)
				.innerJoin(pole, eq(pole.id, demandeLink.poleId))
				.where(eq(demandeLink.linkHash, linkHash));
			return row ?? null;
		},
		links: () => sql.select().from(demandeLink),
		async setLink(row: typeof demandeLink.$inferInsert): Promise<void> {
			const { poleId, ...set } = row;
			await sql
				.insert(demandeLink)
				.values({ poleId, ...set })
				.onConflictDoUpdate({ target: demandeLink.poleId, set });
		}
	};
}

export type Demandes = ReturnType<typeof createDemandes>;
