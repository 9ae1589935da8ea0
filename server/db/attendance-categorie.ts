import { and, eq, isNull } from 'drizzle-orm';
import { participant } from '#drizzle/schema/intervision.ts';
import { person } from '#drizzle/schema/person.ts';
import { attendanceToday } from '#domain/emargement/attendance.ts';
import type { Attendance } from '#domain/intervision/meeting-facts.ts';
import { coordinationCode, coordinationPart } from '#domain/professionnel/coordination-part.ts';
import { asMode, asProfession, asStructureKind } from './codes.ts';
import type { Sql } from './database.ts';

/** One person at one Intervision. */
interface Place {
	readonly intervisionId: string;
	readonly personId: string;
}

/** Counts someone where her card says today; null for whoever is not in the directory. */
async function categorieNow(sql: Sql, personId: string) {
	const [who] = await sql.select().from(person).where(eq(person.id, personId));
	if (!who) return null;
	const exercice = {
		profession: asProfession(who.profession),
		mode: asMode(who.mode),
		structureKind: asStructureKind(who.structureKind),
		coordonne: who.coordonne
	};
	const part = coordinationPart({ ...exercice, fonction: who.fonction });
	return {
		counted: attendanceToday(exercice),
		kept: { profession: exercice.profession, coordination: part && coordinationCode(part) }
	};
}

/** [PRO-8] Keeps where this attendance is counted, the first time that the person comes. */
export async function freezeCategorie(sql: Sql, place: Place): Promise<void> {
	const still = and(at(place), isNull(participant.categorie));
	const [open] = await sql.select({ id: participant.personId }).from(participant).where(still);
	if (!open) return;
	const now = await categorieNow(sql, place.personId);
	if (now)
		await sql
			.update(participant)
			.set({ ...now.counted, ...now.kept })
			.where(still);
}

/** Counts the attendance again, where the corrected card says; null when nothing is kept yet. */
export async function recountCategorie(sql: Sql, place: Place): Promise<Attendance | null> {
	const now = await categorieNow(sql, place.personId);
	if (!now) return null;
	const kept = await sql
		.update(participant)
		.set({ ...now.counted, ...now.kept })
		.where(at(place))
		.returning({ id: participant.personId });
	return kept.length === 1 ? now.counted : null;
}

const at = ({ intervisionId, personId }: Place) =>
	and(eq(participant.intervisionId, intervisionId), eq(participant.personId, personId));
