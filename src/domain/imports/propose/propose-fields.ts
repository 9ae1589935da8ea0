import type { Join } from '../joins.ts';
import type { EntityCode, EntityMapping, FieldMapping } from '../mapping.ts';
import { reachable, type Reached } from '../reach.ts';
import type { SourceTable } from '../source.ts';
import { targetOf, type TargetField } from '../target.ts';
import { fit, joinOf, tableIs } from './name-match.ts';
import { findTicks, proposeChoices } from './propose-choices.ts';

type Fields = Record<string, FieldMapping>;

const column = ({ ref }: Reached): FieldMapping => ({
	source: { kind: 'colonne', ref },
	values: {}
});

/** Where one table's rows hold the fields of an entity, as far as names tell. */
export function proposeFields(
	tables: readonly SourceTable[],
	joins: readonly Join[],
	entity: EntityCode,
	table: SourceTable
): EntityMapping {
	const all = reachable(tables, joins, table);
	const { fields: targets } = targetOf(entity);
	const fields: Fields = {};
	const ticks = findTicks(table, targets);
	const ticked = new Set(
		[...ticks.values()].flatMap((options) =>
			Object.keys(options).length > 1 ? Object.values(options).map(([name]) => name) : []
		)
	);
	const person = personPath(all);
	const patient = entity === 'situations' ? patientPath(all) : null;
	for (const field of targets) {
		if (field.kind === 'choix-multiple') {
			const found = proposeChoices(tables, joins, table, field, ticks);
			if (found) fields[field.code] = found;
			continue;
		}
		const among = all.filter((reached) =>
			mayHold(entity, field, reached, { person, patient, ticked })
		);
		const best = among
			.map((reached) => ({ reached, worth: fit(field, reached) }))
			.filter(({ worth }) => worth > (needsName(field) ? 2 : 0))
			.sort((one, other) => other.worth - one.worth)[0];
		if (best) fields[field.code] = column(labelOf(all, joins, table, field, best.reached));
	}
	return { table: table.name, fields };
}

/** A key of another table may stand for what it points to only when it is the key that is asked for. */
const needsName = ({ code, kind }: TargetField): boolean =>
	kind !== 'patient' && !['intervision', 'situation', 'cle'].includes(code);

/** A number that leads to a label is replaced by the label. */
function labelOf(
	all: readonly Reached[],
	joins: readonly Join[],
	table: SourceTable,
	field: TargetField,
	found: Reached
): Reached {
	if (!needsName(field) || found.ref.length > 1) return found;
	const join = joinOf(joins, table.name, found.ref[0] ?? '');
	const label =
		join &&
		all.find(
			({ ref, table: to, place }) =>
				ref.length === 2 && ref[0] === join.column && to.columns[place]?.type === 'texte'
		);
	return label ?? found;
}

interface Paths {
	readonly person: readonly string[] | null;
	readonly patient: readonly string[] | null;
	readonly ticked: ReadonlySet<string | undefined>;
}

const ofPerson = new Set([
	...['familyName', 'givenName', 'fullName', 'profession', 'mode', 'structureName'],
	...['structureKind', 'fonction', 'email', 'rpps']
]);

/** Names of people and of patients are looked for where people and patients are, and nowhere else. */
function mayHold(
	entity: EntityCode,
	field: TargetField,
	{ ref, table }: Reached,
	paths: Paths
): boolean {
	const { person, patient, ticked } = paths;
	if (ref.length === 1 && ticked.has(ref[0])) return false;
	if (ofPerson.has(field.code)) {
		if (field.code === 'fullName') return person === null;
		return person !== null && starts(ref, person) && ref.length <= person.length + 2;
	}
	if (field.kind === 'patient') {
		if (field.code === 'patient-cle') return patient !== null && starts(ref, patient.slice(0, -1));
		return patient === null ? ref.length === 1 : starts(ref, patient);
	}
	if (field.code === 'cle') return ref.length === 1;
	if (field.code === 'intervision' || field.code === 'situation') return ref.length === 1;
	// What is said of the meeting is said in its own table, or of its pôle.
	if (entity === 'intervisions') return ref.length <= 2;
	if (person && person.length > 0 && starts(ref, person)) return false;
	return (
		ref.length === 1 ||
		(entity === 'situations' && ref.length === 2 && !tableIs(table.name, ['patient']))
	);
}

const starts = (ref: readonly string[], path: readonly string[]): boolean =>
	path.every((step, at) => ref[at] === step);

/** The way to the table that has both a family and a given name. */
function personPath(all: readonly Reached[]): readonly string[] | null {
	const family = { code: 'familyName', label: 'Nom' };
	const given = { code: 'givenName', label: 'Prénom' };
	const path = all
		.filter(
			(reached) => fit(given, reached) > 2 && !tableIs(reached.table.name, ['patient', 'usager'])
		)
		.map(({ ref }) => ref.slice(0, -1))
		.find((before) =>
			all.some(
				(other) =>
					fit(family, other) > 2 &&
					other.ref.length === before.length + 1 &&
					starts(other.ref, before)
			)
		);
	return path ?? null;
}

function patientPath(all: readonly Reached[]): readonly string[] | null {
	const found = all.find(
		({ ref, table }) => ref.length === 2 && tableIs(table.name, ['patient', 'usager'])
	);
	return found ? found.ref.slice(0, -1) : null;
}
