import { categorieCodes, type Categorie } from '#domain/professionnel/categorie.ts';
import type { Evaluation, Values } from '../evaluation.ts';
import type { Value } from '../values/value.ts';

/** Table I.F of the report: a column, and the figure that it prints. */
interface Column {
	readonly name: string;
	read(values: Values): number;
}

const columnNames: Readonly<Record<Categorie, string>> = {
	'generalistes-liberaux': 'generalistes_liberaux',
	pharmaciens: 'pharmaciens',
	'autres-liberaux': 'autres_liberaux',
	specialistes: 'specialistes',
	'generalistes-salaries': 'generalistes_salaries',
	coordination: 'coordination',
	infirmiers: 'infirmiers',
	psychologues: 'psychologues',
	'travailleurs-sociaux': 'travailleurs_sociaux',
	autres: 'autres'
};

const columns: readonly Column[] = [
	{ name: 'nb_intervisions', read: (values) => counted(values, 'A3') },
	{ name: 'dont_visio', read: (values) => counted(values, 'A4') },
	...categorieCodes.flatMap((code) => [
		{
			name: `${columnNames[code]}_participations`,
			read: (values: Values) => counted(values, 'A11', code)
		},
		{
			name: `${columnNames[code]}_participants`,
			read: (values: Values) => counted(values, 'A10', code)
		}
	]),
	{ name: 'nb_situations', read: (values) => counted(values, 'A7') },
	{ name: 'participations', read: (values) => counted(values, 'A11') },
	{ name: 'participants', read: (values) => counted(values, 'A10') },
	{ name: 'nouveaux_liberaux', read: (values) => counted(values, 'A16', 'liberal') },
	{ name: 'nouveaux_non_liberaux', read: (values) => counted(values, 'A16', 'non-liberal') }
];

/**
 * [EVA-47] Table I.F: a line for each pôle that met, then the region's own figures, which are no sum made here. Cells as
 * text, its header first.
 */
export function poleTable({ values, groups }: Evaluation): readonly (readonly string[])[] {
	const line = (name: string, of: Values) => [name, ...columns.map(({ read }) => String(read(of)))];
	const active = (groups.pole ?? []).filter((pole) => counted(pole.values, 'A3') > 0);
	return [
		['pole', ...columns.map(({ name }) => name)],
		...active.map((pole) => line(pole.label, pole.values)),
		line('TOTAL (publié)', values)
	];
}

/** The count of a figure, or of one part of it. */
function counted(values: Values, id: string, part?: string): number {
	const value = values[id];
	if (!value) throw new RangeError(`no figure ${id}`);
	return countOf(value, part);
}

function countOf(value: Value, code: string | undefined): number {
	switch (value.kind) {
		case 'count':
		case 'rate':
			return value.n;
		case 'distribution':
			if (code === undefined) return value.whole;
			return value.parts.find((part) => part.code === code)?.n ?? 0;
		case 'mean':
		case 'cross':
		case 'listing':
			throw new RangeError('this figure is no count');
	}
}
