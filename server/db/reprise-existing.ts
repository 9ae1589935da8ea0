import { and, eq, isNull, sql as query, type SQL } from 'drizzle-orm';
import { dossier } from '#drizzle/schema/dossier.ts';
import { intervision, participant } from '#drizzle/schema/intervision.ts';
import { person } from '#drizzle/schema/person.ts';
import { pole } from '#drizzle/schema/pole.ts';
import { repriseErased, reprisePatient } from '#drizzle/schema/reprise.ts';
import { situation } from '#drizzle/schema/situation.ts';
import type { Existing } from '#domain/imports/existing.ts';
import type { Sql } from './database.ts';
import { parisDayOf } from './evaluation-held.ts';
import { detailsOf } from './person-details.ts';

/** Everything that lines of a former base may meet: a directory and some thousand meetings, read whole and once. */
export async function readExisting(
	tx: Sql
): Promise<Omit<Existing, 'today' | 'mayCreatePoles' | 'unsafe'>> {
	const poles = await tx
		.select({ id: pole.id, name: pole.name, code: pole.code })
		.from(pole)
		.orderBy(pole.id);
	const meetings = await tx
		.select({
			id: intervision.id,
			poleId: intervision.poleId,
			day: parisDayOf(query`${intervision.startsAt}`) as SQL<string>,
			repriseId: intervision.repriseId
		})
		.from(intervision)
		.where(isNull(intervision.cancelledAt))
		.orderBy(intervision.startsAt, intervision.id);
	// In an order of their own: a plan is the same as long as what it meets is.
	const people = await tx.select().from(person).where(isNull(person.mergedInto)).orderBy(person.id);
	const came = await tx
		.select({ meeting: participant.intervisionId, person: participant.personId })
		.from(participant)
		.innerJoin(
			intervision,
			and(
				eq(intervision.id, participant.intervisionId),
				query`(${intervision.repriseId} is not null or ${intervision.startsAt} < now())`
			)
		);
	const dossiers = await tx
		.select({ id: dossier.id, poleId: dossier.poleId, likeness: dossier.likeness })
		.from(dossier)
		.where(isNull(dossier.mergedInto))
		.orderBy(dossier.id);
	const situations = await tx
		.select({ meeting: situation.intervisionId, dossier: situation.dossierId })
		.from(situation);
	const marks = await tx
		.select({
			mark: reprisePatient.mark,
			// One that was joined to another lives on there.
			id: query<string>`coalesce(${dossier.mergedInto}, ${dossier.id})`
		})
		.from(reprisePatient)
		.innerJoin(dossier, eq(dossier.id, reprisePatient.dossierId));
	const erased = await tx.select().from(repriseErased);
	return {
		poles,
		meetings: meetings.map(({ id, poleId, day, repriseId }) => ({
			...{ id, poleId, day, native: repriseId === null }
		})),
		people: people.map((row) => ({ id: row.id, details: detailsOf(row) })),
		participations: new Set(came.map((row) => `${row.meeting} ${row.person}`)),
		dossiers,
		situations: new Set(situations.map((row) => `${row.meeting} ${row.dossier}`)),
		marks: new Map(marks.map(({ mark, id }) => [mark, id])),
		erased: new Set(erased.map(({ mark }) => mark))
	};
}
