import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { participant } from '#drizzle/schema/intervision.ts';
import { person } from '#drizzle/schema/person.ts';
import { presenceSignature, seat } from '#drizzle/schema/seat.ts';
import { broughtInBy } from '#domain/access/introduction.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import type {
	Attendance,
	ParticipantFacts,
	SessionFacts
} from '#domain/intervision/meeting-facts.ts';
import { asCategorie, asLobby, asMode, asProfession, asRole, asStructureKind } from './codes.ts';
import type { Sql } from './database.ts';
import { groupBy } from '#domain/shared/group-by.ts';
import { seatFacts, signatureFacts } from './meeting-seats.ts';
import { createPeople, fullName } from './people.ts';
import { readStandingSessions } from './standing-sessions.ts';

type Row = Awaited<ReturnType<typeof expectedRows>>[number];

/** Those expected at these Intervisions, in three questions; asked by Intervision and pôle. */
export async function readParticipants(
	sql: Sql,
	intervisionIds: readonly string[]
): Promise<(intervisionId: string, poleId: string) => readonly ParticipantFacts[]> {
	const rows = await expectedRows(sql, intervisionIds);
	const personIds = [...new Set(rows.map((row) => row.person.id))];
	const mandats = groupBy(
		await createPeople(sql).allMandats(personIds),
		({ personId }) => personId
	);
	const sessions = await readStandingSessions(sql, personIds);
	const expected = groupBy(rows, (row) => row.participant.intervisionId);
	return (intervisionId, poleId) =>
		expected(intervisionId).map((row) => {
			const held = mandats(row.person.id).filter((one) => ['*', poleId].includes(one.poleId));
			return participantFacts(
				row,
				held.map(({ mandat }) => mandat),
				sessions(row.person.id, intervisionId)
			);
		});
}

function expectedRows(sql: Sql, intervisionIds: readonly string[]) {
	return sql
		.select({ participant, person, place: seat, signature: presenceSignature })
		.from(participant)
		.innerJoin(person, eq(person.id, participant.personId))
		.leftJoin(
			seat,
			and(
				eq(seat.intervisionId, participant.intervisionId),
				eq(seat.personId, participant.personId),
				isNull(seat.removedAt)
			)
		)
		.leftJoin(
			presenceSignature,
			and(
				eq(presenceSignature.intervisionId, participant.intervisionId),
				eq(presenceSignature.personId, participant.personId)
			)
		)
		.where(inArray(participant.intervisionId, [...intervisionIds]))
		.orderBy(asc(person.familyName), asc(person.givenName));
}

function participantFacts(
	{ participant: expected, person: who, place, signature }: Row,
	mandats: readonly Mandat[],
	sessions: readonly SessionFacts[]
): ParticipantFacts {
	return {
		personId: who.id,
		name: fullName(who),
		fonction: who.fonction,
		structureName: who.structureName,
		exercice: {
			profession: asProfession(who.profession),
			mode: asMode(who.mode),
			structureKind: asStructureKind(who.structureKind),
			coordonne: who.coordonne
		},
		attendance: attendanceOf(expected),
		role: asRole(expected.role),
		formerRole: expected.formerRole === null ? null : asRole(expected.formerRole),
		mandats,
		lobby: asLobby(expected.lobby),
		knockedAt: expected.knockedAt?.toISOString() ?? null,
		charteVersion: expected.charteVersion,
		charteAcceptedAt: expected.charteAcceptedAt?.toISOString() ?? null,
		invitedAt: expected.invitedAt?.toISOString() ?? null,
		hasEmail: who.email !== null,
		broughtInBy: broughtInBy(who, expected.linkHandedBy),
		linkHanded: expected.linkHandedAt !== null,
		sessions,
		seat: place && seatFacts(place),
		signature: signature && signatureFacts(signature),
		...turnsOf(expected)
	};
}

/** [TOUR-1] [TOUR-2] [MED-8] Raised hand, floor and screen, as they stand. */
function turnsOf({
	handRank,
	handSituationId,
	floorSince,
	floorSituationId,
	presents,
	presentsSituationId
}: Row['participant']): Pick<ParticipantFacts, 'hand' | 'floor' | 'presents'> {
	return {
		hand: handRank === null ? null : { rank: handRank, situationId: handSituationId },
		floor: floorSince && { since: floorSince.toISOString(), situationId: floorSituationId },
		presents: presents ? { situationId: presentsSituationId } : null
	};
}

function attendanceOf({ categorie, liberal }: Row['participant']): Attendance | null {
	if (categorie === null || liberal === null) return null;
	return { categorie: asCategorie(categorie), liberal };
}
