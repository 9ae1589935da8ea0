import { sql as query, type SQL } from 'drizzle-orm';
import type { Sql } from './database.ts';
import { rowsOf } from './rows-of.ts';

/** The columns that find a row of the card that stays again; null: the row stays where it is. */
type Keys = readonly [string, ...string[]] | null;

/** Says who did something then, and is never rewritten. */
const stays: Keys = null;
/** Bound to the card itself: a card that signs in is never the one that disappears ([ANN-12]). */
const neverGone: Keys = null;

/**
 * Every column that points to a person, and what a merge does with it ([ANN-12]). An integration test compares this
 * list with the database's own catalogue: a new column without a line here fails it.
 */
export const personReferences: Readonly<Record<string, Keys>> = {
	'participant.person_id': ['intervision_id'],
	'situation_invite.person_id': ['situation_id'],
	'spoken.person_id': ['situation_id'],
	'presence.person_id': ['id'],
	'recognition.person_id': ['id'],
	'situation.demandeur_id': ['id'],
	'inscription.person_id': ['id'],
	'outbox.person_id': ['id'],
	'mandat.person_id': ['id'],
	'seat.person_id': ['id'],
	'seat.holder_id': ['id'],
	'seat_exit.person_id': ['situation_id'],
	'presence_signature.person_id': ['intervision_id'],
	'seat.charte_word_by': stays,
	'seat.declared_by': stays,
	'seat.removed_by': stays,
	'seat_exit.confirmed_by': stays,
	'presence_signature.witness_id': stays,
	// Append-only: whoever reads a refusal follows `person.merged_into` ([ACO-8]).
	'accord_refusal.person_id': stays,
	'accord.collected_by': stays,
	'accord.exception_justified_by': stays,
	'accord.exception_validated_by': stays,
	'accord.recorded_by': stays,
	'session.user_id': neverGone,
	'login_token.person_id': neverGone,
	'passkey.person_id': neverGone,
	'totp_factor.person_id': neverGone,
	'recovery_code.person_id': neverGone,
	'remembered_device.person_id': neverGone,
	'invitation_code.person_id': neverGone,
	'psc_identity.person_id': neverGone,
	'psc_pending.person_id': neverGone,
	'fiche.restituteur_id': stays,
	'fiche.finalised_by': stays,
	'fiche.archived_by': stays,
	'fiche_override.answered_by': stays,
	'signature.person_id': stays,
	'person.merged_into': stays,
	'person.introduced_by': stays,
	'person.vouched_by': stays,
	'participant.link_handed_by': stays,
	'guest.created_by': stays,
	'guest.welcomed_by': stays,
	'guest_part.opened_by': stays,
	'attendance_correction.person_id': ['id'],
	'attendance_correction.corrected_by': stays,
	'attendance_correction.undone_by': stays,
	'person_pole.person_id': stays,
	'person_change.by': stays,
	'person_proposal.person_id': stays,
	'person_proposal.proposed_by': stays,
	'person_distinct.one': stays,
	'person_distinct.other': stays,
	'person_distinct.by': stays,
	'person_import.by': stays,
	'mandat.named_by': stays,
	'mandat.ended_by': stays,
	'pole_organiser.recorded_by': stays,
	'recognition.recognised_by': stays,
	'recognition.undone_by': stays,
	'inscription.decided_by': stays,
	'medecin_informe.recorded_by': stays,
	'demande_link.renewed_by': stays,
	'demande_note.written_by': stays,
	'dossier_answer.answered_by': stays,
	'dossier_union.joined_by': stays,
	'dossier_union.parted_by': stays,
	'signataire.person_id': ['fiche_id'],
	'signataire.asked_by': stays,
	'signataire.released_by': stays,
	'relecture.reader_id': ['fiche_id'],
	'relecture.asked_by': stays,
	'emargement.validated_by': stays,
	'emargement_scan.added_by': stays,
	'emargement_scan.removed_by': stays,
	'envoi.sent_by': stays,
	'envoi.answered_by': stays,
	'tarif.set_by': stays,
	'tarif.withdrawn_by': stays,
	'bordereau.created_by': stays,
	'indemnite.person_id': ['intervision_id'],
	'indemnite.changed_by': stays,
	'restitution.restituteur_id': ['situation_id'],
	'restitution.done_by': stays,
	'restitution.recorded_by': stays,
	'restitution.reassigned_by': stays,
	'suite.absent_id': ['situation_id', 'kind'],
	'suite.assignee_id': ['id'],
	'suite.done_by': stays,
	'suite.recorded_by': stays,
	'reprogrammation.dropped_by': stays,
	'document_version.set_by': stays,
	'reprise.by': stays,
	'reprise.confirmed_by': stays,
	'reprise.undone_by': stays,
	'reprise_mapping.saved_by': stays,
	'conservation.set_by': stays,
	'effacement.done_by': stays,
	'activite_person.person_id': ['activite_id'],
	'activite.created_by': stays,
	'activite.changed_by': stays,
	'activite.removed_by': stays,
	'convention.created_by': stays,
	'convention.removed_by': stays,
	'pole_step.done_by': stays,
	'pole_step.recorded_by': stays,
	'compteur.typed_by': stays,
	'situation_theme.coded_by': stays,
	'evaluation_publication.published_by': stays
};

/**
 * What a sealed fiche was signed on never changes: of signatures and readings, only what is still awaited follows. What
 * was given stays with who gave it; a merge is not undone once the other card gave it.
 */
const unsealed = query`not exists (select 1 from sealed_document d where d.fiche_id = t.fiche_id)`;
const onlyWhere: Readonly<Record<string, SQL>> = {
	'signataire.person_id': query`t.released_at is null and ${unsealed} and not exists (select 1 from signature g
		where g.fiche_id = t.fiche_id and g.person_id = t.person_id)`,
	'relecture.reader_id': query`t.answer is null and t.withdrawn_at is null and ${unsealed}`
};
const mayMove = (reference: string): SQL => onlyWhere[reference] ?? query`true`;

/** A row that a merge took along, with what finds it again. */
export interface MovedRow {
	readonly reference: string;
	readonly keys: Readonly<Record<string, string>>;
}

const parts = (reference: string) => {
	const [table = '', column = ''] = reference.split('.');
	return { table: query.identifier(table), column: query.identifier(column) };
};

/** Whether both cards stand in one row's place: on the list of one Intervision, for instance. */
export async function meetSomewhere(sql: Sql, kept: string, gone: string): Promise<boolean> {
	for (const reference of ['participant.person_id', 'situation_invite.person_id']) {
		const { table, column } = parts(reference);
		const key = query.identifier(personReferences[reference]?.[0] ?? '');
		const found = await sql.execute(query`select 1 as met from ${table} a join ${table} b
			on a.${key} = b.${key} where a.${column} = ${kept} and b.${column} = ${gone} limit 1`);
		if (rowsOf(found).length > 0) return true;
	}
	return false;
}

/** A function that the other card holds for as long at least is not held twice; it stays with the card that goes. */
const heldAlready = query`o.mandat = t.mandat and o.pole_id is not distinct from t.pole_id
	and o.valid_from <= t.valid_from
	and coalesce(o.valid_until, 'infinity') >= coalesce(t.valid_until, 'infinity')`;

function sameRow(reference: string, names: readonly SQL[]): SQL {
	if (reference === 'mandat.person_id') return heldAlready;
	return query.join(
		names.map((name) => query`o.${name} = t.${name}`),
		query` and `
	);
}

/** Takes along what belongs to the person, from the card that disappears to the one that stays. */
export async function moveReferences(
	tx: Sql,
	{ kept, gone }: { kept: string; gone: string }
): Promise<readonly MovedRow[]> {
	const moved: MovedRow[] = [];
	for (const [reference, keys] of Object.entries(personReferences)) {
		if (keys === null) continue;
		const { table, column } = parts(reference);
		const names = keys.map((key) => query`${query.identifier(key)}`);
		const answer = await tx.execute(query`update ${table} t set ${column} = ${kept}
			where t.${column} = ${gone} and ${mayMove(reference)} and not exists (select 1 from ${table} o
				where o.${column} = ${kept} and ${sameRow(reference, names)})
			returning ${query.join(names, query`, `)}`);
		for (const row of rowsOf(answer)) {
			const found = keys.map((key) => [key, String(row[key])] as const);
			moved.push({ reference, keys: Object.fromEntries(found) });
		}
	}
	return moved;
}

/** Gives rows back to the card that had disappeared; false when one of them is no longer where the merge put it. */
export async function giveBackReferences(
	tx: Sql,
	rows: readonly MovedRow[],
	{ kept, gone }: { kept: string; gone: string }
): Promise<boolean> {
	for (const { reference, keys } of rows) {
		if (!personReferences[reference]) return false;
		const { table, column } = parts(reference);
		const where = query.join(
			Object.entries(keys).map(([key, value]) => query`t.${query.identifier(key)} = ${value}`),
			query` and `
		);
		const answer = await tx.execute(query`update ${table} t set ${column} = ${gone}
			where t.${column} = ${kept} and ${where} and ${mayMove(reference)} returning 1 as done`);
		if (rowsOf(answer).length !== 1) return false;
	}
	return true;
}
