import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { intervision } from './intervision.ts';
import { person } from './person.ts';

/**
 * [EMA-5] Somebody in a media room, as the video server was seen to hold him each time it was asked: the third source.
 * Seen again within a minute, it lasts longer; later, it is another one.
 */
export const mediaSighting = pgTable(
	'media_sighting',
	{
		id: text('id').primaryKey(),
		room: text('room').notNull(),
		/** Opaque. */
		identity: text('identity').notNull(),
		firstAt: moment('first_at').notNull(),
		lastAt: moment('last_at').notNull()
	},
	(table) => [index('media_sighting_place').on(table.room, table.identity)]
);

/** [EMA-9] Each correction of the attendance sheet: who, when, what stood there before. Never changed but to be undone. */
export const attendanceCorrection = pgTable(
	'attendance_correction',
	{
		id: text('id').primaryKey(),
		intervisionId: text('intervision_id')
			.notNull()
			.references(() => intervision.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		/** ajout | horaires | retrait */
		kind: text('kind').notNull(),
		/** The stay added by hand; null for the others. */
		presenceId: text('presence_id'),
		/** The span of presence that stood there; null for an addition. */
		beforeFrom: moment('before_from'),
		beforeTo: moment('before_to'),
		/** The span that replaces it; null for a removal, without an end for somebody still there. */
		afterFrom: moment('after_from'),
		afterTo: moment('after_to'),
		/** A code of the list, or null. */
		reason: text('reason'),
		correctedBy: text('corrected_by')
			.notNull()
			.references(() => person.id),
		correctedAt: moment('corrected_at').notNull(),
		undoneBy: text('undone_by').references(() => person.id),
		undoneAt: moment('undone_at')
	},
	(table) => [
		index('attendance_correction_intervision').on(table.intervisionId),
		index('attendance_correction_person').on(table.personId),
		index('attendance_correction_by').on(table.correctedBy),
		index('attendance_correction_undone_by').on(table.undoneBy)
	]
);
