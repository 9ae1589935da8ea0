import { date, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { person } from './person.ts';
import { pole } from './pole.ts';

/** A step of a new pôle's accompaniment that somebody noted; what the application knows by itself is not here. */
export const poleStep = pgTable(
	'pole_step',
	{
		poleId: text('pole_id')
			.notNull()
			.references(() => pole.id),
		step: text('step').notNull(),
		doneOn: date('done_on', { mode: 'string' }).notNull(),
		doneBy: text('done_by')
			.notNull()
			.references(() => person.id),
		recordedBy: text('recorded_by')
			.notNull()
			.references(() => person.id),
		recordedAt: moment('recorded_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.poleId, table.step] }),
		index('pole_step_done_by').on(table.doneBy),
		index('pole_step_recorded_by').on(table.recordedBy)
	]
);
