import { sql } from 'drizzle-orm';
import { date, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { person } from './person.ts';
import { situation } from './situation.ts';

/** Who tells the patient, until when, and that it was done. No word of what is told: that is the fiche's. */
export const restitution = pgTable(
	'restitution',
	{
		situationId: text('situation_id')
			.primaryKey()
			.references(() => situation.id),
		/** Null: the fiche says « aucun », with its reason. */
		restituteurId: text('restituteur_id').references(() => person.id),
		dueOn: date('due_on', { mode: 'string' }),
		/** faite | impossible; null while it is due. */
		outcome: text('outcome'),
		doneOn: date('done_on', { mode: 'string' }),
		/** A code: how it was told, or why it could not be. */
		how: text('how'),
		doneBy: text('done_by').references(() => person.id),
		recordedBy: text('recorded_by').references(() => person.id),
		recordedAt: moment('recorded_at'),
		/** Somebody else than the fiche says took it over. */
		reassignedBy: text('reassigned_by').references(() => person.id),
		reassignedAt: moment('reassigned_at')
	},
	(table) => [
		index('restitution_due')
			.on(table.dueOn)
			.where(sql`${table.outcome} is null`),
		index('restitution_restituteur').on(table.restituteurId),
		index('restitution_done_by').on(table.doneBy),
		index('restitution_recorded_by').on(table.recordedBy),
		index('restitution_reassigned_by').on(table.reassignedBy)
	]
);

/** What the group decided that somebody must do: a « retour aux absents », or another piste that is a task. */
export const suite = pgTable(
	'suite',
	{
		id: text('id').primaryKey(),
		situationId: text('situation_id')
			.notNull()
			.references(() => situation.id),
		/** retour-absent | piste */
		kind: text('kind').notNull(),
		/** Code of the piste; null for an absent. */
		piste: text('piste'),
		/** Who was absent and is to be told; null for a piste. */
		absentId: text('absent_id').references(() => person.id),
		assigneeId: text('assignee_id').references(() => person.id),
		dueOn: date('due_on', { mode: 'string' }),
		/** faite | abandonnee; null while it is to be done. */
		outcome: text('outcome'),
		doneOn: date('done_on', { mode: 'string' }),
		doneBy: text('done_by').references(() => person.id),
		recordedBy: text('recorded_by').references(() => person.id),
		recordedAt: moment('recorded_at')
	},
	(table) => [
		uniqueIndex('suite_once').on(
			table.situationId,
			table.kind,
			sql`coalesce(${table.piste}, '')`,
			sql`coalesce(${table.absentId}, '')`
		),
		index('suite_absent').on(table.absentId),
		index('suite_assignee').on(table.assigneeId),
		index('suite_due')
			.on(table.dueOn)
			.where(sql`${table.outcome} is null`),
		index('suite_done_by').on(table.doneBy),
		index('suite_recorded_by').on(table.recordedBy)
	]
);

/** The group decided to look at the situation again, within a delay. Whether it was is read from the later agendas. */
export const reprogrammation = pgTable(
	'reprogrammation',
	{
		situationId: text('situation_id')
			.primaryKey()
			.references(() => situation.id),
		decidedOn: date('decided_on', { mode: 'string' }).notNull(),
		/** A code of the form. */
		delay: text('delay'),
		/** The last day of the delay; null when none was said. */
		dueOn: date('due_on', { mode: 'string' }),
		/** A code: why it is no longer awaited. */
		droppedReason: text('dropped_reason'),
		droppedBy: text('dropped_by').references(() => person.id),
		droppedAt: moment('dropped_at')
	},
	(table) => [
		index('reprogrammation_due')
			.on(table.dueOn)
			.where(sql`${table.droppedAt} is null`),
		index('reprogrammation_dropped_by').on(table.droppedBy)
	]
);
