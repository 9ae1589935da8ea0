import { boolean, index, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { intervision } from './intervision.ts';
import { person } from './person.ts';

/** Someone who asks, by the pôle's link, to attend a date; the coordination answers ([PLA-17]). */
export const inscription = pgTable(
	'inscription',
	{
		id: text('id').primaryKey(),
		intervisionId: text('intervision_id')
			.notNull()
			.references(() => intervision.id),
		givenName: text('given_name').notNull(),
		familyName: text('family_name').notNull(),
		email: text('email').notNull(),
		profession: text('profession').notNull(),
		mode: text('mode').notNull(),
		structureKind: text('structure_kind').notNull(),
		structureName: text('structure_name').notNull(),
		secrecyDeclared: boolean('secrecy_declared').notNull(),
		notIndustryDeclared: boolean('not_industry_declared').notNull(),
		/** attente | validee | ecartee */
		state: text('state').notNull().default('attente'),
		askedAt: moment('asked_at').notNull(),
		personId: text('person_id').references(() => person.id),
		decidedBy: text('decided_by').references(() => person.id),
		decidedAt: moment('decided_at')
	},
	(table) => [
		index('inscription_waiting').on(table.intervisionId, table.state),
		index('inscription_person').on(table.personId),
		index('inscription_decided_by').on(table.decidedBy)
	]
);
