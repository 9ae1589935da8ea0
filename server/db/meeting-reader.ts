import { asc, eq, inArray } from 'drizzle-orm';
import { dossier } from '#drizzle/schema/dossier.ts';
import { fiche } from '#drizzle/schema/fiche.ts';
import { intervision, participant } from '#drizzle/schema/intervision.ts';
import { person } from '#drizzle/schema/person.ts';
import { pole } from '#drizzle/schema/pole.ts';
import { situation, situationInvite } from '#drizzle/schema/situation.ts';
import type { Viewer } from '#domain/access/standing.ts';
import type {
	MeetingFacts,
	ParticipantFacts,
	SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import { accordsInForce } from './accords.ts';
import {
	asFormat,
	asLobby,
	asMode,
	asPhase,
	asProfession,
	asRole,
	asStructureKind
} from './codes.ts';
import type { Sql } from './database.ts';
import { createPeople, fullName } from './people.ts';
import { readRecognitions } from './recognitions.ts';
import { readStandingSessions } from './standing-sessions.ts';

/** Reads all that decisions about one Intervision need, in one go. */
export function createMeetingReader(sql: Sql) {
	const people = createPeople(sql);

	async function loadFacts(intervisionId: string): Promise<MeetingFacts | null> {
		const [row] = await sql
			.select()
			.from(intervision)
			.innerJoin(pole, eq(pole.id, intervision.poleId))
			.where(eq(intervision.id, intervisionId));
		if (!row) return null;
		return {
			id: row.intervision.id,
			poleId: row.pole.id,
			poleName: row.pole.name,
			poleCode: row.pole.code,
			organiser: row.intervision.organiser,
			startsAt: row.intervision.startsAt.toISOString(),
			minutes: row.intervision.minutes,
			format: asFormat(row.intervision.format),
			endedAt: row.intervision.endedAt?.toISOString() ?? null,
			cancelledAt: row.intervision.cancelledAt?.toISOString() ?? null,
			participants: await loadParticipants(intervisionId, row.pole.id),
			situations: await loadSituations(intervisionId),
			recognitions: await readRecognitions(sql, intervisionId)
		};
	}

	async function loadParticipants(
		intervisionId: string,
		poleId: string
	): Promise<readonly ParticipantFacts[]> {
		const rows = await sql
			.select()
			.from(participant)
			.innerJoin(person, eq(person.id, participant.personId))
			.where(eq(participant.intervisionId, intervisionId))
			.orderBy(asc(person.familyName), asc(person.givenName));
		const personIds = rows.map((row) => row.person.id);
		const mandats = await people.allMandats(personIds);
		const sessions = await readStandingSessions(sql, personIds, intervisionId);
		return rows.map(({ participant: expected, person: who }) => ({
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
			role: asRole(expected.role),
			mandats: mandats
				.filter((held) => held.personId === who.id && ['*', poleId].includes(held.poleId))
				.map((held) => held.mandat),
			lobby: asLobby(expected.lobby),
			knockedAt: expected.knockedAt?.toISOString() ?? null,
			charteVersion: expected.charteVersion,
			charteAcceptedAt: expected.charteAcceptedAt?.toISOString() ?? null,
			invitedAt: expected.invitedAt?.toISOString() ?? null,
			hasEmail: who.email !== null,
			sessions: sessions.get(who.id) ?? []
		}));
	}

	async function loadSituations(intervisionId: string): Promise<readonly SituationRecord[]> {
		const rows = await sql
			.select()
			.from(situation)
			.innerJoin(dossier, eq(dossier.id, situation.dossierId))
			.leftJoin(fiche, eq(fiche.situationId, situation.id))
			.where(eq(situation.intervisionId, intervisionId))
			.orderBy(asc(situation.position));
		const ids = rows.map((row) => row.situation.id);
		const invites = ids.length
			? await sql.select().from(situationInvite).where(inArray(situationInvite.situationId, ids))
			: [];
		const accords = await accordsInForce(
			sql,
			rows.map((row) => row.dossier.id)
		);
		return rows.map((row) => ({
			id: row.situation.id,
			position: row.situation.position,
			phase: asPhase(row.situation.phase),
			dossierId: row.dossier.id,
			dossierCode: row.dossier.code,
			designation: row.dossier.designation,
			accord: accords(row.dossier.id),
			demandeurId: row.situation.demandeurId,
			problem: row.situation.problem,
			demandeurs: row.situation.demandeurs,
			motifs: row.situation.motifs,
			problematiques: row.situation.problematiques,
			formerPistes: row.situation.formerPistes,
			invites: invites
				.filter((invite) => invite.situationId === row.situation.id)
				.map(({ personId, medecinTraitant, pharmacienAttitre }) => ({
					personId,
					medecinTraitant,
					pharmacienAttitre
				})),
			restituteurId: row.fiche?.restituteurId ?? null,
			ficheId: row.fiche?.id ?? null,
			openedAt: row.situation.openedAt?.toISOString() ?? null,
			closedAt: row.situation.closedAt?.toISOString() ?? null
		}));
	}

	return {
		loadFacts,
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

export type MeetingReader = ReturnType<typeof createMeetingReader>;
