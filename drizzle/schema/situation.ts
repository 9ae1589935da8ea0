import { sql } from 'drizzle-orm';
import {
	boolean,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	uniqueIndex
} from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { demande } from './demande.ts';
import { dossier } from './dossier.ts';
import { intervision } from './intervision.ts';
import { person } from './person.ts';

/** One patient looked at in one Intervision: the unit of access (architecture.md §1). */
export const situation = pgTable(
	'situation',
	{
		id: text('id').primaryKey(),
		intervisionId: text('intervision_id')
			.notNull()
			.references(() => intervision.id),
		dossierId: text('dossier_id')
			.notNull()
			.references(() => dossier.id),
		/** The demande that it came from, when one was deposited. */
		demandeId: text('demande_id').references(() => demande.id),
		position: integer('position').notNull(),
		phase: text('phase').notNull().default('inscrite'),
		demandeurId: text('demandeur_id').references(() => person.id),
		/** What made the demandeur ask; guarded text, prefills the context. */
		problem: text('problem').notNull().default(''),
		/** Codes of the form, prefilled into the fiche. */
		demandeurs: text('demandeurs').array().notNull().default([]),
		motifs: text('motifs').array().notNull().default([]),
		problematiques: text('problematiques').array().notNull().default([]),
		/** Pistes of the former Intervision, when this one follows another. */
		formerPistes: text('former_pistes').array().notNull().default([]),
		/** [ACO-18] Left the agenda by a withdrawal, and the coordination has not noted it yet. */
		takenOffAt: moment('taken_off_at'),
		openedAt: moment('opened_at'),
		closedAt: moment('closed_at'),
		/** The phase guide's: presentation, questions, echanges, synthese, restituteur. */
		guidePhase: text('guide_phase').notNull().default('presentation'),
		/** Minutes added to the thirty. */
		extraMinutes: integer('extra_minutes').notNull().default(0),
		/** [RT-18] Its draft was destroyed without a fiche: when, and the code of the reason. */
		abandonedAt: moment('abandoned_at'),
		abandonReason: text('abandon_reason'),
		createdAt: moment('created_at').notNull().defaultNow()
	},
	(table) => [
		index('situation_dossier').on(table.dossierId),
		index('situation_demandeur').on(table.demandeurId),
		// [DEM-8] one demande, one place on an agenda, even for two who press at once
		uniqueIndex('situation_demande').on(table.demandeId),
		// [RT-52] one open situation at a time, even with two server processes
		uniqueIndex('situation_one_open')
			.on(table.intervisionId)
			.where(sql`${table.phase} = 'ouverte'`),
		index('situation_intervision').on(table.intervisionId),
		index('situation_unfinished')
			.on(table.intervisionId)
			.where(sql`${table.phase} in ('ouverte', 'fermee', 'finalisee', 'signee')`)
	]
);

/** Invitation is person × situation: this person is concerned by this patient (domain.md §4.4). */
export const situationInvite = pgTable(
	'situation_invite',
	{
		situationId: text('situation_id')
			.notNull()
			.references(() => situation.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		medecinTraitant: boolean('medecin_traitant').notNull().default(false),
		pharmacienAttitre: boolean('pharmacien_attitre').notNull().default(false),
		addedOnSpotBy: text('added_on_spot_by'),
		/** « Je sais de qui il s'agit » (decisions.md §2). */
		knownAt: moment('known_at')
	},
	(table) => [
		primaryKey({ columns: [table.situationId, table.personId] }),
		index('situation_invite_person').on(table.personId)
	]
);

/** [TOUR-4] Who has spoken in a situation: once is enough. */
export const spoken = pgTable(
	'spoken',
	{
		situationId: text('situation_id')
			.notNull()
			.references(() => situation.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id)
	},
	(table) => [
		primaryKey({ columns: [table.situationId, table.personId] }),
		index('spoken_person').on(table.personId)
	]
);

/** Each media room ever made: random names, one per opening (and per welcome). */
export const mediaRoom = pgTable(
	'media_room',
	{
		name: text('name').primaryKey(),
		intervisionId: text('intervision_id')
			.notNull()
			.references(() => intervision.id),
		/** Null for the welcome room. */
		situationId: text('situation_id'),
		createdAt: moment('created_at').notNull(),
		deletedAt: moment('deleted_at')
	},
	(table) => [index('media_room_intervision').on(table.intervisionId)]
);
