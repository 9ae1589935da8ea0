import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { intervision } from './intervision.ts';
import { person } from './person.ts';
import { pole } from './pole.ts';
import { situation } from './situation.ts';

/** How many days before its Intervisions a pôle reminds, where it differs from the usual; null: never. */
export const poleRelance = pgTable(
	'pole_relance',
	{
		poleId: text('pole_id')
			.notNull()
			.references(() => pole.id),
		step: text('step').notNull(),
		daysBefore: integer('days_before')
	},
	(table) => [primaryKey({ columns: [table.poleId, table.step] })]
);

/** The steps that one Intervision leaves out. */
export const intervisionRelance = pgTable('intervision_relance', {
	intervisionId: text('intervision_id')
		.primaryKey()
		.references(() => intervision.id),
	off: text('off').array().notNull().default([])
});

/** The médecin traitant could not come and was informed (decisions.md §9): when, how, by whom. */
export const medecinInforme = pgTable(
	'medecin_informe',
	{
		situationId: text('situation_id')
			.primaryKey()
			.references(() => situation.id),
		/** « 2026-11-24 » */
		informedOn: text('informed_on').notNull(),
		/** telephone | mssante | courrier | rencontre */
		how: text('how').notNull(),
		recordedBy: text('recorded_by')
			.notNull()
			.references(() => person.id),
		recordedAt: moment('recorded_at').notNull()
	},
	(table) => [index('medecin_informe_by').on(table.recordedBy)]
);
