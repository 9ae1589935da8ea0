import { randomBytes } from 'node:crypto';
import { and, asc, eq, inArray, isNull, ne, sql as raw } from 'drizzle-orm';
import { participant, presence } from '#drizzle/schema/intervision.ts';
import type { Attendance } from '#domain/intervision/meeting-facts.ts';
import type { Stay } from '#domain/emargement/stay.ts';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import { freezeCategorie, recountCategorie } from './attendance-categorie.ts';
import { asPresenceMode, asStaySource } from './codes.ts';
import type { Sql } from './database.ts';

export interface NewStay {
	readonly intervisionId: string;
	readonly personId: string;
	readonly situationId: string | null;
	readonly mode: PresenceMode;
	readonly source: 'connexion' | 'saisie';
	readonly recordedBy: string | null;
}

/** A stay entered by hand that still lasts. */
export interface HandStay {
	readonly id: string;
	readonly personId: string;
	readonly situationId: string | null;
	readonly mode: PresenceMode;
	readonly recordedBy: string | null;
}

export interface PresenceStore {
	/** Opens a stay and gives its id. */
	enter(stay: NewStay, at: Date): Promise<string>;
	/** [EMA-9] Takes back what was added by hand; it counts no more. */
	cancel(id: string, at: Date): Promise<void>;
	/**
	 * Enters somebody by hand and gives the id of the stay; whoever is still there (`leftAt` null) counts as let in by
	 * the one who enters him.
	 */
	enterByHand(
		stay: Pick<NewStay, 'intervisionId' | 'personId' | 'mode'> & { readonly recordedBy: string },
		at: Date,
		leftAt: Date | null,
		tx?: Sql
	): Promise<string>;
	leave(ids: readonly string[], at: Date): Promise<void>;
	/** Refreshes the sign of life of all these stays in one statement. */
	touch(ids: readonly string[], at: Date): Promise<void>;
	/** Stays entered by hand that still last in this Intervision. */
	byHand(intervisionId: string): Promise<readonly HandStay[]>;
	/** Closes, at their last sign of life, the stays that a crash left open ([EMA-2]). */
	closeAbandoned(): Promise<void>;
	/** [PRO-8] Counts someone's attendance where a corrected card says; null for whoever is not expected. */
	recount(intervisionId: string, personId: string): Promise<Attendance | null>;
	/** All stays of an Intervision, oldest first. */
	list(intervisionId: string): Promise<readonly Stay[]>;
}

/** Keeps the stays that make the attendance sheet. */
export function createPresenceStore(sql: Sql): PresenceStore {
	return {
		async enter(stay, at) {
			const id = randomBytes(12).toString('hex');
			await sql.insert(presence).values({ ...stay, id, enteredAt: at, seenAt: at });
			await freezeCategorie(sql, stay);
			return id;
		},
		async enterByHand(stay, at, leftAt, tx = sql) {
			const id = randomBytes(12).toString('hex');
			const row = { ...stay, id, enteredAt: at, leftAt, seenAt: leftAt ?? at };
			await tx.insert(presence).values({ ...row, situationId: null, source: 'saisie' });
			await freezeCategorie(tx, stay);
			if (leftAt !== null) return id;
			await tx
				.update(participant)
				.set({ lobby: 'admis', admittedAt: at, admittedBy: stay.recordedBy })
				.where(
					and(
						eq(participant.intervisionId, stay.intervisionId),
						eq(participant.personId, stay.personId),
						ne(participant.lobby, 'admis')
					)
				);
			return id;
		},
		async cancel(id, at) {
			await sql
				.update(presence)
				.set({ cancelledAt: at, leftAt: raw`coalesce(${presence.leftAt}, ${presence.seenAt})` })
				.where(eq(presence.id, id));
		},
		async leave(ids, at) {
			if (ids.length === 0) return;
			await sql
				.update(presence)
				.set({ leftAt: at, seenAt: at })
				.where(and(inArray(presence.id, [...ids]), isNull(presence.leftAt)));
		},
		async touch(ids, at) {
			if (ids.length === 0) return;
			await sql
				.update(presence)
				.set({ seenAt: at })
				.where(and(inArray(presence.id, [...ids]), isNull(presence.leftAt)));
		},
		async byHand(intervisionId) {
			const rows = await sql
				.select()
				.from(presence)
				.where(
					and(
						eq(presence.intervisionId, intervisionId),
						eq(presence.source, 'saisie'),
						isNull(presence.leftAt),
						isNull(presence.cancelledAt)
					)
				);
			return rows.map(({ id, personId, situationId, mode, recordedBy }) => ({
				id,
				personId,
				situationId,
				mode: asPresenceMode(mode),
				recordedBy
			}));
		},
		async closeAbandoned() {
			await sql
				.update(presence)
				.set({ leftAt: raw`${presence.seenAt}` })
				.where(and(isNull(presence.leftAt), ne(presence.source, 'saisie')));
		},
		recount: (intervisionId, personId) => recountCategorie(sql, { intervisionId, personId }),
		async list(intervisionId) {
			const rows = await sql
				.select()
				.from(presence)
				.where(and(eq(presence.intervisionId, intervisionId), isNull(presence.cancelledAt)))
				.orderBy(asc(presence.enteredAt));
			return rows.map(toStay);
		}
	};
}

function toStay(row: typeof presence.$inferSelect): Stay {
	return {
		personId: row.personId,
		situationId: row.situationId,
		mode: asPresenceMode(row.mode),
		enteredAt: row.enteredAt.toISOString(),
		leftAt: row.leftAt?.toISOString() ?? null,
		seenAt: row.seenAt.toISOString(),
		source: asStaySource(row.source)
	};
}
