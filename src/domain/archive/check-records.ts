import type { ArchiveEntry } from './journal-entry.ts';

/** Tables whose rows the journal bears out, one by one. */
type RecordTable = 'fiche' | 'emargement' | 'presence_signature' | 'emargement_scan';

/** A row as it stands: dates in ISO, long texts as their SHA-256; of a sealed scan, that it is there (its own seal says if it was changed). */
export interface ArchivedRecord {
	readonly table: RecordTable;
	readonly id: string;
	readonly columns: Readonly<Record<string, string | number | null>>;
}

export interface RecordFinding {
	readonly table: RecordTable;
	readonly id: string;
	/** Null: the journal says nothing of this row, or `gone`: it wrote it, and the row is nowhere. */
	readonly column: string | null;
	readonly gone?: boolean;
}

type Value = string | number | null;
/** What a row must say, by column, as the journal recorded it; undefined: an entry of before this was recorded. */
type Recorded = Readonly<Record<string, unknown>>;

/** [ARC-15] Compares each row with the act that wrote it, and says which column is not what that act recorded. */
export function checkRecords(
	entries: readonly ArchiveEntry[],
	records: readonly ArchivedRecord[],
	/** A card merged into another stands for it ([ANN-12]). */
	cardOf: (personId: string) => string = (personId) => personId
): RecordFinding[] {
	const bySubject = new Map<string, ArchiveEntry[]>();
	for (const entry of entries) {
		const about = bySubject.get(entry.subject);
		if (about) about.push(entry);
		else bySubject.set(entry.subject, [entry]);
	}
	return records.flatMap(({ table, id, columns }): RecordFinding[] => {
		const about = bySubject.get(subjectOf(table, id, columns)) ?? [];
		const recorded = readers[table](about, columns, cardOf);
		if (!recorded) return [{ table, id, column: null }];
		return Object.entries(recorded)
			.filter(([column, value]) => value !== undefined && columns[column] !== value)
			.map(([column]) => ({ table, id, column }));
	});
}

type Reader = (
	about: readonly ArchiveEntry[],
	columns: Readonly<Record<string, Value>>,
	cardOf: (personId: string) => string
) => Recorded | null;

const readers: Readonly<Record<RecordTable, Reader>> = {
	fiche(about, columns) {
		if (columns['reprise_id'] !== null && columns['reprise_id'] !== undefined)
			return importedFiche(about, columns);
		const act = last(about, 'fiche-corrigee') ?? last(about, 'fiche-finalisee');
		if (!act) return null;
		const { payload } = act;
		const filed = last(about, 'fiche-archivee');
		return {
			situation_id: payload['situation'],
			version: payload['version'] ?? 1,
			form_version: payload['formVersion'],
			guard_version: payload['guardVersion'],
			blocking_left: 0,
			blocking_overridden: payload['maintenus'],
			confirm_dismissed: payload['confirmes'],
			content: payload['ficheSha256'],
			sha256: payload['ficheSha256'],
			restituteur_id: payload['restituteur'],
			finalised_by: act.actor,
			finalised_at: act.at,
			correction_reason: payload['reason'] ?? null,
			archived_by: filed?.actor ?? null,
			archived_at: filed?.at ?? null
		};
	},
	emargement(about) {
		const act = last(about, 'emargement-valide');
		if (!act) return null;
		const { payload } = act;
		return {
			intervision_id: payload['intervision'],
			version: payload['version'],
			content: payload['emargementSha256'],
			sha256: payload['emargementSha256'],
			validated_by: act.actor,
			validated_at: act.at,
			reason: payload['motif']
		};
	},
	presence_signature(about, columns, cardOf) {
		// Several people sign the same sheet, one several times when it was taken back: the act at that moment is this row's.
		const acts = about.filter(
			({ event, payload }) =>
				event === 'presence-signee' && cardOf(String(payload['personne'])) === columns['person_id']
		);
		const act = acts.findLast(({ at }) => at === columns['signed_at']) ?? acts.at(-1);
		if (!act) return null;
		const alone = columns['witness_id'] === null && cardOf(act.actor) === columns['person_id'];
		return {
			signed_at: act.at,
			means: act.payload['moyen'],
			scan_id: act.payload['feuille'] ?? null,
			witness_id: alone ? null : act.actor
		};
	},
	emargement_scan(about) {
		const act = last(about, 'emargement-scan-joint');
		if (!act) return null;
		const gone = last(about, 'emargement-scan-detruit');
		return {
			intervision_id: act.payload['intervision'],
			sha256: act.payload['sha256'],
			media_type: act.payload['type'],
			size: act.payload['taille'],
			sealed: gone ? null : 'present',
			added_by: act.actor,
			added_at: act.at,
			removed_by: gone?.actor ?? null,
			removed_at: gone?.at ?? null,
			removal_reason: gone ? gone.payload['motif'] : null
		};
	}
};

/**
 * [IMP-9] A fiche taken over from a former base: the journal knows the import, not each line of it. Signed it never is,
 * and a row that passes for one is denounced.
 */
function importedFiche(
	about: readonly ArchiveEntry[],
	columns: Readonly<Record<string, Value>>
): Recorded | null {
	const act = last(about, 'reprise-confirmee');
	if (!act || last(about, 'reprise-annulee')) return null;
	return {
		version: 1,
		form_version: act.payload['formVersion'],
		content: columns['sha256'],
		blocking_left: 0,
		blocking_overridden: 0,
		confirm_dismissed: 0,
		restituteur_id: null,
		finalised_by: act.actor,
		finalised_at: act.at,
		correction_reason: null,
		archived_by: null,
		archived_at: null
	};
}

function subjectOf(table: RecordTable, id: string, columns: ArchivedRecord['columns']): string {
	if (table === 'fiche') return String(columns['reprise_id'] ?? id);
	return table === 'presence_signature' ? String(columns['intervision_id']) : id;
}

function last(entries: readonly ArchiveEntry[], event: string): ArchiveEntry | undefined {
	return entries.findLast((entry) => entry.event === event);
}
