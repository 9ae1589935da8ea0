import { and, eq, inArray, isNull } from 'drizzle-orm';
import { recognition } from '#drizzle/schema/recognition.ts';
import type { RecognitionFacts } from '#domain/intervision/meeting-facts.ts';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import { randomId } from '#server/random-id.ts';
import type { Sql } from './database.ts';
import { groupBy } from '#domain/shared/group-by.ts';
import { vouch } from './introductions.ts';

/** Someone who was seen or heard, by the session that was there. */
interface Recognised {
	readonly personId: string;
	readonly sessionId: string | null;
	readonly mode: PresenceMode;
}

interface Recogniser {
	readonly personId: string;
	/** [REC-19] What was seen also says that the address of this person is hers. */
	readonly answers: boolean;
}

/** Who is recognised in an Intervision; what is undone is kept too ([REC-10]). */
export interface RecognitionStore {
	/** False when this session was recognised already: two who press together recognise once. */
	recognise(intervisionId: string, who: Recognised, by: Recogniser, at: Date): Promise<boolean>;
	/** Undoes every recognition of a person in this Intervision; false when there was none. */
	undo(intervisionId: string, personId: string, by: string, at: Date): Promise<boolean>;
}

/** Keeps recognitions in the database: a restart forgets nobody. */
export function createRecognitionStore(sql: Sql): RecognitionStore {
	return {
		async recognise(intervisionId, who, by, at) {
			const recognisedBy = by.personId;
			const row = { ...who, id: randomId(), intervisionId, recognisedBy, recognisedAt: at };
			const rows = await sql
				.insert(recognition)
				.values(row)
				.onConflictDoNothing()
				.returning({ id: recognition.id });
			if (rows.length > 0 && by.answers) await vouch(sql, who.personId, recognisedBy, at);
			return rows.length > 0;
		},
		async undo(intervisionId, personId, by, at) {
			const rows = await sql
				.update(recognition)
				.set({ undoneBy: by, undoneAt: at })
				.where(
					and(
						eq(recognition.intervisionId, intervisionId),
						eq(recognition.personId, personId),
						isNull(recognition.undoneAt)
					)
				)
				.returning({ id: recognition.id });
			return rows.length > 0;
		}
	};
}

/** The recognitions in force at these Intervisions. */
export async function readRecognitions(
	sql: Sql,
	intervisionIds: readonly string[]
): Promise<(intervisionId: string) => readonly RecognitionFacts[]> {
	const rows = await sql
		.select()
		.from(recognition)
		.where(
			and(inArray(recognition.intervisionId, [...intervisionIds]), isNull(recognition.undoneAt))
		);
	const at = groupBy(rows, ({ intervisionId }) => intervisionId);
	return (intervisionId) =>
		at(intervisionId).map(({ personId, sessionId, recognisedBy, recognisedAt }) => ({
			personId,
			sessionId,
			by: recognisedBy,
			at: recognisedAt.toISOString()
		}));
}
