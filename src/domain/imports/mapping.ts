import * as v from 'valibot';

const ref = v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(6), v.readonly());

/** Where the content of a field is in the file. */
const source = v.variant('kind', [
	v.object({ kind: v.literal('colonne'), ref }),
	// Several answers in one cell
	v.object({ kind: v.literal('liste'), ref, separator: v.picklist([',', ';', '/', '|', '+']) }),
	// A column of yes and no for each answer
	v.object({ kind: v.literal('cases'), columns: v.record(v.string(), ref) }),
	// A row of another table for each answer
	v.object({ kind: v.literal('lignes'), table: v.string(), link: v.string(), ref }),
	v.object({ kind: v.literal('constante'), value: v.string() })
]);

export const dateOrders = ['jma', 'mja', 'amj'] as const;

const field = v.object({
	source,
	/** Words of the file, folded → our code; '' leaves the word aside. */
	values: v.optional(v.record(v.string(), v.string()), {})
});

const entity = v.object({ table: v.string(), fields: v.record(v.string(), field) });

const join = v.object({
	...{ table: v.string(), column: v.string(), toTable: v.string(), toColumn: v.string() }
});

/** [IMP-4] How a file is read: which table holds what, column by column. Plain data, kept and proposed again. */
export const mappingShape = v.object({
	joins: v.array(join),
	intervisions: v.nullable(entity),
	participations: v.nullable(entity),
	situations: v.nullable(entity),
	invitations: v.nullable(entity),
	/** The order of a date written with slashes. */
	dates: v.picklist(dateOrders),
	/** How a patient is named. */
	patients: v.picklist(['designation', 'initiale', 'code'])
});

export type Mapping = v.InferOutput<typeof mappingShape>;
export type FieldMapping = v.InferOutput<typeof field>;
export type FieldSource = FieldMapping['source'];
export type EntityMapping = v.InferOutput<typeof entity>;
export type PatientNaming = Mapping['patients'];

export const entityCodes = ['intervisions', 'participations', 'situations', 'invitations'] as const;
export type EntityCode = (typeof entityCodes)[number];
