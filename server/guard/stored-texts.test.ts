import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { is } from 'drizzle-orm';
import { expect, it } from 'vitest';

/** Free texts that are stored, and the use-case that has the guard read them. */
const guarded: Readonly<Record<string, string>> = {
	'passkey.name': 'account/change-factors.ts',
	'demande.name': 'demande/guard-demande.ts',
	'demande.profession': 'demande/guard-demande.ts',
	'demande.structure': 'demande/guard-demande.ts',
	'demande.transmitted_by': 'demande/guard-demande.ts',
	'demande.designation': 'demande/guard-demande.ts',
	'demande.problem': 'demande/guard-demande.ts',
	'demande.exception_reason': 'demande/guard-demande.ts',
	'demande_guest.name': 'demande/guard-demande.ts',
	'demande_guest.fonction': 'demande/guard-demande.ts',
	'demande_guest.reach': 'demande/guard-demande.ts',
	'demande_note.text': 'demande/follow-demande.ts',
	'dossier.designation': 'add-situation.ts',
	'accord.collector_fonction': 'record-accord.ts',
	'accord.paper_kept_at': 'record-accord.ts',
	'accord.withheld': 'record-accord.ts',
	'accord.exception_reason': 'record-accord.ts',
	'fiche.content': 'guard-fiche.ts',
	'fiche.correction_text': 'fiches/check-correction.ts',
	'relecture.remark': 'fiches/answer-relecture.ts',
	'fiche_override.reason_text': 'maintain-passage.ts',
	'inscription.given_name': 'inscriptions/ask-registration.ts',
	'inscription.family_name': 'inscriptions/ask-registration.ts',
	'inscription.structure_name': 'inscriptions/ask-registration.ts',
	'intervision.organiser': 'planning/change-date.ts',
	'person.given_name': 'annuaire/guard-details.ts',
	'person.family_name': 'annuaire/guard-details.ts',
	'person.structure_name': 'annuaire/guard-details.ts',
	'person.fonction': 'annuaire/guard-details.ts',
	'person.savoir_faire': 'annuaire/guard-details.ts',
	'pole.name': 'poles/settle-pole.ts',
	'pole.bassin': 'poles/settle-pole.ts',
	'pole.organiser': 'poles/settle-pole.ts',
	'pole_site.name': 'poles/settle-pole.ts',
	'pole_site.address': 'poles/settle-pole.ts',
	'pole_organiser.name': 'poles/settle-pole.ts',
	'situation.problem': 'add-situation.ts',
	'activite.title': 'activites/guard-activite.ts',
	'convention.structure_name': 'conventions/guard-convention.ts',
	'convention.structure_seat': 'conventions/guard-convention.ts',
	'convention.structure_signer': 'conventions/guard-convention.ts',
	'convention.structure_quality': 'conventions/guard-convention.ts',
	'convention.association_signer': 'conventions/guard-convention.ts',
	'convention.association_quality': 'conventions/guard-convention.ts',
	'evaluation_publication.note': 'evaluation/publish-evaluation.ts',
	'questionnaire_answer.remark': 'questionnaires/answer-questionnaire.ts'
};

/** Codes of a list, addresses, numbers, marks and copies of guarded texts: nothing that somebody composes. */
const closed = `
person_change: kind before after moved
person_proposal: field value answer
person_distinct: one other
person_import: header lines mapping unread
collab_room: state form_version lease_node
passkey: transports
passkey_challenge: holder
totp_factor: key_mark pending_in
recovery_code: salt
remembered_device: level device
demande: state phone email addressee demandeurs motifs problematiques accord urgency fingerprint
demande_note: kind
demande_link: link_seed
dossier_answer: answer
dossier: code likeness merged_into
accord: state representative protection consent_basis own_wish refused_professions
fiche: form_version guard_version sha256 correction_reason non_repris
fiche_override: severity rule label field reason mark shape
signature: signer_name signer_fonction title method acr sha256
sealed_document: sha256 level
inscription: email profession mode structure_kind state
intervision: format organiser_kind change_reason
participant: role former_role categorie link_seed told answer answer_reason answer_phone charte_version lobby profession coordination
presence: mode source
seat: kind companion_session
presence_signature: means
journal: at actor event subject payload
webhook_event: event room identity sid
outbox: key kind lane batch state lease_owner failure
person: email profession mode structure_kind rpps phone mssante merged_into search_name
pole: code organiser_kind rhythm hour default_format
pole_site: kind
pole_organiser: kind
mandat: mandat
psc_identity: issuer rpps activities chosen
psc_session: sub sid acr
recognition: mode
pole_relance: step
intervision_relance: off
medecin_informe: informed_on how
session: method device
situation: phase guide_phase demandeurs motifs problematiques former_pistes abandon_reason
media_room: name
guest: kind lobby welcomed_how
media_sighting: room identity
attendance_correction: kind reason
conservation: kind
effacement: kind ground counts
retained_count: measure answer
document_version: kind sha256 file_name
emargement: content sha256 reason
emargement_scan: media_type sha256 removal_reason
envoi: answer lacking
envoi_piece: kind sha256
tarif: role profession
bordereau: number
indemnite: role categorie state reason
restitution: outcome how
suite: kind piste outcome
reprogrammation: delay dropped_reason
relecture: answer
evaluation_stored: scope definitions_version poles figures
activite: kind format
activite_presence: categorie
activite_person: categorie
convention: kind notice_from
questionnaire: link_seed
questionnaire_answer: answers
pole_step: step
situation_theme: theme
compteur: code
evaluation_publication: definitions_version released sha256
evaluation_published: scope scope_name content sha256
reprise: kind state fingerprint mapping accepted counts
reprise_mapping: fingerprint mapping
reprise_file: key_mark
reprise_row: kind
reprise_patient: mark
reprise_erased: mark`
	.trim()
	.split('\n')
	.flatMap((line) => {
		const [table = '', columns = ''] = line.split(': ');
		return columns.split(' ').map((column) => `${table}.${column}`);
	});

const reference = /_ids?$|_hash$|(?<!transmitted)_by$|\.(id|hash|by)$/;

async function textColumns(): Promise<readonly string[]> {
	const found: string[] = [];
	for (const file of readdirSync('drizzle/schema')) {
		const schema: unknown = await import(resolve('drizzle/schema', file));
		for (const table of Object.values(Object(schema))) {
			if (!is(table, PgTable)) continue;
			const { name, columns } = getTableConfig(table);
			const texts = columns.filter((column) => /text|varchar|json/i.test(column.getSQLType()));
			found.push(...texts.map((column) => `${name}.${column.name}`));
		}
	}
	return found.filter((column) => !reference.test(column));
}

it('[GAR-37] every text column is read by the guard, or holds nothing that somebody composes', async () => {
	const columns = await textColumns();
	const known = [...Object.keys(guarded), ...closed];
	expect(columns.filter((column) => !known.includes(column))).toEqual([]);
	expect(known.filter((column) => !columns.includes(column))).toEqual([]);
});

it.each([...new Set(Object.values(guarded))])('[GAR-37] %s asks the guard', (file) => {
	const text = readFileSync(`server/use-cases/${file}`, 'utf8');
	expect(text).toMatch(/guardForm\(|guardFiche\(|readWithGuard/);
});
