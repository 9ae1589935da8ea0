import { sql } from 'drizzle-orm';
import {
	bigint,
	boolean,
	index,
	integer,
	pgSequence,
	pgTable,
	primaryKey,
	text,
	uniqueIndex
} from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { person } from './person.ts';
import { pole, poleSite } from './pole.ts';
import { reprise } from './reprise.ts';

export const intervision = pgTable(
	'intervision',
	{
		id: text('id').primaryKey(),
		poleId: text('pole_id')
			.notNull()
			.references(() => pole.id),
		startsAt: moment('starts_at').notNull(),
		minutes: integer('minutes').notNull().default(90),
		/** distance | hybride | presentiel */
		format: text('format').notNull().default('distance'),
		/** Null at a distance, or while the place is not known. */
		siteId: text('site_id').references(() => poleSite.id),
		/** Who organised this one: an attribute of the Intervision, not only of the pôle (domain.md §7). */
		organiser: text('organiser').notNull(),
		organiserKind: text('organiser_kind').notNull().default('autre'),
		/** Dates planned together: « cette date et les suivantes ». */
		seriesId: text('series_id'),
		cancelledAt: moment('cancelled_at'),
		/** A code of the domain, for a cancellation or a new date. */
		changeReason: text('change_reason'),
		/** The date that it first had, once postponed; whoever was invited before `rescheduledAt` knows the old one. */
		postponedFrom: moment('postponed_from'),
		rescheduledAt: moment('rescheduled_at'),
		endedAt: moment('ended_at'),
		/** The phase guide is shown. */
		guided: boolean('guided').notNull().default(true),
		/** When the Charte was last recalled to everybody. */
		charteShownAt: moment('charte_shown_at'),
		/** [IMP-9] Taken over from a former base: nothing of it is awaited, paid or sealed here. */
		repriseId: text('reprise_id').references(() => reprise.id),
		createdAt: moment('created_at').notNull().defaultNow()
	},
	(table) => [
		index('intervision_reprise').on(table.repriseId),
		index('intervision_pole_date').on(table.poleId, table.startsAt),
		index('intervision_date').on(table.startsAt),
		index('intervision_series').on(table.seriesId, table.startsAt),
		index('intervision_site').on(table.siteId)
	]
);

/** [TOUR-1] The order in which hands go up, the same for every process of the server. */
export const handOrder = pgSequence('hand_order');

/** A person expected at an Intervision, with the nominative link (hash only). */
export const participant = pgTable(
	'participant',
	{
		intervisionId: text('intervision_id')
			.notNull()
			.references(() => intervision.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		role: text('role').notNull(),
		linkHash: text('link_hash'),
		/** What the link is derived from, with a key that the database never holds ([INV-6]). */
		linkSeed: text('link_seed'),
		/** First used by its person: a press of a button, never a mail scanner's visit. */
		linkOpenedAt: moment('link_opened_at'),
		linkRevokedAt: moment('link_revoked_at'),
		/** Given by hand to someone without an e-mail. */
		linkHandedAt: moment('link_handed_at'),
		/** Whoever held that link in her hands recognises nobody by it ([REC-16]). */
		linkHandedBy: text('link_handed_by').references(() => person.id),
		invitedAt: moment('invited_at'),
		/** iCalendar SEQUENCE: grows with each sending. */
		invitationSequence: integer('invitation_sequence').notNull().default(0),
		/** The date and place that the person was last told: another one is still to be told. */
		told: text('told'),
		/** When that was; null once it was taken back. */
		toldAt: moment('told_at'),
		/** presentiel | visio | audio | telephone | absent */
		answer: text('answer'),
		answeredAt: moment('answered_at'),
		answerReason: text('answer_reason'),
		answerPhone: text('answer_phone'),
		/** « Ne pas relancer cette personne » */
		quiet: boolean('quiet').notNull().default(false),
		charteVersion: text('charte_version'),
		charteAcceptedAt: moment('charte_accepted_at'),
		secrecyDeclared: boolean('secrecy_declared').notNull().default(false),
		notIndustryDeclared: boolean('not_industry_declared').notNull().default(false),
		/** Set as the person first comes, for good: a card that changes later recounts no attendance ([PRO-8]). */
		categorie: text('categorie'),
		liberal: boolean('liberal'),
		/** Frozen with them: the sub-counts of a category stay its parts ([EVA-42]). */
		profession: text('profession'),
		/** « presidence/cpts »; null for whoever is not counted with the coordination. */
		coordination: text('coordination'),
		/** Whether the former base says that this attendance was paid; null everywhere else. */
		indemnisedBefore: boolean('indemnised_before'),
		/** attendu | attente | admis | refuse | parti */
		lobby: text('lobby').notNull().default('attendu'),
		knockedAt: moment('knocked_at'),
		admittedAt: moment('admitted_at'),
		admittedBy: text('admitted_by'),
		/** The role that a co-animateur named in the room had before, and takes back. */
		formerRole: text('former_role'),
		/** Drawn from `hand_order`; null: the hand is down. */
		handRank: bigint('hand_rank', { mode: 'number' }),
		/** Where it went up: a situation, or the welcome room (null). */
		handSituationId: text('hand_situation_id'),
		/** Has the floor since. */
		floorSince: moment('floor_since'),
		floorSituationId: text('floor_situation_id'),
		/** [MED-8] Allowed to show a screen, there: a situation, or the welcome room (null). */
		presents: boolean('presents').notNull().default(false),
		presentsSituationId: text('presents_situation_id')
	},
	(table) => [
		primaryKey({ columns: [table.intervisionId, table.personId] }),
		uniqueIndex('participant_link_hash').on(table.linkHash),
		index('participant_person').on(table.personId),
		// [TOUR-2] one person has the floor
		uniqueIndex('participant_floor')
			.on(table.intervisionId)
			.where(sql`${table.floorSince} is not null`),
		// [MED-8] one person is allowed to show a screen
		uniqueIndex('participant_presents')
			.on(table.intervisionId)
			.where(sql`${table.presents}`),
		index('participant_link_handed_by').on(table.linkHandedBy)
	]
);

/** One stay of a person in an Intervision; several make the attendance line (EMA-1). */
export const presence = pgTable(
	'presence',
	{
		id: text('id').primaryKey(),
		intervisionId: text('intervision_id')
			.notNull()
			.references(() => intervision.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		/** Null while in the welcome room or waiting. */
		situationId: text('situation_id'),
		mode: text('mode').notNull(),
		enteredAt: moment('entered_at').notNull(),
		leftAt: moment('left_at'),
		/** Last sign of life: closes the stay after a crash. */
		seenAt: moment('seen_at').notNull(),
		/** connexion | saisie | livekit | reprise: the whole Intervision, its times are not known */
		source: text('source').notNull(),
		recordedBy: text('recorded_by'),
		/** [EMA-9] Added by hand and taken back: it counts no more. */
		cancelledAt: moment('cancelled_at')
	},
	(table) => [
		index('presence_intervision').on(table.intervisionId),
		index('presence_situation').on(table.situationId),
		index('presence_person').on(table.personId)
	]
);
