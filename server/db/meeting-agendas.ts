import { and, asc, desc, eq, inArray, isNotNull, sql as query } from 'drizzle-orm';
import { dossier } from '#drizzle/schema/dossier.ts';
import { fiche } from '#drizzle/schema/fiche.ts';
import { restitution, suite } from '#drizzle/schema/suite.ts';
import { situation, situationInvite, spoken } from '#drizzle/schema/situation.ts';
import type { Accord } from '#domain/accord/accord.ts';
import type { SituationInviteFacts, SituationRecord } from '#domain/intervision/meeting-facts.ts';
import { accordsInForce } from './accords.ts';
import { asGuidePhase, asPhase } from './codes.ts';
import type { Sql } from './database.ts';
import { groupBy } from '#domain/shared/group-by.ts';

type Row = Awaited<ReturnType<typeof agendaRows>>[number];

interface Around {
	readonly invites: readonly SituationInviteFacts[];
	/** Who has spoken. */
	readonly spoken: readonly string[];
	readonly inCharge: readonly string[];
}

/** The agendas of these Intervisions with the accords in force, in six questions. */
export async function readAgendas(
	sql: Sql,
	intervisionIds: readonly string[]
): Promise<(intervisionId: string) => readonly SituationRecord[]> {
	const rows = await agendaRows(sql, intervisionIds);
	const ids = rows.map((row) => row.situation.id);
	const invites = ids.length
		? await sql.select().from(situationInvite).where(inArray(situationInvite.situationId, ids))
		: [];
	const heard = ids.length
		? await sql.select().from(spoken).where(inArray(spoken.situationId, ids))
		: [];
	const charges = await readCharges(sql, rows);
	const dossierIds = [...new Set(rows.map((row) => row.dossier.id))];
	const accords = await accordsInForce(sql, dossierIds);
	const speakers = groupBy(heard, ({ situationId }) => situationId);
	const invited = groupBy(invites, ({ situationId }) => situationId);
	const agendas = groupBy(rows, (row) => row.situation.intervisionId);
	return (intervisionId) =>
		agendas(intervisionId).map((row) =>
			situationRecord(row, accords(row.dossier.id), {
				invites: invited(row.situation.id),
				spoken: speakers(row.situation.id).map(({ personId }) => personId),
				inCharge: charges(row.situation.id).flatMap(({ assigneeId }) => assigneeId ?? [])
			})
		);
}

function agendaRows(sql: Sql, intervisionIds: readonly string[]) {
	// By its key, one situation after the other: all fiches are never read for a page of meetings.
	const last = sql
		.select()
		.from(fiche)
		.where(eq(fiche.situationId, situation.id))
		.orderBy(desc(fiche.version))
		.limit(1)
		.as('fiche');
	return sql
		.select()
		.from(situation)
		.innerJoin(dossier, eq(dossier.id, situation.dossierId))
		.leftJoinLateral(last, query`true`)
		.leftJoin(restitution, eq(restitution.situationId, situation.id))
		.where(inArray(situation.intervisionId, [...intervisionIds]))
		.orderBy(asc(situation.position));
}

/** Who was given something to do, done or not; nobody before there is a fiche. */
async function readCharges(sql: Sql, rows: readonly Row[]) {
	const ids = rows.filter((row) => row.fiche !== null).map((row) => row.situation.id);
	const found = ids.length
		? await sql
				.select({ situationId: suite.situationId, assigneeId: suite.assigneeId })
				.from(suite)
				.where(and(inArray(suite.situationId, ids), isNotNull(suite.assigneeId)))
		: [];
	return groupBy(found, ({ situationId }) => situationId);
}

function situationRecord(
	{ situation: stored, dossier: file, fiche: final, restitution: told }: Row,
	accord: Accord,
	{ invites, spoken: heard, inCharge }: Around
): SituationRecord {
	return {
		id: stored.id,
		position: stored.position,
		phase: asPhase(stored.phase),
		dossierId: file.id,
		dossierCode: file.code,
		designation: file.designation,
		accord,
		demandeurId: stored.demandeurId,
		problem: stored.problem,
		demandeurs: stored.demandeurs,
		motifs: stored.motifs,
		problematiques: stored.problematiques,
		formerPistes: stored.formerPistes,
		invites: invites.map(({ personId, medecinTraitant, pharmacienAttitre }) => ({
			personId,
			medecinTraitant,
			pharmacienAttitre
		})),
		restituteurId: told ? told.restituteurId : (final?.restituteurId ?? null),
		restituted: told !== null && told.outcome !== null,
		inCharge,
		ficheId: final?.id ?? null,
		takenOffAt: stored.takenOffAt?.toISOString() ?? null,
		openedAt: stored.openedAt?.toISOString() ?? null,
		closedAt: stored.closedAt?.toISOString() ?? null,
		guidePhase: asGuidePhase(stored.guidePhase),
		extraMinutes: stored.extraMinutes,
		spoken: heard
	};
}
