import { eq, inArray } from 'drizzle-orm';
import { intervision } from '#drizzle/schema/intervision.ts';
import { pole, poleSite } from '#drizzle/schema/pole.ts';
import { situation } from '#drizzle/schema/situation.ts';
import type { Viewer } from '#domain/access/standing.ts';
import { holdBackRooms } from '#domain/salle/hold-back.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { asFormat } from './codes.ts';
import type { Sql } from './database.ts';
import { readAgendas } from './meeting-agendas.ts';
import { readExits } from './meeting-seats.ts';
import { readParticipants } from './meeting-participants.ts';
import { createPeople } from './people.ts';
import { readRecognitions } from './recognitions.ts';

/** Reads all that decisions about an Intervision need, in one go. */
export function createMeetingReader(sql: Sql) {
	const people = createPeople(sql);

	/** As many questions for one Intervision as for a page of them; those that do not exist are left out. */
	async function loadManyFacts(
		intervisionIds: readonly string[]
	): Promise<ReadonlyMap<string, MeetingFacts>> {
		const rows = intervisionIds.length === 0 ? [] : await meetingRows(sql, intervisionIds);
		if (rows.length === 0) return new Map();
		const ids = rows.map((row) => row.intervision.id);
		const participants = await readParticipants(sql, ids);
		const agendas = await readAgendas(sql, ids);
		const recognitions = await readRecognitions(sql, ids);
		const exits = await readExits(sql, ids);
		return new Map(
			rows.map(({ intervision: { id, ...date }, pole: { id: poleId, name, code }, site }) => [
				id,
				// [SAL-14] a room that somebody must leave first receives nothing, whoever asks and by whatever way
				holdBackRooms({
					id,
					poleId,
					poleName: name,
					poleCode: code,
					organiser: date.organiser,
					startsAt: date.startsAt.toISOString(),
					minutes: date.minutes,
					format: asFormat(date.format),
					site: siteWords(site),
					endedAt: date.endedAt?.toISOString() ?? null,
					cancelledAt: date.cancelledAt?.toISOString() ?? null,
					guided: date.guided,
					charteShownAt: date.charteShownAt?.toISOString() ?? null,
					participants: participants(id, poleId),
					situations: agendas(id),
					recognitions: recognitions(id),
					exits: exits(id)
				})
			])
		);
	}

	return {
		loadManyFacts,
		async loadFacts(intervisionId: string): Promise<MeetingFacts | null> {
			return (await loadManyFacts([intervisionId])).get(intervisionId) ?? null;
		},
		async loadViewer(personId: string, poleId: string): Promise<Viewer> {
			const mandats = await people.mandats(personId, poleId);
			const profession = (await people.byId(personId))?.profession;
			return { personId, mandats, ...(profession && { profession }) };
		},
		/** The Intervision that holds a situation; null when unknown. */
		async intervisionOf(situationId: string): Promise<string | null> {
			const [row] = await sql
				.select({ id: situation.intervisionId })
				.from(situation)
				.where(eq(situation.id, situationId));
			return row?.id ?? null;
		}
	};
}

function meetingRows(sql: Sql, intervisionIds: readonly string[]) {
	return sql
		.select({ intervision, pole, site: poleSite })
		.from(intervision)
		.innerJoin(pole, eq(pole.id, intervision.poleId))
		.leftJoin(poleSite, eq(poleSite.id, intervision.siteId))
		.where(inArray(intervision.id, [...intervisionIds]));
}

/** A place that is still to be found, or that is nowhere, has no words. */
function siteWords(site: typeof poleSite.$inferSelect | null): string | null {
	if (site?.kind !== 'lieu') return null;
	return site.address === '' ? site.name : `${site.name}, ${site.address}`;
}

export type MeetingReader = ReturnType<typeof createMeetingReader>;
