import { parseDesignation } from '#domain/situation/designation.ts';
import { detectJoins, type Join } from '../joins.ts';
import type { EntityCode, EntityMapping, Mapping, PatientNaming } from '../mapping.ts';
import { createReader } from '../reach.ts';
import { cellText, type SourceTable } from '../source.ts';
import { codedFields } from '../target.ts';
import { tableIs } from './name-match.ts';
import { proposeFields } from './propose-fields.ts';

const hints: Readonly<Record<EntityCode, readonly string[]>> = {
	intervisions: ['intervision', 'itv', 'reunion', 'seance'],
	participations: ['participation', 'participant', 'presence', 'emargement', 'present'],
	situations: ['fiche', 'situation', 'cas', 'evaluation'],
	invitations: ['invitation', 'invite']
};

/** [IMP-4] Proposes how a file is read, from the names of its tables and columns. */
export function proposeMapping(tables: readonly SourceTable[]): Mapping {
	const joins = detectJoins(tables);
	const intervisions = best(tables, joins, 'intervisions', (mapped) =>
		has(mapped, 'date') && has(mapped, 'pole') ? 6 - coded(mapped) / 3 : 0
	);
	const situations = best(tables, joins, 'situations', (mapped) =>
		names(mapped) ? coded(mapped) + (linked(joins, mapped, intervisions) ? 3 : 0) : 0
	);
	const participations = best(tables, joins, 'participations', (mapped) =>
		(named(mapped) || has(mapped, 'people')) && attached(joins, mapped, intervisions) ? 4 : 0
	);
	const invitations = best(tables, joins, 'invitations', (mapped) =>
		mapped.table !== participations?.table && named(mapped) && linked(joins, mapped, situations)
			? 4
			: 0
	);
	return {
		joins: [...joins],
		intervisions: keyed(joins, intervisions),
		participations: linkedTo(joins, participations, 'intervision', intervisions),
		situations: keyed(joins, linkedTo(joins, situations, 'intervision', intervisions)),
		invitations: linkedTo(joins, invitations, 'situation', situations),
		dates: orderOf(tables, intervisions),
		patients: namingOf(tables, joins, situations)
	};
}

function best(
	tables: readonly SourceTable[],
	joins: readonly Join[],
	entity: EntityCode,
	worth: (mapped: EntityMapping) => number
): EntityMapping | null {
	const rated = tables.map((table) => {
		const mapped = proposeFields(tables, joins, entity, table);
		const points = worth(mapped);
		return {
			mapped,
			points: points > 0 && tableIs(table.name, hints[entity]) ? points + 4 : points
		};
	});
	const [first] = rated
		.filter(({ points }) => points > 0)
		.sort((one, other) => other.points - one.points);
	return first?.mapped ?? null;
}

const has = (mapped: EntityMapping, field: string): boolean => mapped.fields[field] !== undefined;
const coded = (mapped: EntityMapping): number =>
	codedFields.filter(({ code }) => has(mapped, code)).length;
const names = (mapped: EntityMapping): boolean =>
	['patient-cle', 'designation', 'patient-nom', 'patient-prenom'].some((field) =>
		has(mapped, field)
	);
const named = (mapped: EntityMapping): boolean =>
	has(mapped, 'fullName') || (has(mapped, 'familyName') && has(mapped, 'givenName'));

const linkOf = (joins: readonly Join[], from: EntityMapping, to: EntityMapping | null) =>
	joins.find(({ table, toTable }) => table === from.table && toTable === to?.table);
const linked = (joins: readonly Join[], from: EntityMapping, to: EntityMapping | null): boolean =>
	to !== null && (linkOf(joins, from, to) !== undefined || from.table === to.table);
const attached = (joins: readonly Join[], from: EntityMapping, to: EntityMapping | null): boolean =>
	linked(joins, from, to) || (has(from, 'date') && has(from, 'pole'));

/** The link between two tables is the key that joins them; without one, what both say of the pôle and the day. */
function linkedTo(
	joins: readonly Join[],
	mapped: EntityMapping | null,
	field: string,
	to: EntityMapping | null
): EntityMapping | null {
	if (mapped === null) return null;
	const { [field]: guessed, ...others } = mapped.fields;
	const link = linkOf(joins, mapped, to);
	void guessed;
	if (!link) return { ...mapped, fields: others };
	const { date, pole, ...rest } = others;
	void [date, pole];
	const source = { kind: 'colonne' as const, ref: [link.column] };
	return { ...mapped, fields: { ...rest, [field]: { source, values: {} } } };
}

/** Its own key is the column to which others point. */
function keyed(joins: readonly Join[], mapped: EntityMapping | null): EntityMapping | null {
	if (mapped === null) return null;
	const pointed = joins.find(({ toTable }) => toTable === mapped.table);
	const { cle: guessed, ...rest } = mapped.fields;
	void guessed;
	if (!pointed) return { ...mapped, fields: rest };
	const source = { kind: 'colonne' as const, ref: [pointed.toColumn] };
	return { ...mapped, fields: { ...rest, cle: { source, values: {} } } };
}

/** « 03/25/2023 » can only be read in one way; otherwise as people write here. */
function orderOf(tables: readonly SourceTable[], mapped: EntityMapping | null): Mapping['dates'] {
	const texts = textsOf(tables, [], mapped, 'date');
	const second = texts.filter((text) => /^\d{1,2}[/.-](?:1[3-9]|2\d|3[01])[/.-]/.test(text)).length;
	const first = texts.filter((text) => /^(?:1[3-9]|2\d|3[01])[/.-]\d{1,2}[/.-]/.test(text)).length;
	return second > first ? 'mja' : 'jma';
}

/** Pseudonyms are kept as they are when most are; else they are made from two columns, or a code stands for them. */
function namingOf(
	tables: readonly SourceTable[],
	joins: readonly Join[],
	mapped: EntityMapping | null
): PatientNaming {
	const texts = textsOf(tables, joins, mapped, 'designation');
	const good = texts.filter((text) => parseDesignation(text).ok).length;
	if (texts.length > 0 && good >= texts.length / 2) return 'designation';
	const both = mapped !== null && has(mapped, 'patient-prenom') && has(mapped, 'patient-nom');
	return both ? 'initiale' : 'code';
}

function textsOf(
	tables: readonly SourceTable[],
	joins: readonly Join[],
	mapped: EntityMapping | null,
	field: string
): readonly string[] {
	const source = mapped?.fields[field]?.source;
	const table = tables.find(({ name }) => name === mapped?.table);
	if (!table || source?.kind !== 'colonne') return [];
	const reader = createReader(tables, joins);
	return table.rows
		.slice(0, 500)
		.map((row) => cellText(reader.cell(table.name, row, source.ref)))
		.filter((text) => text !== '');
}
