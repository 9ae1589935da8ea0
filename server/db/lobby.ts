import { and, eq, inArray } from 'drizzle-orm';
import { participant } from '#drizzle/schema/intervision.ts';
import type { LobbyState } from '#domain/intervision/meeting-facts.ts';
import type { Sql } from './database.ts';

/** The door of an Intervision. Every change names the states it starts from: a late click changes nothing. */
export interface LobbyStore {
	/** Waits to be let in; a second knock keeps the first moment. */
	knock(intervisionId: string, personId: string, at: Date): Promise<void>;
	/** Lets in; answers who really was let in. */
	admit(
		intervisionId: string,
		personIds: readonly string[],
		from: readonly LobbyState[],
		by: string,
		at: Date
	): Promise<readonly string[]>;
	/** Back to waiting; false when the person was not in. */
	sendBack(intervisionId: string, personId: string, at: Date): Promise<boolean>;
	/** Is not let in; false when the person no longer waits. */
	deny(intervisionId: string, personId: string): Promise<boolean>;
	/** Out until somebody lets him come back; false when he was not in nor waiting. */
	remove(intervisionId: string, personId: string): Promise<boolean>;
	/** Leaves of one's own accord: « parti » when let in, « attendu » when still waiting. */
	leave(intervisionId: string, personId: string): Promise<void>;
}

/** Keeps the lobby in the database, which is the truth of who waits (meeting.md §2.2). */
export function createLobbyStore(sql: Sql): LobbyStore {
	const change = (
		intervisionId: string,
		personIds: readonly string[],
		from: readonly LobbyState[],
		values: Partial<typeof participant.$inferInsert>
	) =>
		sql
			.update(participant)
			.set(values)
			.where(
				and(
					eq(participant.intervisionId, intervisionId),
					inArray(participant.personId, [...personIds]),
					inArray(participant.lobby, [...from])
				)
			)
			.returning({ personId: participant.personId });
	return {
		async knock(intervisionId, personId, at) {
			await change(intervisionId, [personId], ['attendu'], { lobby: 'attente', knockedAt: at });
		},
		async admit(intervisionId, personIds, from, by, at) {
			if (personIds.length === 0) return [];
			const values = { lobby: 'admis', admittedAt: at, admittedBy: by };
			const rows = await change(intervisionId, personIds, from, values);
			return rows.map(({ personId }) => personId);
		},
		async sendBack(intervisionId, personId, at) {
			const values = { lobby: 'attente', knockedAt: at, admittedAt: null, admittedBy: null };
			const rows = await change(intervisionId, [personId], ['admis', 'parti'], values);
			return rows.length > 0;
		},
		async deny(intervisionId, personId) {
			const rows = await change(intervisionId, [personId], ['attente'], { lobby: 'refuse' });
			return rows.length > 0;
		},
		async remove(intervisionId, personId) {
			const out = { lobby: 'refuse', knockedAt: null, admittedAt: null, admittedBy: null };
			const from = ['admis', 'parti', 'attente'] as const;
			const rows = await change(intervisionId, [personId], from, out);
			return rows.length > 0;
		},
		async leave(intervisionId, personId) {
			await change(intervisionId, [personId], ['admis'], { lobby: 'parti' });
			await change(intervisionId, [personId], ['attente'], { lobby: 'attendu', knockedAt: null });
		}
	};
}
