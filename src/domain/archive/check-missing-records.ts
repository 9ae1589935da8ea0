import type { ArchivedRecord, RecordFinding } from './check-records.ts';
import type { ArchiveEntry } from './journal-entry.ts';

type RecordTable = RecordFinding['table'];
type Place = Pick<RecordFinding, 'table' | 'id'>;

/** Acts that write a row which nobody ever removes: a destroyed scan keeps its row. */
const written: Readonly<Record<string, RecordTable>> = {
	'emargement-valide': 'emargement',
	'emargement-scan-joint': 'emargement_scan'
};

/** [ARC-15] Rows that the journal wrote and no act took away, and that are nowhere any more. */
export function checkMissingRecords(
	entries: readonly ArchiveEntry[],
	records: readonly ArchivedRecord[],
	cardOf: (personId: string) => string = (personId) => personId
): RecordFinding[] {
	const here = new Set(records.map(({ table, id, columns }) => keyOf(table, id, columns, cardOf)));
	const expected = new Map<string, Place>();
	for (const entry of entries) {
		const { event, subject, payload } = entry;
		const table = written[event];
		if (table) expected.set(`${table} ${subject}`, { table, id: subject });
		const presence = (intervision: unknown, person: unknown) =>
			`presence_signature ${String(intervision)} ${cardOf(String(person))}`;
		if (event === 'presence-signee') {
			const id = `${subject} ${cardOf(String(payload['personne']))}`;
			expected.set(presence(subject, payload['personne']), { table: 'presence_signature', id });
		}
		if (event === 'presence-signature-otee')
			expected.delete(presence(subject, payload['personne']));
		// The paper that several had signed was destroyed.
		if (event === 'emargement-scan-detruit' && Array.isArray(payload['personnes'])) {
			for (const person of payload['personnes'])
				expected.delete(presence(payload['intervision'], person));
		}
	}
	return [...expected]
		.filter(([key]) => !here.has(key))
		.map(([, place]) => ({ ...place, column: null, gone: true }));
}

function keyOf(
	table: RecordTable,
	id: string,
	columns: ArchivedRecord['columns'],
	cardOf: (personId: string) => string
): string {
	if (table !== 'presence_signature') return `${table} ${id}`;
	return `${table} ${String(columns['intervision_id'])} ${cardOf(String(columns['person_id']))}`;
}
