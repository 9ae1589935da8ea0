import { and, eq, inArray, isNull } from 'drizzle-orm';
import { recognition } from '#drizzle/schema/recognition.ts';
import type { RecognitionFacts } from '#domain/intervision/meeting-facts.ts';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import { randomId } from '#server/random-id.ts';
import type { Sql } from './database.ts';
import { groupBy } from './group-by.ts';

/** Someone who was seen or heard, by the session that was there. */
interface Recognised {
	readonly personId: string;
	readonly sessionId: string | null;
	readonly mode: PresenceMode;
}

/** Who is recognised in an Intervision; what is undone is kept too ([REC-10]). */
export interface RecognitionStore {
	/** False when this session was recognised already: two who press together recognise once. */
	recognise(intervisionId: string, who: Recognised, by: string, at: Date): Promise<boolean>;
	/** Undoes every recognition of a person in this Intervision; false when there was none. */
	undo(intervisionId: string, personId: string, by: string, at: Date): Promise<boolean>;
}

/** Keeps recognitions in the database: a restart forgets nobody. */
export function createRecognitionStore(sql: Sql): RecognitionStore {
	return {
		async recognise(intervisionId, who, by, at) {
			const row = { ...who, id: randomId(), intervisionId, recognisedBy: by, recognisedAt: at };
			const rows = await sql
				.insert(recognition)
				.values(row)
				.onConflictDoNothing()
				.returning({ id: recognition.id });
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
